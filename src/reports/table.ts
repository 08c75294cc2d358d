import type { RegisterName } from "../register/registers.ts";

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

/** What stands in one cell; undefined where nothing is filled in. Dates are yyyy-mm-dd in a column of type `date`. */
export type Cell = CellItem | number | boolean | readonly CellItem[] | undefined;

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
}

/** A list or a part of a report, as rows. The page, the print and the files all show this. */
export interface Table {
  /** Names its file and its place on the page: a-z, digits and hyphens. */
  id: string;
  /** Norwegian. */
  title: string;
  columns: Column[];
  rows: Cell[][];
  /** What is said in place of a table without rows: what is missing and how to begin. Norwegian. */
  empty: string;
}
