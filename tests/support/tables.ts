import { noLog } from "../../src/reports/change-log/log.ts";
import type { Given, ReportContent } from "../../src/reports/report.ts";
import { cellText, isMissing, type Table } from "../../src/reports/table.ts";
import { noTrend } from "../../src/reports/trend.ts";
import { today } from "./content.ts";

export const internal: Given = { today, edition: "internal", trend: () => noTrend, log: () => noLog };
export const forPublic: Given = { ...internal, edition: "public" };

/** A table of a report, by its id. @throws when the report has none */
export function tableIn({ sections }: ReportContent, id: string): Table {
  const found = sections.flatMap(({ tables }) => tables).find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id} among ${sections.flatMap(({ tables }) => tables.map((table) => table.id)).join(", ")}`);
  return found;
}

/** Rows as a reader sees them: what is filled in by key of column, and «Mangler» where something must be and is not. */
export function told(table: Table): Record<string, string>[] {
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.flatMap((column, i) => {
        const shown = isMissing(row[i], column) ? "Mangler" : cellText(row[i]);
        return shown === "" ? [] : [[column.key, shown]];
      }),
    ),
  );
}

/** Figures by what they are of. */
export function figuresOf({ figures }: ReportContent): Record<string, string> {
  return Object.fromEntries(figures.map(({ title, value, of }) => [title, of === undefined ? String(value) : `${value} av ${of}`]));
}
