import { schemaOf } from "../register/schema.ts";
import { fieldOf, parseFieldPath } from "./field-path.ts";
import type { Mapping } from "./mapping.ts";

/** A value as written on the command line, as its field holds it. */
function settingOf(type: string, word: string): string | number | boolean {
  if (type === "boolean") return /^(ja|true)$/i.test(word) ? true : /^(nei|false)$/i.test(word) ? false : word;
  return (type === "integer" || type === "number") && /^-?\d+$/.test(word) ? Number(word) : word;
}

/**
 * A mapping with constants added to it: `owner=ikt`. What a list does not say, and a mapping for all municipalities cannot know.
 */
export function withSettings(mapping: Mapping, settings: readonly string[]): { mapping: Mapping; errors: string[] } {
  const errors: string[] = [];
  const records = mapping.records.map((record) => ({ ...record, constants: { ...record.constants } as Record<string, unknown> }));
  for (const setting of settings) {
    const [, path = "", word = ""] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    const known = records.filter(({ register }) => path && fieldOf(schemaOf(register).field, parseFieldPath(path)));
    if (known.length === 0) errors.push(`«${setting}» kan ikke settes. Skriv felt=verdi, med et felt i registeret.`);
    for (const record of known) {
      const field = fieldOf(schemaOf(record.register).field, parseFieldPath(path));
      if (!field) continue;
      record.constants[path] = field.items ? [settingOf(field.items.type, word)] : settingOf(field.type, word);
    }
  }
  return { mapping: { ...mapping, records }, errors };
}
