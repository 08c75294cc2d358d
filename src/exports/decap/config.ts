import { stringify } from "yaml";
import type { Register } from "../../register/link.ts";
import { type RegisterName, registerNames } from "../../register/registers.ts";
import { schemaOf } from "../../register/schema.ts";
import { text } from "../../text/index.ts";
import type { Backend } from "./backend.ts";
import { type Choices, choicesOf, titleKey } from "./choices.ts";
import { collectionName, formatName, type Kind, kindsOf } from "./collections.ts";
import { type DecapField, decapField } from "./fields.ts";
import { bodyKey } from "./format.ts";

const t = text.editor;

/** Decap's name for the language of its own texts. */
export const decapLocale = "nb_no";

/** The fields of a register, in the order its pages show them. */
function fieldsIn(register: RegisterName, choices: Choices): DecapField[] {
  const { field, groups } = schemaOf(register);
  const keys = new Set([...groups.flatMap(({ properties }) => properties), ...(field.properties?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const child = field.properties?.get(key);
    return child ? [decapField(child, choices)] : [];
  });
}

function collection(name: RegisterName, kind: Kind, hasBoth: boolean, folder: string, fields: DecapField[]) {
  const { one, many, lead } = text.registers[name];
  const title = titleKey(name);
  return {
    name: collectionName(name, kind),
    label: hasBoth && kind === "md" ? t.withProse(many) : many,
    label_singular: one,
    description: lead,
    folder: folder ? `${folder}/${name}` : name,
    extension: kind,
    format: formatName(name, kind),
    // A code list is named in the code that uses it, and a record that is taken away leaves others pointing at nothing.
    create: name !== "vocabularies",
    delete: false,
    identifier_field: title,
    slug: `{{${title}}}`,
    ...(name === "processes" ? { path: "{{area}}/{{slug}}" } : {}),
    summary: `{{${title}}}`,
    sortable_fields: [title],
    fields:
      kind === "md" ? [...fields, { name: bodyKey, label: text.record.prose, widget: "text", required: false, hint: t.prose }] : fields,
  };
}

/** The configuration of Decap, as an object: every field of every register, from the schemas. */
export function decapConfig(register: Register, { settings, proposes }: Pick<Backend, "settings" | "proposes">) {
  const choices = choicesOf(register);
  const folder = (register.municipality.git?.contentPath ?? "content").replace(/^\/|\/$/g, "");
  return {
    backend: {
      ...settings,
      commit_messages: { create: t.commits.create("{{collection}}", "{{slug}}"), update: t.commits.update("{{collection}}", "{{slug}}") },
    },
    publish_mode: proposes ? "editorial_workflow" : "simple",
    locale: decapLocale,
    // The register holds no pictures; the page registers a library of this name that has nothing in it.
    media_library: { name: "none" },
    slug: { encoding: "ascii", clean_accents: true },
    editor: { preview: false },
    show_preview_links: false,
    collections: registerNames.flatMap((name) => {
      const kinds = kindsOf(register, name);
      const fields = fieldsIn(name, choices);
      return kinds.map((kind) => collection(name, kind, kinds.length > 1, folder, fields));
    }),
  };
}

/** The configuration as the file Decap fetches. Lists of choices that are used in many places stand there once. */
export function decapConfigYaml(register: Register, backend: Backend): string {
  return stringify(decapConfig(register, backend), { lineWidth: 0 });
}
