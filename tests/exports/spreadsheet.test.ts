import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test, vi } from "vitest";
import { ensureLibreOffice } from "../../scripts/lib/libreoffice.ts";
import { toCsv } from "../../src/exports/csv.ts";
import { type Origin, toWorkbook } from "../../src/exports/workbook.ts";
import type { Cell, Table } from "../../src/reports/table.ts";
import { sheetName } from "../../src/text/sheet-name.ts";
import { emptyFolder } from "../support/content.ts";

const long = "Æ ø å ".repeat(4000).trim();

/** Everything a cell can be, and what people put in cells to do harm. */
const table: Table = {
  id: "alt",
  title: "Alt: en [prøve] av alt som kan stå i en celle",
  columns: [
    { key: "name", title: "Navn", type: "text", help: "Det den heter." },
    { key: "number", title: "Tall", type: "number" },
    { key: "date", title: "Dato", type: "date", demanded: true },
    { key: "yes", title: "Ja eller nei", type: "boolean" },
    { key: "note", title: "=Merknad", type: "text", demanded: true },
  ],
  rows: [
    ["Blåbærsyltetøy", 12.5, "2026-03-01", true, 'En «merknad»; med semikolon, "anførsel" og\nlinjeskift'],
    ["007", 0, "1898-12-31", false, "=1+1"],
    ["+47 00 00 00 00", -3, undefined, undefined, '=HYPERLINK("https://ond.example";"klikk")'],
    ["@SUM(A1)", 1_000_000, "2026-12-31", true, "-1"],
    [{ text: "Skoleskyss", register: "processes", id: "grunnskole/skoleskyss" }, undefined, "2024-02-29", false, undefined],
    [["en", { text: "LOV § 1", url: "https://lov.example" }], 3, "2026-01-01", true, long],
    [[], 4, "2026-01-01", true, "\u0000\u0007styretegn\ud800"],
    ["1E5", 5, "2026-01-01", true, " \t=cmd|'/c calc'!A0"],
    ["2026-03-01", 6, "2026-01-01", true, "SANN"],
  ],
  empty: "Ingenting.",
};

const origin: Origin = {
  title: "Prøve",
  lead: "Hva det er.",
  municipality: "Prøvebygd kommune",
  organisationNumber: "000000000",
  edition: "Intern utgave",
  date: "2026-11-22",
  commit: "0123456789",
};

/** The rows as a spreadsheet holds them, worked out by hand: dates and numbers typed, everything else as text. */
const inSpreadsheet: (string | number | null)[][] = [
  ["Blåbærsyltetøy", 12.5, "2026-03-01", "Ja", 'En «merknad»; med semikolon, "anførsel" og\nlinjeskift'],
  ["007", 0, "1898-12-31", "Nei", "=1+1"],
  ["+47 00 00 00 00", -3, "Mangler", null, '=HYPERLINK("https://ond.example";"klikk")'],
  ["@SUM(A1)", 1_000_000, "2026-12-31", "Ja", "-1"],
  ["Skoleskyss", null, "2024-02-29", "Nei", "Mangler"],
  ["en; LOV § 1", 3, "2026-01-01", "Ja", long],
  ["Ingen", 4, "2026-01-01", "Ja", "styretegn\ufffd"],
  ["1E5", 5, "2026-01-01", "Ja", " \t=cmd|'/c calc'!A0"],
  ["2026-03-01", 6, "2026-01-01", "Ja", "SANN"],
];

describe("a table as CSV", () => {
  const csv = toCsv(table);
  const back = parseCsv(csv, { delimiter: ";" });

  test("opens in a Norwegian spreadsheet: byte order mark, semicolons, CRLF", () => {
    expect(csv.startsWith("\ufeffNavn;Tall;Dato;Ja eller nei;'=Merknad\r\n")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "").includes("\r")).toBe(false);
  });

  test("has every row, and the values that were put in", () => {
    expect(back).toHaveLength(table.rows.length + 1);
    expect(back[1]).toEqual(["Blåbærsyltetøy", "12,5", "2026-03-01", "Ja", 'En «merknad»; med semikolon, "anførsel" og\nlinjeskift']);
    expect(back[2]?.[0]).toBe("007");
    expect(back[3]?.[2]).toBe("Mangler");
    expect(back[5]?.slice(0, 2)).toEqual(["Skoleskyss", ""]);
    expect(back[6]?.[4]).toBe(long);
  });

  test("holds nothing a spreadsheet runs as a formula", () => {
    for (const row of back)
      for (const cell of row) if (!/^-?[\d,]+$/.test(String(cell))) expect(String(cell)).not.toMatch(/^[\s\0]*[=+\-@|]/);
  });
});

describe("a table as XLSX", () => {
  test("reads back equal, with a sheet that explains it", async () => {
    const { sheets } = await readXlsx(toWorkbook([table], origin));
    expect(sheets.map(({ name }) => name)).toEqual(["Les meg", "Alt en prøve av alt som kan…"]);
    const [readMe, sheet] = sheets;
    expect(sheet?.rows[0]).toEqual(table.columns.map(({ title }) => title));
    const plain = sheet?.rows.slice(1).map((row) =>
      Array.from(table.columns, (_, i) => {
        const cell = row[i] ?? null;
        return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
      }),
    );
    expect(plain).toEqual(inSpreadsheet);
    expect(sheet?.rows[1]?.[2]).toBeInstanceOf(Date);
    const told = readMe?.rows.flat().filter(Boolean);
    expect(told).toEqual(
      expect.arrayContaining([
        "Prøvebygd kommune (000000000)",
        "Intern utgave",
        "22. november 2026",
        "0123456789",
        "Navn",
        "Det den heter.",
      ]),
    );
  });

  test("is the same file at another time", async () => {
    vi.useFakeTimers({ now: new Date("2026-01-01T10:00:00Z"), toFake: ["Date"] });
    const first = toWorkbook([table], origin);
    vi.setSystemTime(new Date("2031-07-02T23:59:58Z"));
    const second = toWorkbook([table], origin);
    vi.useRealTimers();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test("gives sheets with the same name each a name of its own", async () => {
    const { sheets } = await readXlsx(toWorkbook([table, table, { ...table, title: "Les meg" }], origin));
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(4);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
  });

  test.each([
    ["Behandlingsansvarlig og personvernombud", "Behandlingsansvarlig og…"],
    ["Et navn på nøyaktig trettien teg", "Et navn på nøyaktig trettien…"],
    ["Et navn på nøyaktig trettien te", "Et navn på nøyaktig trettien te"],
    ["Kommunen som behandlingsansvarlig", "Kommunen som behandlingsansvar…"],
  ])("names the sheet of «%s» to the end of a word, or as much as there is room for where that is little", (title, name) => {
    const taken = new Set<string>();
    expect(sheetName(title, taken)).toBe(name);
    expect(sheetName(title, taken)).toMatch(/^.{1,26}…? \(2\)$/);
  });

  test("keeps what a spreadsheet would read as a code, and repeats its headings on every printed sheet", async () => {
    const odd = ["_x0041_", "_xyz_", "\r\nlinje", " foran og bak "];
    const { sheets } = await readXlsx(toWorkbook([{ ...table, rows: odd.map((written) => [written]) }], origin));
    expect(sheets[1]?.rows.slice(1).map(([first]) => first)).toEqual(odd);
    expect(sheets[1]?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "$1:$1" });
  });

  test("without rows has its headings", async () => {
    const { sheets } = await readXlsx(toWorkbook([{ ...table, rows: [] }], origin));
    expect(sheets[1]?.rows).toEqual([table.columns.map(({ title }) => title)]);
  });
});

const hasLibreOffice = ensureLibreOffice();
if (!hasLibreOffice) console.warn("LibreOffice finnes ikke her og lot seg ikke installere: prøven av filene i LibreOffice er hoppet over.");

/** What LibreOffice makes of a file, as rows of text. */
function inLibreOffice(name: string, bytes: Uint8Array | string, input = ""): string[][] {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), bytes);
  // 59 = semicolon, 34 = quotation mark, 76 = UTF-8; false at the end: values as they are and not as they look; -1: every sheet to a file of its own.
  const run = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      ...(input ? [`--infilter=${input}`] : []),
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1",
      "--outdir",
      join(folder, "out"),
      join(folder, name),
    ],
    // It names the file after the sheet, with letters that not every locale has.
    { encoding: "utf8", timeout: 110_000, env: { ...process.env, LC_ALL: "C.UTF-8" } },
  );
  const sheet = existsSync(join(folder, "out")) && readdirSync(join(folder, "out")).find((file) => !file.includes("Les meg"));
  if (!sheet) throw new Error(`LibreOffice: ${run.stdout} ${run.stderr}`);
  return parseCsv(readFileSync(join(folder, "out", sheet), "utf8"), { delimiter: ";" }).map((row) =>
    row.map((cell) => (cell === null ? "" : String(cell))),
  );
}

test.skipIf(!hasLibreOffice)(
  "LibreOffice finds in the XLSX what was put in the table",
  async () => {
    const rows = inLibreOffice("alt.xlsx", toWorkbook([table], origin));
    // A date is written as LibreOffice's own language has it, which shows that it is one.
    const asText = (cell: Cell | null, column: number) => {
      const [date, year, month, day] = (column === 2 && /^(2\d{3})-(\d{2})-(\d{2})$/.exec(String(cell))) || [];
      return date ? `${month}/${day}/${year}` : String(cell ?? "");
    };
    expect(rows).toEqual([table.columns.map(({ title }) => title), ...inSpreadsheet.map((row) => row.map(asText))]);
  },
  120_000,
);

test.skipIf(!hasLibreOffice)(
  "LibreOffice finds in the CSV what was put in it",
  () => {
    const csv = toCsv(table);
    // Columns 1 and 5 read as text, as a person chooses for codes with leading zeros.
    const rows = inLibreOffice("alt.csv", csv, "Text - txt - csv (StarCalc):59,34,76,1,1/2/3/5/5/2,1044");
    expect(rows.map((row) => [row[0], row[2], row[3], row[4]])).toEqual(
      parseCsv(csv, { delimiter: ";" }).map((row) => [row[0], row[2], row[3], row[4]].map((cell) => String(cell ?? ""))),
    );
  },
  120_000,
);
