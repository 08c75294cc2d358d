import type { Origin } from "../exports/workbook.ts";
import { reportsIn } from "../reports/index.ts";
import type { Given, Report, ReportContent } from "../reports/report.ts";
import { text } from "../text/index.ts";
import { changeLog } from "./change-log.ts";
import { contentCommit } from "./history.ts";
import { register } from "./register.ts";
import { partsOf } from "./report-pages.ts";
import { href } from "./routes.ts";
import { settings } from "./settings.ts";
import { readTrend } from "./trend.ts";

/** The reports of this edition. */
export const reports = settings.reports ? reportsIn(settings.edition) : [];

export const given: Given = {
  today: settings.today,
  edition: settings.edition,
  trend: () => readTrend(settings.content, settings.today),
  log: () => changeLog,
};

const made = new Map<string, ReportContent>();

/** What a report says, made once a build. */
export function contentOf(report: Report): ReportContent {
  const content = made.get(report.id) ?? report.build(register, given);
  made.set(report.id, content);
  return content;
}

const parts = new Map<string, Set<string>>();

/** Whether a report is in this edition, and has a page for this value of a column. */
export function hasPart(report: Report, column: string, slug: string): boolean {
  if (!reports.includes(report)) return false;
  const known = parts.get(report.id) ?? new Set(partsOf(contentOf(report)).map((part) => `${part.column}/${part.slug}`));
  parts.set(report.id, known);
  return known.has(`${column}/${slug}`);
}

/** What a file made now says of itself. */
export function originOf(title: string, lead: string): Origin {
  const { name, organisationNumber } = register.municipality;
  return {
    title,
    lead,
    municipality: name,
    organisationNumber,
    edition: text.site.editions[settings.edition],
    date: settings.today,
    ...(contentCommit ? { commit: contentCommit } : {}),
  };
}

/** A page or a file of the reports: `reportHref("status", "area", "kultur")`, `reportHref("status", "status.xlsx")`. */
export function reportHref(...parts: string[]): string {
  const path = href(`/${text.reports.slug}/${parts.join("/")}`);
  return path.endsWith("/") || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}
