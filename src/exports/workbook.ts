import type { CellStyle, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { type Cell, type Column, cellText, isMissing, type Table } from "../reports/table.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { cleanText } from "./clean-text.ts";

/** What a file says of itself on its first sheet. */
export interface Origin {
  title: string;
  lead: string;
  municipality: string;
  organisationNumber: string;
  /** «Offentlig utgave» */
  edition: string;
  /** yyyy-mm-dd */
  date: string;
  /** The commit of the content; absent when it is not in Git. */
  commit?: string;
}

/** Excel holds no more in a cell. */
const maxCell = 32_767;
/** Excel's calendar has a 29 February 1900 that never was; earlier dates are written as text. */
const firstDate = "1900-03-01";
const maxWidth = 60;
/** Rows that are looked at to find the width of a column. */
const sample = 200;

const heading: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: "top" },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E6EBF0" } },
};
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const dated: CellStyle = { numFmt: "yyyy-mm-dd", alignment: { vertical: "top", horizontal: "left" } };

/** Text that fits in a cell. */
function clean(written: string): string {
  const allowed = cleanText(written);
  return allowed.length > maxCell ? `${allowed.slice(0, maxCell - 1)}…` : allowed;
}

function value(cell: Cell, column: Column): string | number | Date | null {
  if (isMissing(cell, column)) return text.reports.missing;
  if (typeof cell === "number") return cell;
  if (column.type === "date" && typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell >= firstDate)
    return new Date(`${cell}T00:00:00Z`);
  return clean(cellText(cell)) || null;
}

/** A name Excel takes, that no earlier sheet has. */
function sheetName(title: string, taken: Set<string>): string {
  const plain =
    title
      .replace(/[[\]:*?/\\']/g, " ")
      .replace(/\s+/g, " ")
      .trim() || "Ark";
  for (let n = 1; ; n++) {
    const mark = n === 1 ? "" : ` (${n})`;
    const name = `${plain.slice(0, 31 - mark.length).trim()}${mark}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function tableSheet({ columns, rows }: Table, name: string): WriteSheet {
  const values = rows.map((row) => columns.map((column, i) => value(row[i], column)));
  return {
    name,
    columns: columns.map((column, i) => {
      const longest = values.slice(0, sample).reduce((most, row) => Math.max(most, typeof row[i] === "string" ? row[i].length : 11), 0);
      return {
        width: Math.min(maxWidth, Math.max(12, column.title.length + 4, longest + 2)),
        style: column.type === "date" ? dated : wrapped,
      };
    }),
    rows: [columns.map(({ title }) => title), ...values],
    cells: new Map(columns.map(({ title }, i) => [`0,${i}`, { value: title, type: "string", style: heading }])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" },
  };
}

function readMe(origin: Origin, tables: readonly { table: Table; name: string }[]): WriteSheet {
  const t = text.reports.readMe;
  const facts = [
    [origin.title, ""],
    [t.what, origin.lead],
    [t.municipality, `${origin.municipality} (${origin.organisationNumber})`],
    [t.edition, origin.edition],
    [t.date, formatDate(origin.date)],
    [t.commit, origin.commit ?? t.noCommit],
    [t.missing, t.missingMeans(text.reports.missing)],
  ];
  const columns = tables.flatMap(({ table, name }) =>
    table.columns.map((column, i) => [
      i === 0 ? name : "",
      column.title,
      column.help ?? "",
      column.demanded ? text.values.yes : text.values.no,
    ]),
  );
  const first = facts.length + 1;
  const headings = [t.sheet, t.column, t.help, t.demanded];
  return {
    name: t.title,
    columns: [
      { width: 34, style: wrapped },
      { width: 50, style: wrapped },
      { width: 70, style: wrapped },
      { width: 12, style: wrapped },
    ],
    rows: [...facts, [], headings, ...columns].map((row) => row.map((cell) => clean(cell) || null)),
    cells: new Map([
      ["0,0", { value: clean(origin.title), type: "string" as const, style: { font: { bold: true, size: 14 } } }],
      ...headings.map((title, i) => [`${first},${i}`, { value: title, type: "string" as const, style: heading }] as const),
    ]),
  };
}

/**
 * Tables as one XLSX: a sheet «Les meg», then a sheet for each table with typed dates and numbers, a frozen heading row and a filter.
 * Every text is written as text, so that none is run as a formula. The same tables and origin give the same bytes.
 */
export async function toWorkbook(tables: readonly Table[], origin: Origin): Promise<Uint8Array> {
  const taken = new Set([text.reports.readMe.title.toLowerCase()]);
  const named = tables.map((table) => ({ table, name: sheetName(table.title, taken) }));
  const at = new Date(`${origin.date}T00:00:00Z`);
  return writeXlsx({
    stringMode: "inline",
    sheets: [readMe(origin, named), ...named.map(({ table, name }) => tableSheet(table, name))],
    properties: { title: origin.title, creator: origin.municipality, created: at, modified: at },
  });
}
