import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/exports/csv.ts";
import { rowsHtml } from "../../src/exports/table-html.ts";
import { toWorkbook } from "../../src/exports/workbook.ts";
import { editionOf, editions } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { reportsIn } from "../../src/reports/index.ts";
import { tablesOf } from "../../src/reports/report.ts";
import { cellText, isMissing, type Table } from "../../src/reports/table.ts";
import { wholeList } from "../../src/reports/whole-list.ts";
import { registerOf } from "../support/content.ts";
import { internal } from "../support/tables.ts";

const full = registerOf();
const { municipality } = full;
const one = full.get("processes", "grunnskole/skoleskyss") as AnyEntry;
const origin = { title: "T", lead: "L", municipality: "M", organisationNumber: "1", edition: "E", date: "2026-11-22" };

/** What a reader sees in each cell, in files and on the page alike. */
const inWords = ({ columns, rows }: Table) => [
  columns.map(({ title }) => title),
  ...rows.map((row) => columns.map((column, i) => (isMissing(row[i], column) ? "Mangler" : cellText(row[i])))),
];

const asText = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? "" : String(value);

async function expectFilesOf(tables: readonly Table[]): Promise<void> {
  const { sheets } = await readXlsx(toWorkbook(tables, origin));
  expect(sheets).toHaveLength(tables.length + 1);
  for (const [i, table] of tables.entries()) {
    const words = inWords(table);
    const width = table.columns.length;
    const sheet = sheets[i + 1]?.rows.map((row) => Array.from({ length: width }, (_, at) => asText(row[at])));
    expect(sheet).toEqual(words);
    // CSV writes a decimal comma, and an apostrophe before what could be a formula.
    const csv = parseCsv(toCsv(table), { delimiter: ";" }).map((row) => row.map((cell) => asText(cell).replace(/^'(?=\s*[=+\-@|])/, "")));
    expect(csv).toEqual(
      words.map((row, r) => row.map((cell, c) => (typeof table.rows[r - 1]?.[c] === "number" ? cell.replace(".", ",") : cell))),
    );
    expect(rowsHtml(table, () => "/")).toHaveLength(table.rows.length);
  }
}

describe.each(editions)("the %s edition", (edition) => {
  const given = { ...internal, edition };
  const registers = {
    "a register with all": editionOf(full, edition),
    "a register with one record": editionOf(link([one, ...(full.all("vocabularies") as readonly AnyEntry[])], municipality), edition),
    "an empty register": editionOf(link([], municipality), edition),
  };

  test.each(
    Object.entries(registers).flatMap(([what, register]) =>
      reportsIn(edition).map((report) => ({ what, register, report, id: report.id })),
    ),
  )("$id of $what reads back equal from its files", async ({ register, report }) => {
    await expectFilesOf(tablesOf(report.build(register, given)));
  });

  test.each(Object.entries(registers))("every list of %s reads back equal from its files", async (_, register) => {
    await expectFilesOf(registerNames.map((name) => wholeList(register, name)));
  });

  test.each(reportsIn(edition).map((report) => ({ report, id: report.id })))(
    "$id has ids of its own, and a sentence for each empty table",
    ({ report }) => {
      const content = report.build(registers["an empty register"], given);
      const ids = tablesOf(content).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
      expect(tablesOf(content).filter(({ rows, empty }) => rows.length === 0 && empty.length < 20)).toEqual([]);
      for (const { columns } of tablesOf(content)) expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      expect(JSON.stringify(content)).not.toMatch(/\d\s?%/);
    },
  );
});
