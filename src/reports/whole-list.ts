import type { Register } from "../register/link.ts";
import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import { text } from "../text/index.ts";
import { cellAt, columnOf, recordCell } from "./cells.ts";
import type { Table } from "./table.ts";

/** The name of the record; shown first, with its id. */
const names = new Set(["name", "title"]);

/** Dotted paths of every field that makes a column: objects are taken apart, lists are one column. */
function paths(field: Field, prefix = ""): string[] {
  return [...(field.properties ?? [])].flatMap(([key, child]) =>
    child.properties && !child.isChoice && !child.properties.has("law") ? paths(child, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/** What a field of an object is called away from its object: «Livsløp: Fase». */
function titleOf(name: RegisterName, path: string): string {
  const keys = path.split(".");
  return keys.map((_, i) => columnOf(name, keys.slice(0, i + 1).join(".")).title).join(": ");
}

/**
 * A whole register as a table: id, name, and every field that a record in the edition has filled in, in the order of the schema.
 * Lists of objects are a line for each object in one cell.
 */
export function wholeList(register: Register, name: RegisterName): Table {
  const entries = register.all(name) as readonly AnyEntry[];
  const all = paths(schemaOf(name).field).filter((path) => !names.has(path));
  const columns = all
    .map((path) => ({ path, cells: entries.map((entry) => cellAt(register, entry, path)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return {
    id: text.registers[name].slug,
    title: text.registers[name].many,
    lead: text.registers[name].lead,
    columns: [
      { key: "id", title: text.record.id, type: "text" },
      { key: "name", title: text.list.name, type: "text" },
      ...columns.map(({ path }) => columnOf(name, path, { title: titleOf(name, path) })),
    ],
    rows: entries.map((entry, i) => [entry.id, recordCell(entry), ...columns.map(({ cells }) => cells[i])]),
    empty: text.list.empty,
  };
}
