import type { CellStyle } from "hucre";
import { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
import { text } from "../text/index.ts";
import type { Plan } from "./plan.ts";
import { placeOf, problemsByRow, shownValue } from "./report.ts";
import type { Sheet } from "./sheet.ts";

const words = text.imports.report;
const marked: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FBE3E4" } },
  alignment: { wrapText: true, vertical: "top" },
};

const wrapped: CellStyle = { alignment: { wrapText: true, vertical: "top" } };

/** A row high enough for its text: programs differ in whether they see to that themselves. */
const rowFor = (told: string) => ({
  height: Math.min(400, 15 * told.split("\n").reduce((lines, line) => lines + Math.ceil((line.length + 1) / 68), 0)),
});

/** What is told of a sheet or column as a whole, as rows of a sheet of its own. */
function overview(plan: Plan): string[][] {
  const { columns, levels } = words;
  return [
    [columns.sheet, columns.cell, columns.column, columns.value, columns.level, columns.reason, columns.suggestion],
    ...plan.problems.map((problem) => [
      problem.sheet,
      placeOf(problem),
      problem.heading ?? "",
      shownValue(problem, 200),
      levels[problem.level],
      problem.reason,
      problem.suggestion ?? "",
    ]),
  ];
}

/** The column after the last that anything stands in. */
const freeColumn = (rows: readonly unknown[][]) => rows.reduce((most, row) => Math.max(most, row.length), 0);

/**
 * A copy of the list with a last column «Feil» that says what is wrong in each row, and a sheet with all problems. Of a workbook,
 * everything else is as it was; a CSV or JSON list becomes a workbook.
 * @param bytes the file that was read
 */
export async function reportWorkbook(bytes: Uint8Array, sheets: readonly Sheet[], plan: Plan): Promise<Uint8Array> {
  const wrong = problemsByRow(plan.problems);
  const list = {
    name: `${words.errorColumn} (alle)`,
    rows: overview(plan),
    freezePane: { rows: 1 },
    columns: [20, 8, 24, 30, 18, 70, 50].map((width) => ({ width, style: wrapped })),
  };
  if (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    !/mimetypeapplication\/vnd\.oasis/.test(new TextDecoder("latin1").decode(bytes.subarray(0, 100)))
  ) {
    const workbook = await openXlsx(bytes);
    for (const sheet of workbook.sheets) {
      const rows = wrong.get(sheet.name);
      if (!rows) continue;
      const column = freeColumn(sheet.rows);
      sheet.cells ??= new Map();
      const first = Math.max(0, Math.min(...rows.keys()) - 1);
      for (const [row, value] of [[first, words.errorColumn] as const, ...rows]) {
        while (sheet.rows.length <= row) sheet.rows.push([]);
        const shown = row === first && rows.has(first) ? `${words.errorColumn}\n${rows.get(first)}` : value;
        const cells = sheet.rows[row];
        if (!cells) continue;
        while (cells.length < column) cells.push(null);
        cells[column] = shown;
        sheet.rowDefs ??= new Map();
        sheet.rowDefs.set(row, { ...sheet.rowDefs.get(row), ...rowFor(shown) });
        sheet.cells.set(`${row},${column}`, { value: shown, type: "string", style: marked });
      }
      if (sheet.columns) {
        while (sheet.columns.length < column) sheet.columns.push({});
        sheet.columns[column] = { width: 70 };
      }
    }
    workbook.sheets.push({ ...list, rows: list.rows });
    return saveXlsx(workbook);
  }
  return writeXlsx({
    sheets: [
      ...sheets.map(({ name, rows }) => {
        const own = wrong.get(name) ?? new Map<number, string>();
        const column = freeColumn(rows);
        const first = Math.max(0, Math.min(rows.length - 1, ...own.keys()) - (own.has(0) ? 0 : 1));
        return {
          columns: [...Array.from({ length: column }, () => ({ width: 22, style: wrapped })), { width: 70, style: wrapped }],
          rowDefs: new Map([...own].map(([r, told]) => [r, rowFor(`${r === first ? "\n" : ""}${told}`)])),
          cells: new Map([...own.keys(), first].map((r) => [`${r},${column}`, { style: marked }])),
          name: name.replace(/[[\]:*?/\\']/g, " ").slice(0, 31) || "Ark",
          rows: rows.map((row, r) => {
            const told = own.get(r) ?? "";
            const cell = r === first ? `${words.errorColumn}${told ? `\n${told}` : ""}` : told;
            return cell ? [...row, ...Array(column - row.length).fill(null), cell] : row;
          }),
        };
      }),
      list,
    ],
  });
}
