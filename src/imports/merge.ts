import { isObject, same } from "../edit/same.ts";
import type { Field } from "../register/schema.ts";

/** Whether all that `said` says is in `known` already. */
function covers(known: unknown, said: unknown): boolean {
  if (isObject(said)) return isObject(known) && Object.entries(said).every(([key, value]) => covers(known[key], value));
  if (Array.isArray(said)) return Array.isArray(known) && said.every((item) => known.some((one) => covers(one, item)));
  return same(known, said) || sameText(known, said);
}

/** Texts that differ in line breaks and spaces only: what a cell and a file make of the same paragraph. */
function sameText(a: unknown, b: unknown): boolean {
  const words = (text: string) => text.trim().replace(/\s+/g, " ");
  return typeof a === "string" && typeof b === "string" && words(a) === words(b);
}

/** The item of a list that another is about: it names the same, by the first field its schema demands. */
function isAbout(field: Field | undefined, known: unknown, said: unknown): boolean {
  const key = [...(field?.properties?.values() ?? [])].find(({ required, type }) => required && type !== "object" && type !== "array")?.key;
  return key !== undefined && isObject(known) && isObject(said) && said[key] !== undefined && sameText(known[key], said[key]);
}

function mergeList(known: unknown[], said: unknown[], full: unknown[], field: Field | undefined): unknown[] {
  const result = [...known];
  said.forEach((item, i) => {
    if (result.some((one) => covers(one, item))) return;
    const only = known.length === 1 && said.length === 1 && isObject(item) ? 0 : -1;
    const about = only === 0 ? 0 : result.findIndex((one) => isAbout(field, one, item));
    if (about >= 0) result[about] = merge(result[about], item, full[i], field, "add");
    else result.push(full[i]);
  });
  return result;
}

/**
 * A record with what a list says put in. What the list says nothing of stays as it is.
 * @param full what `said` is where nothing is there before: with defaults and constants
 * @param lists `add`: a list keeps what it has, and gets what it lacks; `replace`: it becomes as said
 */
export function merge(known: unknown, said: unknown, full: unknown, field: Field | undefined, lists: "add" | "replace"): unknown {
  if (said === undefined) return known;
  if (known === undefined || known === null) return full;
  if (isObject(known) && isObject(said)) {
    const result = { ...known };
    for (const key of Object.keys(said)) {
      const inFull = isObject(full) ? full[key] : undefined;
      result[key] = merge(known[key], said[key], inFull, field?.properties?.get(key), lists);
    }
    return result;
  }
  if (Array.isArray(known) && Array.isArray(said)) {
    if (lists === "replace") return covers(known, said) && known.length === said.length ? known : full;
    return mergeList(known, said, Array.isArray(full) ? full : said, field?.items);
  }
  return sameText(known, said) ? known : said;
}

/** A note with lines of the form «Heading: value»: a line with the same heading is replaced, others are added below. */
export function mergeNote(note: unknown, rest: readonly [string, string][]): string | undefined {
  const lines = typeof note === "string" && note !== "" ? note.split("\n") : [];
  const written = new Map<string, string[]>();
  for (const [heading, value] of rest) {
    const line = value.replace(/\s*\n\s*/g, " / ").trim();
    const known = written.get(heading);
    if (!known) written.set(heading, [line]);
    else if (!known.includes(line)) known.push(line);
  }
  for (const [heading, values] of written) {
    const line = `${heading}: ${values.join(" / ")}`;
    const at = lines.findIndex((one) => one.startsWith(`${heading}: `));
    if (at >= 0) lines[at] = line;
    else lines.push(line);
  }
  return lines.length > 0 ? lines.join("\n") : undefined;
}
