import type { Field } from "../../register/schema.ts";
import { text } from "../../text/index.ts";
import type { Choices, Option } from "./choices.ts";

/** A field as Decap's configuration has it. */
export interface DecapField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  field?: DecapField;
  fields?: DecapField[];
  [setting: string]: unknown;
}

const t = text.editor;

/** Longer text than this is written in a field of several lines. */
const oneLine = 300;

/** A choice that can also be left open: a switch would say no where nothing is said. */
export const yesNo: Option[] = [
  { label: text.values.yes, value: "true" },
  { label: text.values.no, value: "false" },
];

function single(field: Field, choices: Choices): Record<string, unknown> {
  if (field.ref) return choices.reference(field.ref);
  if (field.vocabulary && field.vocabulary !== "self") return { widget: "select", options: choices.codes(field.vocabulary) };
  if (field.values) return { widget: "select", options: [...field.values].map(([value, label]) => ({ label, value })) };
  if (field.type === "boolean") return { widget: "select", options: yesNo };
  if (field.type === "integer") return { widget: "number", value_type: "int" };
  if (field.type === "number") return { widget: "number", value_type: "float", step: 0.1 };
  if (field.format === "date") return { widget: "datetime", format: "YYYY-MM-DD", date_format: "YYYY-MM-DD", time_format: false };
  return {
    widget: (field.maxLength ?? oneLine) > oneLine ? "text" : "string",
    ...(field.pattern ? { pattern: [field.pattern, field.description || t.pattern] } : {}),
  };
}

/** What an item of a list is told apart by while it is closed: what it is called, and its first value. */
function summaryOf(items: Field): string {
  const parts = [...(items.properties?.values() ?? [])].filter(({ items: list, properties }) => !list && !properties);
  const shown = items.isChoice ? parts : parts.slice(0, 1);
  return `${items.title}: ${shown.map(({ key }) => `{{fields.${key}}}`).join("")}`;
}

function listOf(field: Field, items: Field, choices: Choices): Record<string, unknown> {
  if (items.properties)
    return {
      widget: "list",
      label_singular: items.title.toLowerCase(),
      summary: summaryOf(items),
      fields: fieldsOf(items, choices, true),
    };
  const one = single(items, choices);
  // Decap drops what it does not know from a field with several choices; codes it knows, but a record may be newer than this configuration.
  if (one.widget === "select" && !items.ref) return { ...one, multiple: true };
  return {
    widget: "list",
    label_singular: items.title.toLowerCase(),
    field: { name: field.key, label: items.title, required: true, ...one } as DecapField,
  };
}

function fieldsOf(field: Field, choices: Choices, isCertain: boolean): DecapField[] {
  return [...(field.properties?.values() ?? [])].map((child) => decapField(child, choices, isCertain));
}

/**
 * A field of a schema as a field of Decap's.
 * @param isCertain whether what holds it is there. Decap demands what is required also in a part that is left out; the check does not
 */
export function decapField(field: Field, choices: Choices, isCertain = true): DecapField {
  const { items } = field;
  const mayBeEmpty = items !== undefined && !field.minItems;
  const required = field.required && isCertain && !mayBeEmpty;
  const widget = items
    ? listOf(field, items, choices)
    : field.properties
      ? { widget: "object", collapsed: !field.required, fields: fieldsOf(field, choices, required) }
      : single(field, choices);
  return {
    name: field.key,
    label: field.title,
    required,
    ...(field.description ? { hint: field.description } : {}),
    ...widget,
  } as DecapField;
}
