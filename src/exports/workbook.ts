import { type Cell, type Column, cellText, isMissing, type Table } from "../reports/table.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { sheetName } from "../text/sheet-name.ts";
import { cleanText } from "./clean-text.ts";
import { toXlsx, type XlsxCell, type XlsxSheet } from "./xlsx.ts";

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

/** Text that fits in a cell. */
function clean(written: string): string {
  const allowed = cleanText(written);
  return allowed.length > maxCell ? `${allowed.slice(0, maxCell - 1)}…` : allowed;
}

function value(cell: Cell, column: Column): XlsxCell {
  if (isMissing(cell, column)) return text.reports.missing;
  if (typeof cell === "number") return cell;
  if (column.type === "date" && typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell >= firstDate)
    return new Date(`${cell}T00:00:00Z`);
  return clean(cellText(cell)) || null;
}

function tableSheet({ columns, rows }: Table, name: string): XlsxSheet {
  const values = rows.map((row) => columns.map((column, i) => value(row[i], column)));
  return {
    name,
    columns: columns.map((column, i) => {
      const longest = values.slice(0, sample).reduce((most, row) => Math.max(most, typeof row[i] === "string" ? row[i].length : 11), 0);
      return {
        width: Math.min(maxWidth, Math.max(12, column.title.length + 4, longest + 2)),
        look: column.type === "date" ? "date" : "text",
      };
    }),
    rows: [columns.map(({ title }) => title), ...values],
    rowLooks: new Map([[0, "heading"]]),
    isTable: true,
  };
}

function readMe(origin: Origin, tables: readonly { table: Table; name: string }[]): XlsxSheet {
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
  const headings = [t.sheet, t.column, t.help, t.demanded];
  return {
    name: t.title,
    columns: [34, 50, 70, 12].map((width) => ({ width, look: "text" })),
    rows: [...facts, [], headings, ...columns].map((row) => row.map((cell) => clean(cell) || null)),
    rowLooks: new Map([
      [0, "title"],
      [facts.length + 1, "heading"],
    ]),
    isTable: false,
  };
}

/**
 * Tables as one XLSX: a sheet «Les meg», then a sheet for each table with typed dates and numbers, a frozen heading row and a filter.
 * Every text is written as text, so that none is run as a formula. The same tables and origin give the same bytes.
 */
export function toWorkbook(tables: readonly Table[], origin: Origin): Uint8Array {
  const taken = new Set([text.reports.readMe.title.toLowerCase()]);
  const named = tables.map((table) => ({ table, name: sheetName(table.title, taken) }));
  return toXlsx([readMe(origin, named), ...named.map(({ table, name }) => tableSheet(table, name))], {
    title: clean(origin.title),
    creator: clean(origin.municipality),
    date: origin.date,
  });
}
