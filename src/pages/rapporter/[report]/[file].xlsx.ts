import type { APIRoute } from "astro";
import { toWorkbook } from "../../../exports/workbook.ts";
import { xlsxType } from "../../../exports/xlsx.ts";
import { type Report, tablesOf } from "../../../reports/report.ts";
import { fileAnswer } from "../../../site/file-answer.ts";
import { contentOf, originOf, reports } from "../../../site/reports.ts";

export function getStaticPaths() {
  return reports.map((report) => ({ params: { report: report.id, file: report.id }, props: { report } }));
}

/** A report as one workbook, with a sheet for each table, named for the report. */
export const GET: APIRoute<{ report: Report }> = ({ props: { report }, url }) =>
  fileAnswer(url, toWorkbook(tablesOf(contentOf(report)), originOf(report.title, report.lead)), xlsxType);
