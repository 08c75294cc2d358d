import type { Edition } from "../register/edition.ts";
import type { Register } from "../register/link.ts";
import type { ChangeLog } from "./change-log/log.ts";
import type { Table } from "./table.ts";
import type { Trend } from "./trend.ts";

/** What a report is made from beside the Register. */
export interface Given {
  /** The day the report is made for, as yyyy-mm-dd. */
  today: string;
  edition: Edition;
  /** How processes have stood over time, by Git. Read only when a report asks. */
  trend(): Trend;
  /** What has been changed, by Git, as the edition may tell it. Read only when a report asks. */
  log(): ChangeLog;
}

/** A number at the top of a report. */
export interface Figure {
  /** Norwegian, as it reads after the number: «behandlinger med personopplysninger». */
  title: string;
  value: number;
  /** What it is a part of; shown as «12 av 40», and not at all when it is 0. */
  of?: number;
  /** Whether the number is something to act on when it is not 0. */
  isWarning?: boolean;
  /** The chapter that lists what is counted, by its id. */
  section?: string;
}

/** A chapter of a report. */
export interface Section {
  /** a-z, digits and hyphens; unique in the report. */
  id: string;
  /** Norwegian. */
  title: string;
  lead?: string;
  /** Markdown, shown before the tables. */
  prose?: string;
  /** The prose is written in the records, and not put together from the interface's words. */
  isWritten?: boolean;
  tables: Table[];
}

export interface ReportContent {
  /** Whether it is adopted, by whom and when, for the cover of a document. Norwegian. */
  status?: string;
  figures: Figure[];
  sections: Section[];
  /** Files beside those of its tables, by their names below the report's address. Titles are Norwegian. */
  files?: { name: string; title: string }[];
}

/** A document that is made whole from the Register. Its page, print, files and place in the menu and the search follow from this. */
export interface Report {
  /** Its address and the name of its files: a-z, digits and hyphens, Norwegian. */
  id: string;
  /** Norwegian. */
  title: string;
  /** Whom it is for and what it answers. Norwegian. */
  lead: string;
  editions: readonly Edition[];
  /** Whether its chapters are numbered, as in a document that is adopted. */
  isNumbered?: boolean;
  /** @param register as the edition holds it: what is hidden cannot come into the report */
  build(register: Register, given: Given): ReportContent;
}

/** Every table of a report, in order. */
export function tablesOf({ sections }: Pick<ReportContent, "sections">): Table[] {
  return sections.flatMap(({ tables }) => tables);
}
