import type { APIRoute, GetStaticPaths } from "astro";
import { apiReport } from "../../../../exports/api/report.ts";
import type { Report } from "../../../../reports/report.ts";
import { apiOrigin } from "../../../../site/api.ts";
import { fileAnswer } from "../../../../site/file-answer.ts";
import { contentOf, reports } from "../../../../site/reports.ts";

export const getStaticPaths = (() =>
  reports.map((report) => ({ params: { report: report.id }, props: { report } }))) satisfies GetStaticPaths;

/** A report as data. */
export const GET: APIRoute<{ report: Report }> = ({ props: { report }, url }) =>
  fileAnswer(url, JSON.stringify(apiReport(report, contentOf(report), apiOrigin)), "application/json");
