import { isObject } from "../edit/same.ts";
import type { LookUp } from "../imports/look-up.ts";
import type { Value } from "../imports/sheet.ts";
import type { Register } from "../register/link.ts";
import { nameOf } from "../register/registers.ts";
import type { Field } from "../register/schema.ts";
import type { WorkbookColumn, WorkbookList } from "./layout.ts";

/** What stands at a path of keys; undefined where anything on the way is missing. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  let at = data;
  for (const key of path) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** The items of a list, with the items of the lists around it that each is in, counted from 1. */
export function itemsOf(data: unknown, lists: readonly WorkbookList[]): { numbers: number[]; item: unknown }[] {
  const [first, ...rest] = lists;
  if (!first) return [{ numbers: [], item: data }];
  const list = valueAt(data, first.path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one, i) => itemsOf(one, rest).map(({ numbers, item }) => ({ numbers: [i + 1, ...numbers], item })));
}

/** What a code or a reference is shown as: its name, with the id after it when the name alone could be another's. */
function named(value: string, name: string | undefined, leadsBack: (word: string) => boolean): string {
  if (!name) return value;
  return leadsBack(name) ? name : `${name} (${value})`;
}

/** The words a single value is shown by. */
export function shownAs(field: Field, value: unknown, register: Register, lookUp: LookUp): string | number {
  if (typeof value === "boolean") return value ? "ja" : "nei";
  if (field.values) return field.values.get(value as string | number) ?? String(value);
  if (typeof value === "number") return value;
  const word = String(value);
  if (field.ref) {
    const { ref } = field;
    const target = register.get(ref, word);
    return named(word, target && nameOf(target), (name) => lookUp.record(ref, name).value === word);
  }
  if (field.vocabulary && field.vocabulary !== "self") {
    const list = field.vocabulary;
    return named(word, register.code(list, word)?.nb, (name) => lookUp.code(list, name).value === word);
  }
  return word.replace(/\r\n?/g, "\n");
}

/** A line of a cell with several values: a line break or a backslash in the value itself is written \n and \\. */
export const escapeLine = (line: string): string => line.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
export const unescapeLine = (line: string): string => line.replace(/\\(n|\\)/g, (_, mark: string) => (mark === "n" ? "\n" : "\\"));

/** A cell as it is written: null where the record says nothing. */
export function cellFor({ path, field, isList }: WorkbookColumn, item: unknown, register: Register, lookUp: LookUp): Value {
  const value = valueAt(item, path);
  if (value === undefined || value === null) return null;
  if (!isList) return shownAs(field, value, register, lookUp);
  const lines = (value as unknown[]).map((one) => escapeLine(String(shownAs(field, one, register, lookUp))));
  return lines.length === 0 ? null : lines.join("\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them, and a spreadsheet drops them
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** A cell's value made comparable: without what a spreadsheet program may do to it that nobody has meant. */
export function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "ja" : "nei";
  return String(value).replace(/\r\n?/g, "\n").replace(controls, "").trim();
}

/** Tells whether a record is the one that was exported. Not for anything that must resist being forged. */
export function fingerprint(data: unknown): string {
  const sorted = JSON.stringify(data, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < sorted.length; i++) {
    const code = sorted.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return `v${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
