import type { RegisterName } from "../../register/registers.ts";
import type { Report, ReportContent } from "../../reports/report.ts";
import { type Cell, type Column, isEmpty, isMissing, type Table } from "../../reports/table.ts";
import { text } from "../../text/index.ts";
import { type ApiOrigin, apiHref, type Head, headOf, recordFile } from "./origin.ts";

/** A record or an address named in a cell. */
type ApiLink = { text: string; url: string; register?: RegisterName; id?: string };

/** What stands in a cell. `null`: something must be there and is not. A cell that may be empty and is, is left out of its row. */
export type ApiCell = string | number | boolean | null | ApiLink | (string | ApiLink)[];

export interface ApiReport extends Head {
  id: string;
  title: string;
  lead: string;
  /** The report's page. */
  page: string;
  /** Whether it is adopted, by whom and when. */
  status?: string;
  figures: { title: string; value: number; of?: number }[];
  tables: {
    id: string;
    title: string;
    /** The chapter it stands in. */
    section: string;
    columns: { key: string; title: string; type: Column["type"]; description?: string; isDemanded: boolean }[];
    rows: Record<string, ApiCell>[];
  }[];
}

export interface ApiReports extends Head {
  items: { id: string; title: string; lead: string; url: string; page: string }[];
}

export function reportFile(id: string): string {
  return `reports/${id}.json`;
}

const reportPage = ({ base }: ApiOrigin, id: string) => `${base}${text.reports.slug}/${id}/`;

function apiCell(cell: Cell, origin: ApiOrigin): ApiCell {
  if (cell === undefined || cell === null || typeof cell !== "object") return cell ?? null;
  if (Array.isArray(cell)) return cell.map((item) => apiCell(item, origin) as string | ApiLink);
  if (!("register" in cell)) return cell as ApiLink;
  return { text: cell.text, register: cell.register, id: cell.id, url: apiHref(origin, recordFile(cell.register, cell.id)) };
}

function apiRows({ columns, rows }: Table, origin: ApiOrigin): Record<string, ApiCell>[] {
  return rows.map((row) => {
    const told: Record<string, ApiCell> = {};
    for (const [i, column] of columns.entries()) {
      const cell = row[i];
      if (isMissing(cell, column)) told[column.key] = null;
      else if (!isEmpty(cell)) told[column.key] = apiCell(cell, origin);
    }
    return told;
  });
}

/** A report as data: the same tables as its page and its files, with types. Any report of `src/reports/index.ts` can be told so. */
export function apiReport(report: Report, content: ReportContent, origin: ApiOrigin): ApiReport {
  return {
    ...headOf(origin),
    id: report.id,
    title: report.title,
    lead: report.lead,
    page: reportPage(origin, report.id),
    ...(content.status ? { status: content.status } : {}),
    figures: content.figures.map(({ title, value, of }) => ({ title, value, ...(of === undefined ? {} : { of }) })),
    tables: content.sections.flatMap((section) =>
      section.tables.map((table) => ({
        id: table.id,
        title: table.title,
        section: section.title,
        columns: table.columns.map(({ key, title, type, help, demanded }) => ({
          key,
          title,
          type,
          ...(help ? { description: help } : {}),
          isDemanded: demanded === true,
        })),
        rows: apiRows(table, origin),
      })),
    ),
  };
}

/** The list of the reports. */
export function apiReports(reports: readonly Report[], origin: ApiOrigin): ApiReports {
  return {
    ...headOf(origin),
    items: reports.map(({ id, title, lead }) => ({
      id,
      title,
      lead,
      url: apiHref(origin, reportFile(id)),
      page: reportPage(origin, id),
    })),
  };
}
