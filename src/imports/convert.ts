import type { Field } from "../register/schema.ts";
import { text } from "../text/index.ts";
import type { Found, LookUp } from "./look-up.ts";
import type { ColumnMapping } from "./mapping.ts";
import { comparable, textOfValue, type Value } from "./sheet.ts";

/** A cell's value as the field holds it, or why it cannot be that. */
export type Converted = { value: string | number | boolean } | { value?: undefined; reason: string; suggestion?: string };

const words = text.imports.values;

const yes = new Set(["ja", "j", "yes", "y", "true", "sant", "x", "✓", "✔", "1"]);
const no = new Set(["nei", "n", "no", "nein", "false", "usant", "0"]);

const months = [
  ["januar", "jan"],
  ["februar", "feb"],
  ["mars", "mar"],
  ["april", "apr"],
  ["mai"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["desember", "des"],
];

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const right = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return right ? date.toISOString().slice(0, 10) : undefined;
}

/** Days since 1899-12-30, as spreadsheets count; only those that are dates in a register: 1954 to 2119. */
function fromSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** A date in one of the forms Norwegians write; undefined when it is none, or not in the calendar. */
export function parseDate(value: string | number): string | undefined {
  if (typeof value === "number") return fromSerial(value);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(value);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(value);
  if (numbers) return isoDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(\d{1,2})\.?\s+([a-z]+)\.?\s+(\d{4})$/i.exec(value);
  const month = named ? months.findIndex((names) => names.includes(named[2]?.toLowerCase() ?? "")) : -1;
  return named && month >= 0 ? isoDate(Number(named[3]), month + 1, Number(named[1])) : undefined;
}

const durationUnits: [RegExp, string][] = [
  [/^(år|ar|aar|year|years|y)$/, "Y"],
  [/^(måned|måneder|mnd|mdr|md|month|months)$/, "M"],
  [/^(uke|uker|week|weeks)$/, "W"],
  [/^(dag|dager|dagar|døgn|day|days)$/, "D"],
];

function parseDuration(value: string, unit: string | undefined): string | undefined {
  const short = value.toUpperCase().replace(/\s/g, "");
  if (/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(short)) return short;
  if (/^\d+$/.test(value)) return unit ? `P${value}${unit}` : undefined;
  const parts = [...value.toLowerCase().matchAll(/(\d+)\s*([a-zæøå]+)\.?(?:\s+og\s+|\s*,?\s*|$)/g)];
  if (parts.map(([whole]) => whole).join("") !== value.toLowerCase()) return undefined;
  const found = new Map<string, string>();
  for (const [, count = "", word = ""] of parts) {
    const letter = durationUnits.find(([pattern]) => pattern.test(word))?.[1];
    if (!letter || found.has(letter)) return undefined;
    found.set(letter, count);
  }
  const written = ["Y", "M", "W", "D"].flatMap((letter) => (found.has(letter) ? [found.get(letter) + letter] : [])).join("");
  return written ? `P${written}` : undefined;
}

function parseNumber(value: string): number | undefined {
  const plain = value.replace(/[\s\u00a0\u202f]|kr\.?$/gi, "").replace(/,-$/, "");
  const written = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll(".", "").replace(",", ".") : plain.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : undefined;
}

function fromFound(found: Found, word: string, missing: string): Converted {
  if (found.value !== undefined) return { value: found.value };
  if (found.several) return { reason: words.several(word), suggestion: words.chooseId(found.several) };
  return { reason: missing, ...(found.meant ? { suggestion: words.meant(found.meant) } : {}) };
}

const isDuration = (field: Field) => field.pattern?.startsWith("^P(?=") ?? false;

/**
 * A cell's value as its field wants it. Empty cells are not asked about.
 */
export function convert(field: Field, raw: Value, column: Pick<ColumnMapping, "unit">, lookUp: LookUp, self = ""): Converted {
  const word = textOfValue(raw);
  if (field.ref) return fromFound(lookUp.record(field.ref, word), word, words.noRecord(field.title, word, text.registers[field.ref].many));
  if (field.vocabulary) {
    const list = field.vocabulary === "self" ? self : field.vocabulary;
    return fromFound(lookUp.code(list, word), word, words.noCode(field.title, word, list));
  }
  if (field.values) {
    const found = lookUp.choice(field, word);
    const choices = [...field.values.values()].join(", ");
    if (found.value === undefined)
      return { reason: words.noChoice(field.title, word), suggestion: found.meant ? words.meant(found.meant) : words.choices(choices) };
    return { value: field.type === "integer" ? Number(found.value) : found.value };
  }
  switch (field.type) {
    case "boolean": {
      const answer = comparable(word);
      if (yes.has(answer)) return { value: true };
      return no.has(answer) ? { value: false } : { reason: words.noAnswer(field.title, word), suggestion: words.yesOrNo };
    }
    case "integer":
    case "number": {
      const number = typeof raw === "number" ? raw : parseNumber(word);
      if (number === undefined) return { reason: words.noNumber(field.title, word) };
      return field.type === "integer" && !Number.isInteger(number) ? { reason: words.noInteger(field.title, word) } : { value: number };
    }
  }
  if (field.format === "date") {
    const date = parseDate(typeof raw === "number" ? raw : word);
    return date ? { value: date } : { reason: words.noDate(field.title, word), suggestion: words.dateForm };
  }
  if (isDuration(field)) {
    const duration = parseDuration(word, column.unit);
    return duration ? { value: duration } : { reason: words.noDuration(field.title, word), suggestion: words.durationForm };
  }
  if (field.pattern === "^\\d{9}$") return { value: word.replace(/[\s\u00a0]/g, "") };
  return { value: word.replace(/\r\n?/g, "\n") };
}
