import type { APIRoute, GetStaticPaths } from "astro";
import { csvType, toCsv } from "../../../exports/csv.ts";
import { tablesOf } from "../../../reports/report.ts";
import type { Table } from "../../../reports/table.ts";
import { fileAnswer } from "../../../site/file-answer.ts";
import { contentOf, reports } from "../../../site/reports.ts";

export const getStaticPaths = (() =>
  reports.flatMap((report) =>
    tablesOf(contentOf(report)).map((table) => ({ params: { report: report.id, table: table.id }, props: { table } })),
  )) satisfies GetStaticPaths;

/** A table of a report as CSV. */
export const GET: APIRoute<{ table: Table }> = ({ props, url }) => fileAnswer(url, toCsv(props.table), csvType);
