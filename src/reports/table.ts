import type { RegisterName } from "../register/registers.ts";
import { text } from "../text/index.ts";
import type { Matrix } from "./risk/matrix.ts";

/** A record named in a cell: pages link to it, files write its name. */
export interface CellRecord {
  text: string;
  register: RegisterName;
  id: string;
}

/** A text in a cell that leads to an address on the web, such as a law. */
export interface CellLink {
  text: string;
  url: string;
}

type CellItem = string | CellRecord | CellLink;

/** What stands in one cell. Dates are yyyy-mm-dd in a column of type `date`. `undefined`: nothing is filled in. `null`: something must be, and is not. */
export type Cell = CellItem | number | boolean | readonly CellItem[] | undefined | null;

export interface Column {
  /** Unique in its table, English, as in the schema where it is a field of it. */
  key: string;
  /** Norwegian heading, from the schema where it is a field of it. */
  title: string;
  type: "text" | "number" | "date" | "boolean";
  /** Norwegian explanation, for the «Les meg» sheet. */
  help?: string;
  /** A cell that must be filled in (by law or by the register's own order): an empty one is shown as missing. */
  demanded?: boolean;
  /** Left out of the page, where it would be the same in every row or one column too many. */
  isOnlyInFiles?: boolean;
}

/** A drawing of a table of figures: the first column names the bars, or the points in time; `columns` are what is drawn, as keys. */
export interface TableChart {
  kind: "bars" | "lines";
  columns: string[];
}

/** A list or a part of a report, as rows. The page, the print and the files all show this. */
export interface Table {
  /** Names its file and its place on the page: a-z, digits and hyphens. */
  id: string;
  /** Norwegian. */
  title: string;
  /** What it holds and how to read it, in a sentence or two. Norwegian. */
  lead?: string;
  columns: Column[];
  rows: Cell[][];
  /** Keys of columns that pages can be split by, such as `area`; the files hold all. */
  splitBy?: string[];
  /** Short, and needed to read the others: on the pages of every part. */
  isShared?: boolean;
  /** With more columns than fit beside each other: each row is shown as a card with the first column as its heading. */
  asCards?: boolean;
  chart?: TableChart;
  /** Drawn as a risk matrix above the figures. */
  matrix?: Matrix;
  /** What is said in place of a table without rows: what is missing and how to begin. Norwegian. */
  empty: string;
}

/** What stands in a cell as text, several values with a semicolon between them. A missing one is empty; an empty list says that there is none. */
export function cellText(cell: Cell): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "boolean") return cell ? text.values.yes : text.values.no;
  if (Array.isArray(cell)) return cell.length > 0 ? cell.map(cellText).join("; ") : text.values.none;
  if (typeof cell === "object") return (cell as CellRecord | CellLink).text;
  return String(cell);
}

/** Whether nothing is filled in. */
export function isEmpty(cell: Cell): cell is undefined | null | "" {
  return cell === undefined || cell === null || cell === "";
}

/** Whether something must be filled in and is not. */
export function isMissing(cell: Cell, column: Column): boolean {
  return cell === null || (column.demanded === true && isEmpty(cell));
}
