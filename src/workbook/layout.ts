import type { RegisterName } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import { text } from "../text/index.ts";
import { sheetName } from "../text/sheet-name.ts";

/** One column: a single value, or a list of single values with one on each line. */
export interface WorkbookColumn {
  title: string;
  /** Keys from the record, or from the item the row is. */
  path: string[];
  /** The field of the value; of the items when it is a list. */
  field: Field;
  isList: boolean;
}

/** The sheet of a register, or of a list inside its records. */
export interface WorkbookSheet {
  name: string;
  /** The lists the row is an item of, outermost first; none for the register's own sheet. */
  lists: WorkbookList[];
  columns: WorkbookColumn[];
}

export interface WorkbookList {
  /** Keys from the record, or from the item of the list outside. */
  path: string[];
  title: string;
  field: Field;
}

/** A register as sheets: one for its records, and one for each list of more than single values, however deep. */
export function workbookLayout(register: RegisterName): WorkbookSheet[] {
  const sheets: WorkbookSheet[] = [];
  const { readMe, choices } = text.imports.workbook;
  const taken = new Set([readMe.toLowerCase(), choices.toLowerCase()]);

  function add(title: string, lists: WorkbookList[], root: Field): void {
    const sheet: WorkbookSheet = { name: sheetName(title, taken), lists, columns: [] };
    sheets.push(sheet);
    const inner: { list: WorkbookList; items: Field }[] = [];
    const visit = (field: Field, path: string[], titles: string[]) => {
      for (const child of field.properties?.values() ?? []) {
        const at = [...path, child.key];
        const all = [...titles, child.title.replace(/\?$/, "")];
        if (child.items?.properties) inner.push({ list: { path: at, title: child.title, field: child }, items: child.items });
        else if (child.items) sheet.columns.push({ title: all.join(": "), path: at, field: child.items, isList: true });
        else if (child.properties) visit(child, at, all);
        else sheet.columns.push({ title: all.join(": "), path: at, field: child, isList: false });
      }
    };
    visit(root, [], []);
    for (const { list, items } of inner) add(list.title, [...lists, list], items);
  }

  add(text.registers[register].many, [], schemaOf(register).field);
  return sheets;
}
