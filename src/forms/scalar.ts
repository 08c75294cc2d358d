import type { Field } from "../register/schema.ts";

/** A value as it stands in a field of a form. */
export function shownScalar(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "object" ? "" : String(value);
}

/** A number as Norwegians write it: spaces between thousands, a comma before decimals. */
function numberOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * What is written in a field, as the value the register holds; undefined when nothing is.
 * A number that is none is given as text, so that the check can say what is wrong.
 */
export function writtenScalar(field: Field, text: string): unknown {
  const trimmed = text.replace(/\r\n?/g, "\n").trim();
  if (trimmed === "") return undefined;
  if (field.type === "boolean") return trimmed === "true";
  if (field.type === "integer" || field.type === "number") return numberOf(trimmed) ?? trimmed;
  return trimmed;
}
