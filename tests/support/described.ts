import type { Register } from "../../src/register/link.ts";
import { type AnyEntry, nameOf } from "../../src/register/registers.ts";
import { type Field, schemaOf } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import type { Section, Value } from "../../src/reports/describe.ts";
import { formatDate, formatDuration, formatNumber } from "../../src/text/format.ts";

/** Fields that are the page's heading, or say something of the file. */
const notShown = new Set(["name", "title", "visibility", "aliases"]);

/** What a page can be about. */
export type Described = Pick<AnyEntry, "register" | "id" | "data"> | { register: "municipality"; id: string; data: Municipality };

function leafText(register: Register, entry: Described, field: Field, value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "Ja" : "Nei";
  if (field.values) return field.values.get(value) ?? String(value);
  if (typeof value === "number") return field.format === "year" ? String(value) : formatNumber(value);
  if (field.ref) {
    const target = register.get(field.ref, value) as AnyEntry | undefined;
    return target ? nameOf(target) : value;
  }
  if (field.vocabulary) return register.code(field.vocabulary === "self" ? entry.id : field.vocabulary, value)?.nb ?? value;
  if (field.format === "date") return formatDate(value);
  if (field.pattern?.startsWith("^P(")) return formatDuration(value);
  return value;
}

function leaves(register: Register, entry: Described, field: Field, value: unknown): string[] {
  if (Array.isArray(value)) {
    const { items } = field;
    if (!items) throw new Error(`${field.path} is no list in the schema`);
    return value.length === 0 ? ["Ingen"] : value.flatMap((item) => leaves(register, entry, items, item));
  }
  if (value === null || typeof value !== "object") return [leafText(register, entry, field, value as string)];
  const record = value as Record<string, unknown>;
  // A law reference is read as one: «opplæringslova § 13-4 (merknad)».
  if (field.properties?.has("law") && !field.properties.has("article")) {
    const { law, section, note } = record as Record<string, string>;
    return [[register.code("laws", law ?? "")?.nb ?? law, section, note && `(${note})`].filter(Boolean).join(" ")];
  }
  return Object.entries(record).flatMap(([key, child]) => {
    const known = field.properties?.get(key);
    if (!known) throw new Error(`${field.path}.${key} is not in the schema`);
    return field.path === "" && notShown.has(key) ? [] : leaves(register, entry, known, child);
  });
}

/** What a page about the record must say: one text for each value of it, as a Norwegian reader writes that value. */
export function expectedTexts(register: Register, entry: Described): string[] {
  return leaves(register, entry, schemaOf(entry.register).field, entry.data);
}

export interface Texts {
  values: string[];
  /** Headings of cards: a value of the card, or «Behandling 2». */
  titles: string[];
}

function collect(value: Value, texts: Texts): void {
  switch (value.kind) {
    case "mail":
      texts.values.push(value.address);
      break;
    case "list":
      for (const item of value.items) collect(item, texts);
      break;
    case "fields":
      for (const item of value.items) collect(item.value, texts);
      break;
    case "table":
      for (const cell of value.rows.flat()) if (cell) collect(cell, texts);
      break;
    case "cards":
      for (const card of value.cards) {
        texts.titles.push(card.title);
        for (const item of card.items) collect(item.value, texts);
      }
      break;
    default:
      texts.values.push(value.text);
  }
}

/** All that the described record says. */
export function textsOf(sections: readonly Section[]): Texts {
  const texts: Texts = { values: [], titles: [] };
  for (const { items } of sections) for (const { value } of items) collect(value, texts);
  return texts;
}

/** Texts that should be said and are not, and texts that are said and should not be; each counted as often as it stands. */
export function difference(expected: readonly string[], { values, titles }: Texts): { missing: string[]; extra: string[] } {
  const said = [...values];
  const headings = [...titles];
  const missing = expected.filter((text) => {
    const list = said.includes(text) ? said : headings;
    const at = list.indexOf(text);
    if (at === -1) return true;
    list.splice(at, 1);
    return false;
  });
  return { missing, extra: said };
}

/** A record with every field its schema has, each value unlike all others, and as many in each list as asked for. */
export function everyField(field: Field, inEachList: number, length = 0): unknown {
  let made = 0;
  const fill = (at: Field): unknown => {
    made++;
    if (at.items) {
      const { items } = at;
      return Array.from({ length: inEachList }, () => fill(items));
    }
    if (at.properties) return Object.fromEntries([...at.properties].map(([key, child]) => [key, fill(child)]));
    if (at.values) return [...at.values.keys()][made % at.values.size];
    if (at.type === "boolean") return made % 2 === 0;
    if (at.type === "integer" || at.type === "number") return 1000 + made;
    if (at.format === "date") return new Date(Date.UTC(2000, 0, made)).toISOString().slice(0, 10);
    if (at.format === "email") return `postkasse-${made}@provebygd.example`;
    if (at.format === "uri") return `https://provebygd.example/${made}`;
    if (at.pattern?.startsWith("^P(")) return `P${made}D`;
    return `verdi ${made}${" og mer".repeat(length)}`;
  };
  return fill(field);
}
