import type { Field } from "../register/schema.ts";

/** How a field is filled in. The plural kinds hold several values of one kind; `list` holds items with fields of their own. */
export type PartKind =
  | "line"
  | "text"
  | "date"
  | "number"
  | "duration"
  | "yes-no"
  | "choice"
  | "code"
  | "reference"
  | "choices"
  | "codes"
  | "references"
  | "lines"
  | "either"
  | "group"
  | "list";

/** Text that may be longer than this is written over several lines. */
const longestLine = 300;

/** The part of a form that a field is filled in with, by its schema alone. */
export function partKind(field: Field): PartKind {
  const { items } = field;
  if (items) {
    if (items.properties) return "list";
    if (items.values) return "choices";
    if (items.ref) return "references";
    return items.vocabulary && items.vocabulary !== "self" ? "codes" : "lines";
  }
  if (field.properties) return field.isChoice ? "either" : "group";
  if (field.values) return "choice";
  if (field.ref) return "reference";
  if (field.vocabulary) return "code";
  if (field.type === "boolean") return "yes-no";
  if (field.type === "integer" || field.type === "number") return "number";
  if (field.format === "date") return "date";
  if (field.pattern?.startsWith("^P(?=")) return "duration";
  return (field.maxLength ?? 0) > longestLine && field.format !== "uri" ? "text" : "line";
}
