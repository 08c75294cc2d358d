import agreementSchema from "../../schemas/agreement.schema.json" with { type: "json" };
import archiveSchema from "../../schemas/archive.schema.json" with { type: "json" };
import assessmentSchema from "../../schemas/assessment.schema.json" with { type: "json" };
import commonSchema from "../../schemas/common.schema.json" with { type: "json" };
import exceptionsSchema from "../../schemas/exceptions.schema.json" with { type: "json" };
import integrationSchema from "../../schemas/integration.schema.json" with { type: "json" };
import municipalitySchema from "../../schemas/municipality.schema.json" with { type: "json" };
import processSchema from "../../schemas/process.schema.json" with { type: "json" };
import retentionSchema from "../../schemas/retention.schema.json" with { type: "json" };
import routineSchema from "../../schemas/routine.schema.json" with { type: "json" };
import scenariosSchema from "../../schemas/scenarios.schema.json" with { type: "json" };
import systemSchema from "../../schemas/system.schema.json" with { type: "json" };
import unitSchema from "../../schemas/unit.schema.json" with { type: "json" };
import vocabularySchema from "../../schemas/vocabulary.schema.json" with { type: "json" };
import { schemaWords } from "../text/schema-words.ts";
import { type RegisterName, registerNames, type SingleName, schemaNames, singleNames } from "./registers.ts";

/** Who may see a value: everyone, the staff, or those who need to know. */
export type Visibility = "public" | "internal" | "restricted";

export const visibilities: Visibility[] = ["public", "internal", "restricted"];

/** The narrower of two visibilities. */
export function narrower(a: Visibility, b: Visibility): Visibility {
  return visibilities.indexOf(a) >= visibilities.indexOf(b) ? a : b;
}

/** A JSON Schema node with this project's annotations. */
export interface SchemaNode {
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  enum?: (string | number)[];
  enumDescriptions?: string[];
  format?: string;
  pattern?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  examples?: unknown[];
  "x-visibility"?: Visibility;
  "x-ref"?: RegisterName;
  "x-back"?: string;
  "x-vocabulary"?: string;
  "x-groups"?: { title: string; properties: string[] }[];
  [keyword: string]: unknown;
}

/** One field of a register: its schema with references resolved and its visibility inherited. */
export interface Field {
  key: string;
  /** Keys from the root, `[]` for the items of a list: `processing[].legalBasis[].law`. */
  path: string;
  title: string;
  description: string;
  type: string;
  visibility: Visibility;
  required: boolean;
  format?: string;
  pattern?: string;
  /** Characters at most. */
  maxLength?: number;
  /** Items at least, in a list. */
  minItems?: number;
  /** The register a reference points into. */
  ref?: RegisterName;
  /** What the reference is called when seen from the record it points at. */
  back?: string;
  /** The code list that holds the allowed codes. */
  vocabulary?: string;
  /** What holds when the field is left out. */
  default?: unknown;
  /** Whether it holds one of its properties and no more: one thing said in one of several ways. */
  isChoice?: boolean;
  /** Allowed values with their text. */
  values?: Map<string | number, string>;
  properties?: Map<string, Field>;
  items?: Field;
}

export interface RegisterSchema {
  field: Field;
  groups: { title: string; properties: string[] }[];
}

const files: Record<string, unknown> = {
  agreement: agreementSchema,
  archive: archiveSchema,
  assessment: assessmentSchema,
  common: commonSchema,
  exceptions: exceptionsSchema,
  integration: integrationSchema,
  municipality: municipalitySchema,
  process: processSchema,
  retention: retentionSchema,
  routine: routineSchema,
  scenarios: scenariosSchema,
  system: systemSchema,
  unit: unitSchema,
  vocabulary: vocabularySchema,
};

/** The JSON Schema in `schemas/<name>.schema.json`. */
export function schemaFile(name: string): SchemaNode {
  return files[name] as SchemaNode;
}

/** Follows `$ref`, inside the file or to another; what stands beside the `$ref` wins. */
export function resolve(node: SchemaNode, home: string): { node: SchemaNode; home: string } {
  if (!node.$ref) return { node, home };
  const [file, pointer = ""] = node.$ref.split("#");
  const target = file ? file.replace(".schema.json", "") : home;
  let found: unknown = schemaFile(target);
  for (const key of pointer.split("/").slice(1)) found = (found as Record<string, unknown>)[key];
  const base = resolve(found as SchemaNode, target);
  const { $ref: _, ...beside } = node;
  return { node: { ...base.node, ...beside }, home: base.home };
}

function toField(raw: SchemaNode, home: string, key: string, path: string, above: Visibility | undefined, required: boolean): Field {
  const { node, home: from } = resolve(raw, home);
  const own = node["x-visibility"];
  // A record as a whole is as visible as its own setting says; a field of it that says nothing is internal.
  const isRecord = path === "";
  const visibility = above ? (own ? narrower(above, own) : above) : (own ?? (isRecord ? "public" : "internal"));
  const field: Field = {
    key,
    path,
    title: schemaWords(node.title ?? key),
    description: schemaWords(node.description ?? ""),
    type: node.type ?? "object",
    visibility,
    required,
  };
  if (node.default !== undefined) field.default = node.default;
  if (node.maxProperties === 1) field.isChoice = true;
  if (node.format) field.format = node.format;
  if (node.pattern) field.pattern = node.pattern;
  if (typeof node.maxLength === "number") field.maxLength = node.maxLength;
  if (typeof node.minItems === "number") field.minItems = node.minItems;
  if (node["x-ref"]) field.ref = node["x-ref"];
  if (node["x-back"]) field.back = schemaWords(node["x-back"]);
  if (node["x-vocabulary"]) field.vocabulary = node["x-vocabulary"];
  if (node.enum) field.values = new Map(node.enum.map((value, i) => [value, schemaWords(node.enumDescriptions?.[i] ?? String(value))]));
  if (node.properties) {
    field.properties = new Map(
      Object.entries(node.properties).map(([name, child]) => [
        name,
        toField(
          child,
          from,
          name,
          path ? `${path}.${name}` : name,
          isRecord ? undefined : visibility,
          node.required?.includes(name) ?? false,
        ),
      ]),
    );
  }
  if (node.items) {
    const items = toField(node.items, from, key, `${path}[]`, visibility, true);
    // What a list is called is what its items are called, unless they have a name of their own.
    if (items.title === key) items.title = field.title;
    items.description ||= field.description;
    field.items = items;
  }
  return field;
}

const schemas = new Map<string, RegisterSchema>();

/** The fields of a register (or of `municipality`), read from its schema once. */
export function schemaOf(register: RegisterName | SingleName): RegisterSchema {
  const known = schemas.get(register);
  if (known) return known;
  const name = register in schemaNames ? schemaNames[register as RegisterName] : register;
  const root = schemaFile(name);
  const schema = {
    field: toField(root, name, "", "", undefined, true),
    groups: (root["x-groups"] ?? []).map((group) => ({ ...group, title: schemaWords(group.title) })),
  };
  schemas.set(register, schema);
  return schema;
}

export const schemaFileNames = ["common", ...registerNames.map((name) => schemaNames[name]), ...singleNames];

/** The field at a path in a record, such as `["processing", 0, "purpose"]`; undefined when the schema has none. */
export function fieldAt(root: Field, path: readonly (string | number)[]): Field | undefined {
  let field: Field | undefined = root;
  for (const step of path) field = typeof step === "number" ? field?.items : field?.properties?.get(step);
  return field;
}
