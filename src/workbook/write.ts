import type { CellStyle, CellValue, DataValidation, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { LookUp } from "../imports/look-up.ts";
import { columnName, type Value } from "../imports/sheet.ts";
import type { Register } from "../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName } from "../register/registers.ts";
import type { Field } from "../register/schema.ts";
import { text } from "../text/index.ts";
import { cellFor, fingerprint, itemsOf, shownAs } from "./cells.ts";
import { type WorkbookColumn, type WorkbookSheet, workbookLayout } from "./layout.ts";

const words = text.imports.workbook;

/** Three lines: a long description would else fill the screen. The rest is seen in the cell itself. */
const lowRow = 45;

/** Rows below the last that have drop-downs too, for what is added. */
const spareRows = 200;

const heading: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E6EBF0" } },
  alignment: { wrapText: true, vertical: "top" },
};
const given: CellStyle = { ...heading, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F4F5F6" } } };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const dated: CellStyle = { ...wrapped, numFmt: "d.m.yyyy" };
/** Keeps a spreadsheet from making numbers and dates of what is text. */
const textual: CellStyle = { ...wrapped, numFmt: "@" };

const isDate = (column: WorkbookColumn) => column.field.format === "date" && !column.isList;
const isNumber = (column: WorkbookColumn) => ["integer", "number"].includes(column.field.type) && !column.field.values && !column.isList;

function toCell(value: Value, column: WorkbookColumn): CellValue {
  // Excel's calendar begins in 1900, with a day that never was in February.
  if (isDate(column) && typeof value === "string" && value >= "1900-03-01") return new Date(`${value}T00:00:00Z`);
  return value;
}

/** Lists to choose from, each a column of a hidden sheet; the same list is written once. */
class Choices {
  readonly lists: { title: string; values: string[] }[] = [];
  private readonly columns = new Map<string, number>();
  private readonly register: Register;
  private readonly lookUp: LookUp;
  constructor(register: Register, lookUp: LookUp) {
    this.register = register;
    this.lookUp = lookUp;
  }

  private valuesOf(field: Field): [string, string[]] | undefined {
    const shown = (value: unknown) => String(shownAs(field, value, this.register, this.lookUp));
    if (field.type === "boolean") return ["ja/nei", ["ja", "nei"]];
    if (field.values) return [field.path, [...field.values.keys()].map(shown)];
    if (field.ref) return [field.ref, (this.register.all(field.ref) as readonly AnyEntry[]).map(({ id }) => shown(id))];
    if (field.vocabulary && field.vocabulary !== "self") {
      const list = this.register.get("vocabularies", field.vocabulary);
      return [field.vocabulary, (list?.data.codes ?? []).map(({ code }) => shown(code))];
    }
    return undefined;
  }

  /** Where a field's choices stand, as a formula; undefined when anything may be written. */
  rangeOf(field: Field): string | undefined {
    const found = this.valuesOf(field);
    if (!found || found[1].length === 0) return undefined;
    const [title, values] = found;
    let column = this.columns.get(title);
    if (column === undefined) {
      column = this.lists.length;
      this.columns.set(title, column);
      this.lists.push({ title, values });
    }
    const letter = columnName(column);
    return `'${words.choices}'!$${letter}$2:$${letter}$${values.length + 1}`;
  }

  sheet(): WriteSheet {
    const longest = Math.max(0, ...this.lists.map(({ values }) => values.length));
    const rows = [
      this.lists.map(({ title }) => title),
      ...Array.from({ length: longest }, (_, i) => this.lists.map(({ values }) => values[i] ?? null)),
    ];
    return { name: words.choices, rows, hidden: true };
  }
}

/** What is shown beside a cell that is chosen; Excel has room for 255 characters. */
function help(field: Field): { inputTitle: string; inputMessage: string; showInputMessage: boolean } {
  const { title, description } = field;
  return { inputTitle: title.slice(0, 32), inputMessage: description.slice(0, 255), showInputMessage: description !== "" };
}

/** The columns before the fields: hidden ones that say which record the row is, and what a person needs to place it. */
export function leadingTitles(sheet: WorkbookSheet): string[] {
  if (sheet.lists.length === 0) return [words.id, words.hash];
  return [
    words.id,
    words.name,
    ...sheet.lists.map(({ title }, i) => (i === sheet.lists.length - 1 ? words.number : words.numberOf(title))),
  ];
}

function sheetOf(
  layout: WorkbookSheet,
  entries: readonly AnyEntry[],
  register: Register,
  lookUp: LookUp,
  choices: Choices,
  main: string,
): WriteSheet {
  const leading = leadingTitles(layout);
  const isMain = layout.lists.length === 0;
  const rows: CellValue[][] = [[...leading, ...layout.columns.map(({ title }) => title)]];
  for (const entry of entries) {
    for (const { numbers, item } of itemsOf(entry.data, layout.lists)) {
      const lead = isMain ? [entry.id, fingerprint(entry.data)] : [entry.id, nameOf(entry), ...numbers];
      rows.push([...lead, ...layout.columns.map((column) => toCell(cellFor(column, item, register, lookUp), column))]);
    }
  }
  const last = rows.length + spareRows;
  const validations: DataValidation[] = layout.columns.flatMap((column, i): DataValidation[] => {
    const letter = columnName(leading.length + i);
    const range = `${letter}2:${letter}${last}`;
    const formula1 = column.isList ? undefined : choices.rangeOf(column.field);
    if (!formula1) return [];
    return [
      {
        type: "list",
        formula1,
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: "stop",
        errorTitle: column.title.slice(0, 32),
        errorMessage: words.choose,
        ...help(column.field),
      },
    ];
  });
  if (!isMain && entries.length > 0)
    validations.push({
      type: "list",
      formula1: `'${main}'!$C$2:$C$${entries.length + spareRows + 1}`,
      range: `B2:B${last}`,
      allowBlank: true,
      showErrorMessage: false,
    });
  const width = (column: WorkbookColumn) => (column.field.type === "string" && !column.field.format && !column.field.values ? 34 : 18);
  return {
    name: layout.name,
    rows,
    columns: [
      { hidden: true },
      ...(isMain ? [{ hidden: true }] : [{ width: 34, style: wrapped }, ...layout.lists.map(() => ({ width: 8, style: wrapped }))]),
      ...layout.columns.map((column) => ({ width: width(column), style: isDate(column) ? dated : isNumber(column) ? wrapped : textual })),
    ],
    cells: new Map(rows[0]?.map((title, i) => [`0,${i}`, { value: title, type: "string", style: i < leading.length ? given : heading }])),
    rowDefs: new Map(
      rows
        .slice(1)
        .map((row, i) => [
          i + 1,
          { height: row.some((cell) => typeof cell === "string" && (cell.length > 34 || cell.includes("\n"))) ? lowRow : 15 },
        ]),
    ),
    dataValidations: validations,
    freezePane: { rows: 1, columns: isMain ? 3 : leading.length },
    autoFilter: { range: `A1:${columnName((rows[0]?.length ?? 1) - 1)}${rows.length}` },
  };
}

function readMe(name: RegisterName, layout: readonly WorkbookSheet[], register: Register): WriteSheet {
  const fields = layout.flatMap((sheet) =>
    sheet.columns.map(({ title, field, isList }) => [sheet.name, title, `${field.description}${isList ? ` ${words.oneEach}` : ""}`]),
  );
  const rows = [
    [words.intro(text.registers[name].many, register.municipality.name ?? ""), "", ""],
    [words.register, name, ""],
    ...words.rules.map((rule) => [rule, "", ""]),
    [],
    [words.sheet, words.field, words.help],
    ...fields,
  ];
  const at = rows.length - fields.length - 1;
  return {
    name: words.readMe,
    rowDefs: new Map(rows.map((row, i) => [i, { height: 15 * Math.max(1, Math.ceil((row[2] ?? "").length / 85)) + (i === 0 ? 6 : 0) }])),
    rows: rows.map((row) => row.map((cell) => cell || null)),
    columns: [
      { width: 34, style: { alignment: { vertical: "top" } } },
      { width: 40, style: wrapped },
      { width: 90, style: wrapped },
    ],
    cells: new Map([
      ["0,0", { value: rows[0]?.[0] ?? "", type: "string", style: { font: { bold: true, size: 14 } } }],
      ...[0, 1, 2].map((i) => [`${at},${i}`, { value: rows[at]?.[i] ?? "", type: "string", style: heading }] as const),
    ] as [string, { value: string; type: "string"; style: CellStyle }][]),
  };
}

/**
 * A register as a workbook to edit: a row for each record, a sheet for each list, drop-downs, and help from the schema.
 * It holds all fields, also those only some may see. Read back by `planWorkbook`.
 */
export function writeWorkbook(register: Register, name: RegisterName, lookUp: LookUp): Promise<Uint8Array> {
  const layout = workbookLayout(name);
  const entries = register.all(name) as readonly AnyEntry[];
  const choices = new Choices(register, lookUp);
  const main = layout[0]?.name ?? "";
  const sheets = layout.map((sheet) => sheetOf(sheet, entries, register, lookUp, choices, main));
  return writeXlsx({ sheets: [readMe(name, layout, register), ...sheets, choices.sheet()], activeSheet: 1 });
}
