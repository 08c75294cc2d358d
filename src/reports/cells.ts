import { codeName, lawName } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import { type AnyEntry, type Entry, nameOf, type RegisterName } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import { describeValue, plain, type Value } from "./describe.ts";
import type { Cell, CellLink, CellRecord, Column } from "./table.ts";

/** An entry of whichever register, for those that only name it and read its fields. */
type SomeEntry = Pick<Entry, "register" | "id" | "data">;

interface Place {
  keys: string[];
  /** The field, through lists; undefined where the schema has none. */
  field: Field | undefined;
}

const places = new Map<RegisterName, Map<string, Place>>();

/** Where a dotted path leads in the schema: found once, for a report asks of it in every cell. */
function placeOf(register: RegisterName, path: string): Place {
  const ofRegister = places.get(register) ?? new Map<string, Place>();
  places.set(register, ofRegister);
  const known = ofRegister.get(path);
  if (known) return known;
  const keys = path.split(".");
  let field: Field | undefined = schemaOf(register).field;
  for (const key of keys) field = (field?.items ?? field)?.properties?.get(key);
  const place = { keys, field };
  ofRegister.set(path, place);
  return place;
}

/** The field at a dotted path, through lists: `processing.legalBasis`. @throws where the schema has none, which is a mistake in a report */
function fieldOf(register: RegisterName, path: string): Field {
  const { field } = placeOf(register, path);
  if (!field) throw new Error(`${register} has no field ${path}`);
  return field;
}

function typeOf(field: Field): Column["type"] {
  if (field.format === "date") return "date";
  if (field.type === "boolean") return "boolean";
  return (field.type === "number" || field.type === "integer") && !field.values ? "number" : "text";
}

/** A column with the heading, help and type of a field. @param path as `processing.purpose`; `more` says what is different here */
export function columnOf(register: RegisterName, path: string, more: Partial<Column> = {}): Column {
  const field = fieldOf(register, path);
  return { key: path.replaceAll(".", "-"), title: field.title, type: typeOf(field), help: field.description, ...more };
}

/** The heading of a card is the value of one of its fields, or a number; the fields with it make a line. */
function lines(value: Value): (string | CellRecord | CellLink)[] {
  switch (value.kind) {
    case "list":
      return value.items.flatMap(lines);
    case "table":
      return value.rows.map((row) => row.map(plain).filter(Boolean).join(" – "));
    case "cards":
      return value.cards.map(({ items }) => items.map((item) => `${item.title}: ${plain(item.value)}`).join(". "));
    case "record":
      return [{ text: value.text, register: value.register, id: value.id }];
    case "url":
      return [{ text: value.text, url: value.url }];
    default:
      return [plain(value)];
  }
}

/** A value as a cell: dates and numbers as they are, codes and references by name, objects on a line each. */
function toCell(register: Register, field: Field, value: unknown, id: string): Cell {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.length === 0) return [];
  const type = typeOf(field);
  if (type === "date" || type === "number" || type === "boolean") return value as string | number | boolean;
  const described = describeValue(register, field, value, id);
  if (!described) return undefined;
  const [first, ...rest] = lines(described);
  return rest.length > 0 || Array.isArray(value) ? [first ?? "", ...rest] : first;
}

/** One field of a record as a cell, by its dotted path: `lifecycle.phase`. */
export function cellAt(register: Register, entry: SomeEntry, path: string): Cell {
  const { keys, field } = placeOf(entry.register, path);
  let value: unknown = entry.data;
  for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
  return field ? toCell(register, field, value, entry.id) : undefined;
}

/** One field of an item of a list in a record: `itemCell(register, process, "processing", processing, "purpose")`. */
export function itemCell(register: Register, entry: SomeEntry, list: string, item: object, key: string): Cell {
  return toCell(register, fieldOf(entry.register, `${list}.${key}`), (item as Record<string, unknown>)[key], entry.id);
}

/** A record named in a cell. */
export function recordCell(entry: SomeEntry, text = nameOf(entry as AnyEntry)): CellRecord {
  return { text, register: entry.register, id: entry.id };
}

/** The Norwegian text of a choice in the schema: `choice("systems", "kind", "business")`. */
export function choice(register: RegisterName, path: string, value: string | number): string {
  const field = fieldOf(register, path);
  return (field.items ?? field).values?.get(value) ?? String(value);
}

/** Records found from others, each once, in the order they are found. */
export function unique<T extends { register: string; id: string }>(entries: readonly (T | undefined)[]): T[] {
  const found = new Map<string, T>();
  for (const entry of entries) if (entry) found.set(`${entry.register}/${entry.id}`, entry);
  return [...found.values()];
}

/** The record with an id as a cell; the id alone when the record is not in this edition, undefined when there is no id. */
export function refCell(register: Register, name: RegisterName, id: string | undefined): CellRecord | string | undefined {
  if (id === undefined) return undefined;
  const entry = register.get(name, id);
  return entry ? recordCell(entry) : id;
}

/** A law with its section, with the address of the law where it has one. */
export function lawCell(register: Register, { law, section }: { law: string; section?: string }): CellLink | string {
  const code = register.code("laws", law);
  const line = lawName(register, { law, section });
  return code?.url ? { text: line, url: code.url } : line;
}

/** `codeName`, where there may be no code. */
export function codeCell(register: Register, list: string, code: string | undefined): string | undefined {
  return code === undefined ? undefined : codeName(register, list, code);
}

/** `choice`, where there may be no value. */
export function choiceCell(register: RegisterName, path: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : choice(register, path, value);
}
