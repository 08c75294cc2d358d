import type { Register } from "../../register/link.ts";
import { type AnyEntry, nameOf } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import type { Value } from "../describe.ts";

/** A question people come to a record with; the answer is undefined where the register does not say. */
export interface Answer {
  question: string;
  value: Value | undefined;
}

/** More than this of one kind is told of by number: the whole stands further down. */
const most = 5;

export const say = (words: string | undefined): Value | undefined => (words ? { kind: "text", text: words } : undefined);

export const record = (entry: AnyEntry): Value => ({ kind: "record", text: nameOf(entry), register: entry.register, id: entry.id });

/** Some values as one: the first of many, and how many more there are. */
export function several(values: readonly (Value | undefined)[]): Value | undefined {
  const given = values.filter((value) => value !== undefined);
  if (given.length <= 1) return given[0];
  const shown = given.length > most ? given.slice(0, most - 1) : given;
  const rest = given.length - shown.length;
  return { kind: "list", items: rest > 0 ? [...shown, { kind: "text", text: text.answers.more(rest) }] : shown };
}

/** Words as one value, each once. */
export const words = (list: readonly string[]): Value | undefined => several([...new Set(list)].map(say));

/** Records by id as one value, each once; those that are not in the edition are left out. */
export function records(register: Register, name: AnyEntry["register"], ids: readonly (string | undefined)[]): Value | undefined {
  const found = new Set(ids.flatMap((id) => (id === undefined ? [] : ((register.get(name, id) as AnyEntry | undefined) ?? []))));
  return several([...found].map(record));
}
