import { type RegisterName, registerNames, schemaNames } from "../../register/registers.ts";
import { resolve, type SchemaNode, schemaFile, type Visibility, visibilities } from "../../register/schema.ts";
import type { ApiOrigin } from "./origin.ts";

/** Keywords of the schemas that are told on as they are; the others are for our own pages and forms. */
const keywords = [
  "title",
  "description",
  "type",
  "enum",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "default",
  "examples",
  "x-ref",
  "x-vocabulary",
] as const;

/** Formats that JSON Schema knows. */
const formats = ["date", "uri", "email"];

const nameOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The name of a register's records among the published schemas: `Process`. */
export function recordSchemaName(register: RegisterName): string {
  return nameOf(schemaNames[register]);
}

/** What an edition may see at most. */
export function levelOf({ edition, restricted }: Pick<ApiOrigin, "edition" | "restricted">): Visibility {
  return edition === "public" ? "public" : restricted ? "restricted" : "internal";
}

/**
 * The shapes of records as an edition publishes them, by name: the schemas without what is above the level, and what several share
 * (`LawReference`) once. Objects are open, so that a field that comes later breaks no reader.
 *
 * @param place what stands before a name in a reference: `#/components/schemas/`
 */
export function publishedSchemas(level: Visibility, place: string): Record<string, SchemaNode> {
  const found: Record<string, SchemaNode> = {};
  const isSeen = (visibility: Visibility) => visibilities.indexOf(visibility) <= visibilities.indexOf(level);

  /** @param isRecord whether fields that say nothing are internal, as at the top of a record */
  const project = (raw: SchemaNode, home: string, isRecord = false): SchemaNode => {
    const [, shared] = /#\/definitions\/(\w+)$/.exec(raw.$ref ?? "") ?? [];
    const { node, home: from } = resolve(raw, home);
    if (shared && node.properties) {
      const name = nameOf(shared);
      if (!found[name]) {
        found[name] = {};
        const { $ref } = raw;
        found[name] = project(resolve({ $ref } as SchemaNode, home).node, from);
      }
      const { title, description } = raw;
      return { $ref: `${place}${name}`, ...(title ? { title } : {}), ...(description ? { description } : {}) };
    }
    const made: SchemaNode = {};
    Object.assign(made, Object.fromEntries(keywords.flatMap((keyword) => (node[keyword] === undefined ? [] : [[keyword, node[keyword]]]))));
    if (node.format && formats.includes(node.format)) made.format = node.format;
    if (node.enumDescriptions) made["x-enumDescriptions"] = node.enumDescriptions;
    if (node.anyOf) made.anyOf = node.anyOf;
    if (node.properties) {
      const seen = Object.entries(node.properties).filter(([, child]) =>
        isSeen(resolve(child, from).node["x-visibility"] ?? (isRecord ? "internal" : "public")),
      );
      made.properties = Object.fromEntries(seen.map(([key, child]) => [key, project(child, from)]));
      const required = (node.required ?? []).filter((key) => Object.hasOwn(made.properties ?? {}, key));
      if (required.length > 0) made.required = required;
    }
    if (node.items) made.items = project(node.items, from);
    return made;
  };

  for (const name of [...registerNames.map((register) => schemaNames[register]), "municipality"])
    found[nameOf(name)] = project(schemaFile(name), name, true);
  const { Municipality } = found;
  // It is never left out; it only loses the reference to what is hidden.
  if (Municipality) Municipality.required = Municipality.required?.filter((key) => !Municipality.properties?.[key]?.["x-ref"]);
  return found;
}

/** A published schema as a file of its own, with what it refers to inside it. @param id the address of the file, where the host is known */
export function schemaDocument(name: string, level: Visibility, id: string | undefined): SchemaNode {
  const all = publishedSchemas(level, "#/$defs/");
  const used = new Set<string>();
  const follow = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const [, to] = /^#\/\$defs\/(\w+)$/.exec((node as SchemaNode).$ref ?? "") ?? [];
    if (to && !used.has(to)) {
      used.add(to);
      follow(all[to]);
    }
    for (const child of Object.values(node)) follow(child);
  };
  follow(all[name]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(id ? { $id: id } : {}),
    ...all[name],
    ...(used.size > 0 ? { $defs: Object.fromEntries([...used].sort().map((each) => [each, all[each]])) } : {}),
  };
}
