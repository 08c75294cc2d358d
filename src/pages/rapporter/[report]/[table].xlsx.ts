import type { APIRoute, GetStaticPaths } from "astro";
import { toWorkbook } from "../../../exports/workbook.ts";
import { type Report, tablesOf } from "../../../reports/report.ts";
import type { Table } from "../../../reports/table.ts";
import { contentOf, originOf, reports } from "../../../site/reports.ts";
import { xlsx } from "../../../site/xlsx.ts";

export const getStaticPaths = (() =>
  reports.flatMap((report) => {
    const tables = tablesOf(contentOf(report));
    const each = tables.length > 1 ? tables.map((table) => ({ name: table.id, tables: [table] })) : [];
    return [{ name: report.id, tables }, ...each].map(({ name, tables }) => ({
      params: { report: report.id, table: name },
      props: { report, tables },
    }));
  })) satisfies GetStaticPaths;

/** A table of a report as XLSX, or all of them, named for the report. */
export const GET: APIRoute<{ report: Report; tables: Table[] }> = async ({ props: { report, tables } }) =>
  xlsx(await toWorkbook(tables, originOf(report.title, report.lead)));
