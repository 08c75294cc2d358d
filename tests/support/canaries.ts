import { link, type Register } from "../../src/register/link.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, schemaOf, type Visibility } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";

/** A word that stands nowhere else, with the field it stands in and who may see that. */
export interface Canary {
  word: string;
  /** `register/id path`. */
  where: string;
  visibility: Visibility;
}

/** Prose is internal, unless a routine says that it is for everyone; none here does. */
const proseVisibility: Visibility = "internal";

/**
 * A copy of the register where every text and number above public is a canary of its own.
 * @param references whether references are replaced too; they then lead nowhere, and take with them what cannot do without
 */
export function withCanaries(full: Register, references: boolean): { register: Register; canaries: Canary[] } {
  const canaries: Canary[] = [];
  const canary = (where: string, visibility: Visibility) => {
    const word = `kanari-${canaries.length}-fugl`;
    canaries.push({ word, where, visibility });
    return word;
  };
  const copy = (field: Field, value: unknown, where: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => (field.items ? copy(field.items, item, where) : item));
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([key, child]) => {
          const known = field.properties?.get(key);
          return [key, known ? copy(known, child, where) : child];
        }),
      );
    }
    // What decides who sees a record is left as it is: else there would be nothing to see.
    const decides = field.path === "visibility" || field.path.startsWith("publication.");
    if (field.visibility === "public" || typeof value === "boolean" || decides || (field.ref && !references)) return value;
    return canary(`${where} ${field.path}`, field.visibility);
  };
  const entries = registerNames.flatMap((name) =>
    (full.all(name) as readonly AnyEntry[]).map((entry) => {
      const where = `${entry.register}/${entry.id}`;
      const data = copy(schemaOf(entry.register).field, entry.data, where);
      return { ...entry, data, ...(entry.body ? { body: canary(`${where} (prose)`, proseVisibility) } : {}) } as AnyEntry;
    }),
  );
  const municipality = copy(schemaOf("municipality").field, full.municipality, "municipality") as Municipality;
  return { register: link(entries, municipality), canaries };
}

/** A register where one record of each kind has every field there is, and all refer to each other. */
export function fullest(): Register {
  const fill = (field: Field): unknown => {
    if (field.path === "visibility") return "public";
    if (field.ref) return "full";
    if (field.path === "aliases") return ["old"];
    if (field.items) return [fill(field.items)];
    if (field.properties) return Object.fromEntries([...field.properties].map(([key, child]) => [key, fill(child)]));
    if (field.values) return [...field.values.keys()][0];
    // An open repository is told of in the public edition too, and so is the text of a routine that is for everyone.
    if (field.type === "boolean") return field.path !== "git.public" && field.path !== "publishText";
    if (field.type === "integer" || field.type === "number") return 7;
    return "tekst";
  };
  const entries = registerNames.map(
    (register) => ({ register, id: "full", file: `${register}/full.md`, data: fill(schemaOf(register).field), body: "Prosa." }) as AnyEntry,
  );
  return link(entries, fill(schemaOf("municipality").field) as Municipality);
}

/** All that can be read from a register, as text. */
export function textOf(register: Register): string {
  const entries = registerNames.flatMap((name) => register.all(name) as readonly { register: RegisterName; id: string }[]);
  return JSON.stringify({
    municipality: register.municipality,
    entries,
    backlinks: entries.map((entry) => register.backlinks(entry).map(({ title, from, field }) => ({ title, from, field: field.path }))),
  });
}
