import { link, type Register } from "../../src/register/link.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, type SchemaNode, schemaFile, schemaOf, type Visibility } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";

/** Where a value is put: in which record, and what the record is seen by. */
export interface Place {
  register: RegisterName | "municipality";
  id: string;
  /** How the record itself narrows what is seen; undefined when it does not. */
  record: Visibility | undefined;
  /** The first or second of the record's kind, so that every choice is made once. */
  variant: number;
}

/** Gives the value of a field that is one text, number or yes and no; undefined leaves the field out. */
export type Leaf = (field: Field, place: Place) => unknown;

/** Codes of every generated code list. */
export const codes = ["kode-a", "kode-b"];

const patterned: [pattern: string, value: string][] = [
  ["^P(?=", "P5Y"],
  ["^\\d{9}$", "999999990"],
  ["^\\d{4}$", "0301"],
  ["^[A-Z]{2}$", "NO"],
];

/** A value as the schema wants it, the same each time. */
export function plausible(field: Field): unknown {
  if (field.values) return [...field.values.keys()][0];
  if (field.vocabulary) return codes[0];
  // With Decap CMS on, it would be fetched from npm.
  if (field.type === "boolean") return field.path !== "git.public" && field.path !== "editor.decap";
  if (field.type === "integer" || field.type === "number") return field.format === "year" ? 2001 : 7;
  if (field.format === "date") return "2026-01-15";
  if (field.format === "email") return "postmottak@provebygd.example";
  if (field.format === "uri") return "https://provebygd.example/side";
  return patterned.find(([pattern]) => field.pattern?.startsWith(pattern))?.[1] ?? `Et vanlig ord om ${field.path || "dette"}`;
}

/** Where a record of a register says how far it has come, as `publication` in the schema of the municipality names it. */
export function statusPath(register: RegisterName): string | undefined {
  const publication = schemaFile("municipality").properties?.publication?.properties?.[register] as SchemaNode | undefined;
  return publication?.items?.$ref?.split("#/properties/")[1]?.replaceAll("/properties/", ".");
}

/** A value for every field below `field`. */
export function fill(field: Field, place: Place, leaf: Leaf): unknown {
  if (field.items) {
    const { items } = field;
    const filled = [0, 1]
      .map((variant) => fill(items, { ...place, variant: place.variant + variant }, leaf))
      .filter((item) => item !== undefined);
    return filled.length > 0 ? filled : undefined;
  }
  if (field.properties) {
    const all = [...field.properties];
    const chosen = field.isChoice ? all.slice(place.variant % all.length).slice(0, 1) : all;
    const filled = chosen.map(([key, child]) => [key, fill(child, place, leaf)] as const).filter(([, value]) => value !== undefined);
    return filled.length > 0 ? Object.fromEntries(filled) : undefined;
  }
  return leaf(field, place);
}

export interface Plan {
  id: string;
  record?: Visibility;
  /** Whether its status is one that is published. */
  published?: boolean;
  body?: string;
  aliases?: string[];
}

/** Names of all code lists that a field refers to. */
export function vocabularyNames(): string[] {
  const found = new Set<string>();
  const visit = (field: Field) => {
    if (field.vocabulary && field.vocabulary !== "self") found.add(field.vocabulary);
    for (const child of field.properties?.values() ?? []) visit(child);
    if (field.items) visit(field.items);
  };
  for (const name of [...registerNames, "municipality"] as const) visit(schemaOf(name).field);
  return [...found].sort();
}

/**
 * A Register made from the schemas alone: a record for each plan, with every field there is. It is not read from files, so that
 * a field may hold what the checker would stop.
 */
export function generate(plans: (register: RegisterName) => Plan[], leaf: Leaf): Register {
  const entries = registerNames.flatMap((register) =>
    plans(register).map(({ id, record, published = true, body, aliases }, i) => {
      const status = statusPath(register);
      const place: Place = { register, id, record, variant: i };
      const data = fill(schemaOf(register).field, place, (field, at) => {
        if (field.path === "visibility") return record;
        if (field.path === status) return [...(field.values?.keys() ?? [])][published ? 0 : 1];
        if (field.path === "aliases[]") return aliases?.[at.variant - i];
        return leaf(field, at);
      });
      return { register, id, file: `${register}/${id}.yaml`, data, ...(body ? { body } : {}) } as AnyEntry;
    }),
  );
  const place: Place = { register: "municipality", id: "municipality", record: undefined, variant: 0 };
  const municipality = fill(schemaOf("municipality").field, place, (field, at) => {
    // Only the first status of each register is published.
    if (field.path.startsWith("publication.")) return at.variant === 0 ? [...(field.values?.keys() ?? [])][0] : undefined;
    return leaf(field, at);
  });
  return link(entries, municipality as Municipality);
}
