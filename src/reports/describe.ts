import { descriptionOfCode, lawName, nameOfCode } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { nameOf } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import type { Municipality } from "../register/types.ts";
import { formatDate, formatDuration, formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { isWebAddress } from "../text/web-address.ts";

/** A value made ready to be read: what it says and what it points at, not how it looks. */
export type Value =
  | { kind: "text"; text: string; help?: string }
  | { kind: "prose"; text: string }
  | { kind: "record"; text: string; register: RegisterName; id: string }
  | { kind: "url"; text: string; url: string }
  | { kind: "mail"; address: string }
  | { kind: "list"; items: Value[] }
  | { kind: "fields"; items: Item[] }
  | { kind: "table"; columns: string[]; rows: (Value | undefined)[][] }
  | { kind: "cards"; cards: { title: string; items: Item[] }[] };

/** One labelled value. */
export interface Item {
  key: string;
  title: string;
  help: string;
  value: Value;
}

export interface Section {
  title: string;
  items: Item[];
}

/** Fields that can be the heading of a card, the best first, when they are short enough. */
const headings = ["name", "event", "text", "type"];
const maxHeading = 160;

/** What values are shown by: the Register, and the record they stand in. */
interface Context {
  register: Register;
  id: string;
}

/** More columns than this do not fit beside each other on a page. */
const maxColumns = 5;
export const isDuration = (field: Field) => field.pattern?.startsWith("^P(?=") ?? false;
const isProse = (text: string) => text.length > 120 || text.includes("\n");

function lawText(context: Context, value: Record<string, string>): Value {
  const law = context.register.code("laws", value.law ?? "");
  const line = [lawName(context.register, { law: value.law ?? "", section: value.section }), value.note ? `(${value.note})` : ""]
    .filter(Boolean)
    .join(" ");
  return law?.url && isWebAddress(law.url) ? { kind: "url", text: line, url: law.url } : { kind: "text", text: line };
}

function scalar(context: Context, field: Field, value: string | number | boolean): Value {
  if (typeof value === "boolean") return { kind: "text", text: value ? text.values.yes : text.values.no };
  if (field.values) return { kind: "text", text: field.values.get(value) ?? String(value) };
  if (typeof value === "number") return { kind: "text", text: field.format === "year" ? String(value) : formatNumber(value) };
  if (field.ref) {
    const target = context.register.get(field.ref, value) as AnyEntry | undefined;
    return target ? { kind: "record", text: nameOf(target), register: target.register, id: target.id } : { kind: "text", text: value };
  }
  if (field.vocabulary) {
    const code = context.register.code(field.vocabulary === "self" ? context.id : field.vocabulary, value);
    if (field.vocabulary === "laws" && code?.url && isWebAddress(code.url)) return { kind: "url", text: nameOfCode(code), url: code.url };
    const help = code && descriptionOfCode(code);
    return { kind: "text", text: code ? nameOfCode(code) : value, ...(help ? { help } : {}) };
  }
  if (field.format === "date") return { kind: "text", text: formatDate(value) };
  if (field.format === "email") return { kind: "mail", address: value };
  if (field.format === "uri") return isWebAddress(value) ? { kind: "url", text: value, url: value } : { kind: "text", text: value };
  if (isDuration(field)) return { kind: "text", text: formatDuration(value) };
  return isProse(value) ? { kind: "prose", text: value } : { kind: "text", text: value };
}

const isScalar = (field: Field) => !field.properties && !field.items;
const isShort = (field: Field): boolean => isScalar(field) || (field.items !== undefined && isScalar(field.items)) || isLaw(field);
const isLaw = (field: Field) => field.properties?.has("law") === true && !field.properties.has("article");

/** Objects that are one value: a law with its section, or one of several things, such as a place of keeping. */
const isOneValue = (field: Field) => isLaw(field) || field.isChoice === true;

function itemsOf(context: Context, field: Field, data: Record<string, unknown>): Item[] {
  return [...(field.properties ?? [])].flatMap(([key, child]) => {
    if (!Object.hasOwn(data, key)) return [];
    const value = toValue(context, child, data[key]);
    return value ? [{ key, title: child.title, help: child.description, value }] : [];
  });
}

function listOf(context: Context, field: Field, values: readonly unknown[]): Value | undefined {
  const items = field.items;
  if (!items) return undefined;
  if (values.length === 0) return { kind: "text", text: text.values.none };
  if (isScalar(items) || isOneValue(items)) {
    const shown = values.map((value) => toValue(context, items, value)).filter((value) => value !== undefined);
    return shown.length === 1 ? shown[0] : { kind: "list", items: shown };
  }
  const rows = values as Record<string, unknown>[];
  const used = [...(items.properties ?? [])].filter(([key]) => rows.some((row) => Object.hasOwn(row, key)));
  if (used.length === 1 && used[0]) {
    const [key, child] = used[0];
    return { kind: "list", items: rows.map((row) => toValue(context, child, row[key])).filter((value) => value !== undefined) };
  }
  const long = used.some(
    ([key, child]) => isScalar(child) && rows.some((row) => typeof row[key] === "string" && (row[key] as string).length > 240),
  );
  if (used.length <= maxColumns && !long && used.every(([, child]) => isShort(child) || (child.items && isOneValue(child.items)))) {
    return {
      kind: "table",
      columns: used.map(([, child]) => child.title),
      rows: rows.map((row) => used.map(([key, child]) => (Object.hasOwn(row, key) ? toValue(context, child, row[key]) : undefined))),
    };
  }
  return {
    kind: "cards",
    cards: rows.map((row, i) => {
      const heading = headings.find((key) => typeof row[key] === "string" && (row[key] as string).length <= maxHeading);
      return {
        title: heading ? (row[heading] as string) : `${items.title} ${rows.length > 1 ? i + 1 : ""}`.trim(),
        items: itemsOf(context, items, row).filter(({ key }) => key !== heading),
      };
    }),
  };
}

function toValue(context: Context, field: Field, value: unknown): Value | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return listOf(context, field, value);
  if (typeof value === "object") {
    if (isLaw(field)) return lawText(context, value as Record<string, string>);
    const items = itemsOf(context, field, value as Record<string, unknown>);
    if (items.length === 0) return undefined;
    if (field.isChoice && items.length === 1 && items[0]) return items[0].value;
    return { kind: "fields", items };
  }
  return scalar(context, field, value as string | number | boolean);
}

/** Fields that are the heading of the page, or say something of the file rather than of what it describes. */
const housekeeping = new Set(["name", "title", "visibility", "aliases"]);

/**
 * A record as labelled values, in the sections and the order of its schema.
 * Everything the edition's Register holds of the record is there; what is not filled in is not.
 */
export function describe(
  register: Register,
  entry: Pick<AnyEntry, "register" | "id" | "data"> | { register: "municipality"; id: string; data: Municipality },
): Section[] {
  const { field, groups } = schemaOf(entry.register);
  const context = { register, id: entry.id };
  const all = new Map(itemsOf(context, field, entry.data as unknown as Record<string, unknown>).map((item) => [item.key, item]));
  return groups
    .map(({ title, properties }) => ({
      title,
      items: properties.filter((key) => !housekeeping.has(key)).flatMap((key) => all.get(key) ?? []),
    }))
    .filter(({ items }) => items.length > 0);
}

/** A value on one line, for lists and search. */
export function plain(value: Value | undefined): string {
  if (!value) return "";
  switch (value.kind) {
    case "mail":
      return value.address;
    case "list":
      return value.items.map(plain).join(", ");
    case "fields":
      return value.items.map((item) => `${item.title}: ${plain(item.value)}`).join("; ");
    case "table":
      return value.rows.map((row) => row.map(plain).filter(Boolean).join(" – ")).join("; ");
    case "cards":
      return value.cards.map((card) => card.title).join("; ");
    default:
      return value.text;
  }
}

/** A value of any field of a record, such as one of its list of processing activities; `id` is the record's. */
export function describeValue(register: Register, field: Field, value: unknown, id: string): Value | undefined {
  return toValue({ register, id }, field, value);
}

/** One field of a record as a value, by its dotted path without lists: `lifecycle.phase`. */
export function valueAt(register: Register, entry: AnyEntry, path: string): Value | undefined {
  let field: Field | undefined = schemaOf(entry.register).field;
  let value: unknown = entry.data;
  for (const key of path.split(".")) {
    field = field?.properties?.get(key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return field ? toValue({ register, id: entry.id }, field, value) : undefined;
}
