import { type Cell, type CellRecord, type Column, cellText, isEmpty, isMissing, type Table } from "../reports/table.ts";
import { formatDate, formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML, safe between tags and in quoted attributes. */
function escaped(written: string): string {
  return /[&<>"']/.test(written) ? written.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark) : written;
}

/** Where a record's page is, and the language of a text that is in another than the page. */
export interface Href {
  (record: CellRecord): string;
  lang?(text: string): string | undefined;
}

/** The `lang` of an element that holds a value and nothing else. */
const langAttribute = (item: Cell, href: Href) => {
  const lang = href.lang && typeof item !== "number" && typeof item !== "boolean" ? href.lang(cellText(item)) : undefined;
  return lang ? ` lang="${lang}"` : "";
};

// Links in tables get their look from the table: a class on each would be a tenth of a large page.
const anchor = (href: string, shown: string, lang: string) => `<a href="${escaped(href)}"${lang}>${shown}</a>`;

/**
 * One value, as a link where it leads somewhere.
 * @param lang its language as an attribute; empty where it is the page's, or the element around has said it
 */
function itemHtml(item: Cell, column: Column, href: Href, lang: string): string {
  if (typeof item === "number") return formatNumber(item);
  if (column.type === "date" && typeof item === "string" && /^\d{4}-\d{2}-\d{2}$/.test(item)) return formatDate(item);
  const shown = escaped(cellText(item));
  if (typeof item === "object" && item !== null && !Array.isArray(item)) {
    if ("register" in item) return anchor(href(item), shown, lang);
    // An address comes from a record: only what a browser opens as a page is made a link.
    if ("url" in item && item.url.startsWith("https://")) return anchor(item.url, shown, lang);
  }
  return lang ? `<span${lang}>${shown}</span>` : shown;
}

/** Several values are a list when one of them is longer than this; else they stand after each other. */
const maxInline = 30;

function cellHtml(cell: Cell, column: Column, href: Href): string {
  if (isMissing(cell, column)) return `<strong class="missing">${escaped(text.reports.missing)}</strong>`;
  if (isEmpty(cell)) return "";
  if (!Array.isArray(cell)) return itemHtml(cell, column, href, "");
  if (cell.length === 0) return escaped(text.values.none);
  const items = cell as Cell[];
  return items.length > 1 && items.some((item) => cellText(item).length > maxInline)
    ? `<ul class="values">${items.map((item) => `<li${langAttribute(item, href)}>${itemHtml(item, column, href, "")}</li>`).join("")}</ul>`
    : items.map((item) => itemHtml(item, column, href, langAttribute(item, href))).join("; ");
}

/** An element with what stands in a cell, marked with its language where that is another than the page's. */
const holder = (opening: string, cell: Cell, column: Column, href: Href) =>
  `<${opening}${Array.isArray(cell) ? "" : langAttribute(cell, href)}>${cellHtml(cell, column, href)}`;

interface Shown {
  column: Column;
  /** Its place in a row. */
  at: number;
}

/** The columns that a page shows; the others are in the files only. */
export function shownColumns({ columns }: Table): Shown[] {
  return columns.map((column, at) => ({ column, at })).filter(({ column }) => !column.isOnlyInFiles);
}

/** More columns than this are printed across the sheet. */
const maxUpright = 6;

/** Whether a table is printed across the sheet: with its heading, or after its chart, which is upright. */
export function isWide(table: Table): boolean {
  return !table.asCards && shownColumns(table).length > maxUpright;
}

function trHtml(row: readonly Cell[], [first, ...rest]: readonly Shown[], href: Href): string {
  if (!first) return "";
  const kind = ({ type }: Column) => (type === "number" || type === "date" ? ` class="${type}"` : "");
  const cells = rest.map(({ column, at }) => `${holder(`td${kind(column)}`, row[at], column, href)}</td>`);
  return `<tr>${holder(`th scope="row"${kind(first.column)}`, row[first.at], first.column, href)}</th>${cells.join("")}</tr>`;
}

/** The first column is the heading, and what is neither filled in nor demanded is left out. */
function cardHtml(row: readonly Cell[], [first, ...rest]: readonly Shown[], href: Href): string {
  if (!first) return "";
  const fields = rest
    .filter(({ column, at }) => !isEmpty(row[at]) || isMissing(row[at], column))
    .map(({ column, at }) => `<div><dt>${escaped(column.title)}</dt>${holder("dd", row[at], column, href)}</dd></div>`);
  const heading = holder('h3 class="ds-heading" data-size="2xs"', row[first.at], first.column, href);
  return `<article class="ds-card report-card">${heading}</h3><dl class="fields">${fields.join("")}</dl></article>`;
}

/** Rows stand on the page of the whole, of their area and of their unit: each is made once. */
const made = new WeakMap<readonly Cell[], string>();

/**
 * Each row of a table as HTML: a `<tr>`, or an `<article>` in a table of cards. Made as text: as components, the cells of a large
 * register took longer than all the rest of the site.
 */
export function rowsHtml(table: Table, href: Href): string[] {
  const columns = shownColumns(table);
  return table.rows.map((row) => {
    const html = made.get(row) ?? (table.asCards ? cardHtml : trHtml)(row, columns, href);
    made.set(row, html);
    return html;
  });
}
