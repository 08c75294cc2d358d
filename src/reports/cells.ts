import type { Register } from "../register/link.ts";
import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { nameOf } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import type { CellLink, CellRecord, Column } from "./table.ts";

/** A record as a cell; the id alone when the record is not in this edition, undefined when there is none. */
export function recordCell(register: Register, name: RegisterName, id: string | undefined): CellRecord | string | undefined {
  if (id === undefined) return undefined;
  const entry = register.get(name, id) as AnyEntry | undefined;
  return entry ? entryCell(entry) : id;
}

export function entryCell(entry: AnyEntry): CellRecord {
  return { text: nameOf(entry), register: entry.register, id: entry.id };
}

/** A law with its section, with the address of the law where it has one. */
export function lawCell(register: Register, { law, section }: { law: string; section?: string }): CellLink | string {
  const code = register.code("laws", law);
  const line = [code?.nb ?? law, section].filter(Boolean).join(" ");
  return code?.url ? { text: line, url: code.url } : line;
}

/** The name of a code; the code itself when the list has none. */
export function codeCell(register: Register, list: string, code: string | undefined): string | undefined {
  return code === undefined ? undefined : (register.code(list, code)?.nb ?? code);
}

/** The field at a dotted path; through lists, whose items have the fields. */
function fieldOf(register: RegisterName, path: string): Field | undefined {
  let field: Field | undefined = schemaOf(register).field;
  for (const key of path.split(".")) field = (field?.items ?? field)?.properties?.get(key);
  return field;
}

/** The Norwegian text of a value of a field with fixed values, such as `archives` `depot.status`. */
export function valueCell(register: RegisterName, path: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : ((fieldOf(register, path)?.items ?? fieldOf(register, path))?.values?.get(value) ?? value);
}

/** A column for a field, with the title and the help of its schema. */
export function fieldColumn(register: RegisterName, path: string, type: Column["type"] = "text", rest: Partial<Column> = {}): Column {
  const field = fieldOf(register, path);
  return {
    key: path.replaceAll(".", "-"),
    title: field?.title ?? path,
    type,
    ...(field?.description ? { help: field.description } : {}),
    ...rest,
  };
}
