import { text } from "../text/index.ts";
import type { Headings } from "./headings.ts";
import { limits } from "./limits.ts";
import type { RecordMapping } from "./mapping.ts";
import { type ImportProblem, problemAt, type Source } from "./problem.ts";
import { comparable, type Sheet, textOfValue, type Value } from "./sheet.ts";

const words = text.imports.rows;

/** One row of a list, read by heading. */
export interface RowView {
  sheet: string;
  /** From 0. */
  row: number;
  /** The cell under a heading; undefined when there is no such column, or it is empty. */
  get(heading: string): Source | undefined;
  /** All cells that hold something, by column. */
  cells: Map<number, Source>;
  problems: ImportProblem[];
}

/** Values that merged cells lend to the cells below their first: `row,column` → row of the first. */
function mergedBelow(sheet: Sheet): Map<string, number> {
  const lent = new Map<string, number>();
  for (const { startRow, endRow, startCol } of sheet.merges) {
    for (let row = startRow + 1; row <= Math.min(endRow, sheet.rows.length - 1); row++) lent.set(`${row},${startCol}`, startRow);
  }
  return lent;
}

/** The rows below the headings that hold anything. A cell with several values makes as many rows, when the mapping asks for it. */
export function rowViews(sheet: Sheet, headings: Headings, mapping: RecordMapping, empty: readonly string[]): RowView[] {
  const blank = new Set(empty.map(comparable));
  const lent = mergedBelow(sheet);
  const views: RowView[] = [];
  for (let row = headings.row + 1; row < sheet.rows.length; row++) {
    const cells = new Map<number, Source>();
    const problems: ImportProblem[] = [];
    const width = Math.max(sheet.rows[row]?.length ?? 0, headings.names.length);
    for (let column = 0; column < width; column++) {
      const from = lent.get(`${row},${column}`);
      let value: Value = sheet.rows[from ?? row]?.[column] ?? null;
      const source: Source = { spot: { sheet: sheet.name, row, column }, heading: headings.names[column] ?? "", value };
      if (sheet.unworked.has(`${row},${column}`)) {
        problems.push(problemAt(source, "told", words.formula, words.formulaHint));
        continue;
      }
      if (typeof value === "string") {
        if (value.length > limits.characters) {
          const short = `${value.slice(0, 60)}… ${words.cut(value.length)}`;
          problems.push(problemAt({ ...source, value: short }, "refused", words.tooLong(value.length)));
          continue;
        }
        value = value.trim();
      }
      if (value === null || value === "" || (typeof value === "string" && blank.has(comparable(value)))) continue;
      cells.set(column, { ...source, value });
    }
    if (cells.size === 0 && problems.length === 0) continue;
    // A row where only merged cells from above say something is the rest of a box, not a record.
    if (cells.size > 0 && [...cells.keys()].every((column) => lent.has(`${row},${column}`))) continue;
    const view = (own: Map<number, Source>): RowView => ({
      sheet: sheet.name,
      row,
      cells: own,
      problems,
      get: (heading) => {
        const column = headings.columns.get(comparable(heading));
        return column === undefined ? undefined : own.get(column);
      },
    });
    const several = mapping.each ? view(cells).get(mapping.each.column) : undefined;
    if (!several || !mapping.each) views.push(view(cells));
    else {
      const parts = textOfValue(several.value).split(mapping.each.separator);
      for (const part of parts.map((one) => one.trim()).filter(Boolean))
        views.push(view(new Map(cells).set(several.spot.column, { ...several, value: part })));
    }
  }
  return views;
}
