import { type Language, language, locale } from "./language.ts";

/** Values as the reader writes them. */

const dateFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const numberFormat = new Intl.NumberFormat(locale);
const listFormat = new Intl.ListFormat(locale, { type: "conjunction" });

/** Dates that are written: a register has many records and few days, and `Intl` is slow. */
const dates = new Map<string, string>();

/** `2026-03-01` → «1. mars 2026» */
export function formatDate(date: string): string {
  const known = dates.get(date);
  if (known !== undefined) return known;
  const parsed = new Date(`${date}T00:00:00Z`);
  const written = Number.isNaN(parsed.getTime()) ? date : dateFormat.format(parsed);
  dates.set(date, written);
  return written;
}

/** `1234.5` → «1 234,5» */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** `["a", "b", "c"]` → «a, b og c» */
export function formatList(items: readonly string[]): string {
  return listFormat.format(items);
}

const unitsIn: Record<Language, Record<string, [one: string, many: string]>> = {
  nb: { Y: ["år", "år"], M: ["måned", "måneder"], W: ["uke", "uker"], D: ["dag", "dager"] },
  nn: { Y: ["år", "år"], M: ["månad", "månader"], W: ["veke", "veker"], D: ["dag", "dagar"] },
  en: { Y: ["year", "years"], M: ["month", "months"], W: ["week", "weeks"], D: ["day", "days"] },
};
const units = unitsIn[language];

/** `P1Y6M` → «1 år og 6 måneder» */
export function formatDuration(period: string): string {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, n = "", unit = ""]) => `${n} ${units[unit]?.[n === "1" ? 0 : 1]}`);
  return parts.length > 0 ? formatList(parts) : period;
}

/** The first letter as a capital; names on lists begin so. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** A name as it stands inside a sentence: a small first letter, but names of few capitals, as ROS or IKT, and of more words, as Norwegian Tax Administration, as they are. */
export function inSentence(name: string): string {
  return /^(?!\S+ \p{Lu}\p{Ll})\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1) : name;
}
