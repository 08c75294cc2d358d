import { writeCsv } from "hucre/csv";
import { type Cell, type Column, cellText, isMissing, type Table } from "../reports/table.ts";
import { text } from "../text/index.ts";
import { cleanText } from "./clean-text.ts";

export const csvType = "text/csv; charset=utf-8";

/** What a spreadsheet may run as a formula, also behind blanks and in the full width of East Asian keyboards. */
const formula = /^\s*[=+\-@|＝＋－＠]/;

function field(cell: Cell, column: Column): string {
  if (isMissing(cell, column)) return text.reports.missing;
  // Excel in Norwegian reads 12.5 as the twelfth of May.
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const written = cleanText(cellText(cell));
  return formula.test(written) ? `'${written}` : written;
}

/**
 * A table as CSV that Excel and LibreOffice in Norwegian open by a double click: semicolons, UTF-8 with a byte order mark, CRLF,
 * dates as yyyy-mm-dd, decimal comma. A text that a spreadsheet could run as a formula gets an apostrophe in front.
 */
export function toCsv({ columns, rows }: Table): string {
  return `${writeCsv(
    [
      columns.map(({ title }) => field(title, { key: "", title, type: "text" })),
      ...rows.map((row) => columns.map((column, i) => field(row[i], column))),
    ],
    { delimiter: ";", bom: true, lineSeparator: "\r\n" },
  )}\r\n`;
}
