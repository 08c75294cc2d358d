import { renderItem, renderPair } from "../edit/render.ts";
import { nearest } from "../register/nearest.ts";
import type { Content } from "../register/read.ts";
import type { RegisterName } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import { text } from "../text/index.ts";
import { convert } from "./convert.ts";
import { mappablePaths } from "./field-path.ts";
import { LookUp } from "./look-up.ts";
import type { ColumnMapping, Mapping } from "./mapping.ts";
import { comparable, type Sheet, textOfValue } from "./sheet.ts";

const words = text.imports.suggest;

/** How many values of a column are looked at. */
const sample = 50;

interface Suggestion {
  heading: string;
  mapping?: ColumnMapping;
  /** Whether a person should look twice. */
  isUnsure: boolean;
}

/** The row with the most texts among the first, each of them different: what headings look like. */
function headingRow(sheet: Sheet): number {
  let [best, most] = [0, 0];
  sheet.rows.slice(0, 20).forEach((row, i) => {
    const texts = new Set(row.filter((value) => typeof value === "string" && value.trim() !== "" && value.length < 120));
    if (texts.size > most) [best, most] = [i, texts.size];
  });
  return best;
}

/** What a person may call a field: its title, alone and with that of the field it is part of, and its key. */
function titlesOf(root: Field): Map<string, Field> {
  const titles = new Map<string, Field>();
  const fields = mappablePaths(root);
  const add = (title: string, field: Field) => {
    const key = comparable(title.replace(/\?$/, ""));
    if (key && !titles.has(key)) titles.set(key, field);
  };
  // Fields at the top come before those inside others that have the same name.
  const depth = (field: Field) => field.path.split(/[.[]/).length;
  for (const field of fields.toSorted((a, b) => depth(a) - depth(b))) add(field.title, field);
  for (const field of fields) {
    add(field.key, field);
    const parent = root.properties?.get(field.path.split(/[.[]/)[0] ?? "");
    if (parent && parent.title !== field.title) add(`${parent.title} ${field.title}`, field);
  }
  return titles;
}

const isCoded = (field: Field) => Boolean(field.ref ?? field.vocabulary ?? field.values);

function separatorIn(values: readonly string[]): string | undefined {
  return ["\n", ";", ","].find((mark) => values.filter((value) => value.includes(mark)).length > values.length / 10);
}

/** How many of the values a field can hold, from 0 to 1. */
function heldBy(field: Field, values: readonly string[], separator: string | undefined, lookUp: LookUp): number {
  const parts = separator && field.path.endsWith("[]") ? values.flatMap((value) => value.split(separator)) : values;
  const held = parts.filter((part) => convert(field, part.trim(), {}, lookUp).value !== undefined).length;
  return parts.length === 0 ? 0 : held / parts.length;
}

function suggestionFor(
  heading: string,
  values: string[],
  root: Field,
  titles: Map<string, Field>,
  known: Map<string, ColumnMapping>,
  lookUp: LookUp,
): Suggestion {
  const key = comparable(heading.replace(/\?$/, ""));
  const ready = known.get(key);
  if (ready) return { heading, mapping: { ...ready, column: heading, aliases: undefined }, isUnsure: false } as Suggestion;
  const separator = separatorIn(values);
  const asMapping = (field: Field): ColumnMapping => ({
    column: heading,
    field: field.path,
    ...(field.path.includes("[]") && separator ? { separator } : {}),
  });
  const exact = titles.get(key);
  if (exact) return { heading, mapping: asMapping(exact), isUnsure: false };
  const near = nearest(key, [...titles.keys(), ...known.keys()]);
  if (near !== undefined && near.length > 3) {
    const like = known.get(near);
    if (like) return { heading, mapping: { ...like, column: heading, aliases: undefined } as ColumnMapping, isUnsure: true };
    const field = titles.get(near);
    if (field) return { heading, mapping: asMapping(field), isUnsure: true };
  }
  // No heading is like it, but what stands below may be names that the register knows.
  const fields = mappablePaths(root).filter((field) => isCoded(field) && field.path.split(".").length <= 2);
  const best =
    values.length > 2
      ? fields.map((field) => ({ field, part: heldBy(field, values, separator, lookUp) })).sort((a, b) => b.part - a.part)[0]
      : undefined;
  return best && best.part >= 0.6 ? { heading, mapping: asMapping(best.field), isUnsure: true } : { heading, isUnsure: true };
}

/**
 * A mapping file made of a list's headings, to be read through by a person: by the titles of the fields, by the headings that other
 * mappings know, by likeness, and by what the columns hold.
 * @param known mappings to learn headings from
 */
export function suggestMapping(
  sheets: readonly Sheet[],
  register: RegisterName,
  file: string,
  content: Content,
  known: readonly Mapping[] = [],
): string {
  const { field: root } = schemaOf(register);
  const lookUp = new LookUp(content.entries);
  const titles = titlesOf(root);
  const columns = new Map<string, ColumnMapping>();
  for (const record of known.flatMap(({ records }) => records)) {
    if (record.register !== register) continue;
    for (const mapping of record.columns)
      for (const name of mapping.column === undefined ? [] : [mapping.column, ...(mapping.aliases ?? [])])
        if (!columns.has(comparable(name.replace(/\?$/, "")))) columns.set(comparable(name.replace(/\?$/, "")), mapping);
  }
  const sheet = sheets.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  const at = sheet ? headingRow(sheet) : 0;
  const taken = new Set<string>();
  const found = (sheet?.rows[at] ?? []).flatMap((value, column): Suggestion[] => {
    const heading = textOfValue(value);
    if (!heading || taken.has(comparable(heading))) return [];
    taken.add(comparable(heading));
    const values = (sheet?.rows ?? [])
      .slice(at + 1)
      .map((row) => textOfValue(row[column]))
      .filter(Boolean);
    return [suggestionFor(heading, values.slice(0, sample), root, titles, columns, lookUp)];
  });
  const lines = [`# ${words.header(file)}`, renderPair("title", file, 0, "\n"), "records:", `  - register: ${register}`];
  if (sheet && sheets.length > 1) lines.push(`    ${renderPair("sheet", sheet.name, 4, "\n")}`);
  lines.push("    columns:");
  for (const { mapping, isUnsure } of found) {
    if (!mapping) continue;
    if (isUnsure) lines.push(`      # ${words.unsure}`);
    lines.push(`      ${renderItem(Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined)), 6, "\n")}`);
  }
  const unmapped = found.filter(({ mapping }) => !mapping);
  if (unmapped.length > 0) {
    lines.push(`      # ${words.unmapped}`);
    for (const { heading } of unmapped)
      lines.push(
        ...renderItem({ column: heading, field: "note" }, 6, "\n")
          .split("\n")
          .map((line, i) => `      # ${i === 0 ? line : line.trimStart().padStart(line.trimStart().length + 2)}`),
      );
  }
  const mapped = new Set(found.flatMap(({ mapping }) => (mapping ? [mapping.field.split(/[.[]/)[0]] : [])));
  const missing = [...(root.properties?.values() ?? [])].filter(({ required, key }) => required && !mapped.has(key));
  if (missing.length > 0) {
    lines.push(`    # ${words.missing(missing.map(({ title, key }) => `${title} (${key})`).join(", "))}`);
    lines.push("    # constants:", ...missing.map(({ key }) => `    #   ${key}:`));
  }
  return `${lines.join("\n")}\n`;
}
