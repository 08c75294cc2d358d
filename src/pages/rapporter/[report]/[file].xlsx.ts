import type { APIRoute } from "astro";
import { toWorkbook } from "../../../exports/workbook.ts";
import { type Report, tablesOf } from "../../../reports/report.ts";
import { contentOf, originOf, reports } from "../../../site/reports.ts";
import { xlsx } from "../../../site/xlsx.ts";

export function getStaticPaths() {
  return reports.map((report) => ({ params: { report: report.id, file: report.id }, props: { report } }));
}

/** A report as one workbook, with a sheet for each table, named for the report. */
export const GET: APIRoute<{ report: Report }> = async ({ props: { report } }) =>
  xlsx(await toWorkbook(tablesOf(contentOf(report)), originOf(report.title, report.lead)));
