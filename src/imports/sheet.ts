/** What a cell holds. A date is text as yyyy-mm-dd. */
export type Value = string | number | boolean | null;

/** One sheet of a workbook, one CSV file, or one list in a JSON file. */
export interface Sheet {
  name: string;
  /** From the first row of the sheet; a row may be shorter than others. */
  rows: Value[][];
  /** Stretches of merged cells, from 0, ends included; only the first cell of each holds a value. */
  merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  /** How many rows are hidden in the spreadsheet. They are read like the others. */
  hiddenRows: number;
  /** Formulas that have never been worked out, as `row,column` from 0: they hold no value to read. */
  unworked: Set<string>;
}

/** The place of a cell, from 0. */
export interface Spot {
  sheet: string;
  row: number;
  column: number;
}

/** `0` → `A`, `26` → `AA` */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The cell as a spreadsheet names it: `C14`. */
export function cellName({ row, column }: Pick<Spot, "row" | "column">): string {
  return `${columnName(column)}${row + 1}`;
}

/** A cell's value as text, with single spaces at its ends taken away. */
export function textOfValue(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? (value ? "ja" : "nei") : String(value).trim();
}

/** Words made comparable: lower case, single spaces, without the marks that headings end with. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("nb-NO")
    .replace(/[\s_]+/g, " ")
    .replace(/[\s:*.]+$/, "")
    .trim();
}
