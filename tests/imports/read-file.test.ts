import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { ensureLibreOffice } from "../../scripts/lib/libreoffice.ts";
import { limits } from "../../src/imports/limits.ts";
import { readFile } from "../../src/imports/read-file.ts";
import { unpackedSize } from "../../src/imports/unpacked-size.ts";
import { folderForAll } from "../support/commands.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (content: Uint8Array, name: string) => (await readFile(content, name))[0]?.rows;

describe("CSV", () => {
  const expected = [
    ["Navn", "Formål"],
    ["Skoleskyss", "kjøre; hente"],
  ];
  test.each([
    ["semicolons", bytes('Navn;Formål\r\nSkoleskyss;"kjøre; hente"\r\n')],
    ["commas", bytes("Navn,Formål\nSkoleskyss,kjøre; hente\n")],
    ["tabs", bytes("Navn\tFormål\nSkoleskyss\tkjøre; hente\n")],
    ["a byte order mark", bytes('\uFEFFNavn;Formål\nSkoleskyss;"kjøre; hente"\n')],
    ["Windows-1252", Uint8Array.from('Navn;Formål\r\nSkoleskyss;"kjøre; hente"\r\n', (letter) => letter.charCodeAt(0))],
    ["UTF-16", new Uint8Array(Buffer.from('\uFEFFNavn;Formål\r\nSkoleskyss;"kjøre; hente"\r\n', "utf16le"))],
  ])("with %s", async (_, content) => expect(await rowsOf(content, "liste.csv")).toEqual(expected));

  test("keeps the numbers of rows when some are empty, and when Excel's own first line tells the separator", async () => {
    expect(await rowsOf(bytes("sep=;\nNavn;A\n\nx;1\n"), "liste.csv")).toEqual([[], ["Navn", "A"], [""], ["x", "1"]]);
  });

  test("does not make numbers of what is text", async () =>
    expect(await rowsOf(bytes("Kode;Navn\n0123;1,5\n"), "a.csv")).toEqual([
      ["Kode", "Navn"],
      ["0123", "1,5"],
    ]));
});

describe("JSON", () => {
  test("lists in records become lines that belong together", async () => {
    const records = [{ id: 1, a: { b: "x" }, list: ["p", "q"], items: [{ k: "1", deep: ["m", "n"] }, { k: "2" }] }];
    expect(await rowsOf(bytes(JSON.stringify({ content: records })), "a.json")).toEqual([
      ["id", "a.b", "list", "items.k", "items.deep"],
      [1, "x", "p\nq", "1\n2", "m;n\n"],
    ]);
  });
  test("that is no list is told", async () => await expect(readFile(bytes("{"), "a.json")).rejects.toThrow(/JSON-filen kan ikke leses/));
});

describe("a file that cannot be used is named as what it is", () => {
  const zip = (name: string, content: Buffer, size = content.length, packed = deflateRawSync(content)) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(size, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(46 + name.length, 12);
    end.writeUInt32LE(30 + name.length + packed.length, 16);
    return new Uint8Array(Buffer.concat([header, Buffer.from(name), packed, entry, Buffer.from(name), end]));
  };

  test("damaged", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "A", rows: [["Navn"], ["x"]] }] });
    await expect(readFile(whole.subarray(0, whole.length / 2), "a.xlsx")).rejects.toThrow(/skadet/);
  });
  test("locked with a password", async () => {
    const locked = await writeXlsx({ sheets: [{ name: "A", rows: [["Navn"]] }], encryption: { password: "hemmelig", spinCount: 1000 } });
    await expect(readFile(locked, "a.xlsx")).rejects.toThrow(/passord/);
  });
  test("something else", async () => {
    await expect(readFile(bytes("%PDF-1.7"), "a.pdf")).rejects.toThrow(/verken XLSX/);
    await expect(readFile(new Uint8Array([1, 0, 2]), "a.csv")).rejects.toThrow(/verken XLSX/);
    await expect(readFile(new Uint8Array(), "a.xlsx")).rejects.toThrow(/tom/);
  });
  test("larger than the limits", async () => {
    await expect(readFile(new Uint8Array(limits.bytes + 1), "a.xlsx")).rejects.toThrow(/Grensen er 20 MB/);
    await expect(readFile(bytes("a\n".repeat(limits.rows + 1)), "a.csv")).rejects.toThrow(/rader/);
    await expect(readFile(bytes(`${"a;".repeat(limits.columns)}b\n`), "a.csv")).rejects.toThrow(/kolonner/);
  });
  test("a bomb, also one that lies about its size", async () => {
    const zeros = Buffer.alloc(limits.unpacked + 1_000_000);
    const bomb = zip("xl/workbook.xml", zeros, 1000);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await unpackedSize(bomb, limits.unpacked)).toBeGreaterThan(limits.unpacked);
    await expect(readFile(bomb, "a.xlsx")).rejects.toThrow(/pakkes ut/);
  });
});

describe("a workbook that LibreOffice has written", () => {
  const folder = folderForAll();
  let isThere = false;
  beforeAll(async () => {
    isThere = ensureLibreOffice();
    if (!isThere) return;
    mkdirSync(join(folder, "ut"));
    const rows = [
      ["Eier", null, "Dato", "Sum", "Ja", "Kode"],
      ["Navn", "Enhet", null, null, null, null],
      ["Å ø æ", "ikt", new Date("2026-12-31T00:00:00Z"), 1234.5, true, "0123"],
      [null, null, new Date("1999-01-01T00:00:00Z"), null, false, " x "],
    ];
    const made = await writeXlsx({
      sheets: [
        {
          name: "Ark æ",
          rows,
          columns: [{}, {}, { numFmt: "d.m.yyyy" }],
          rowDefs: new Map([[3, { hidden: true }]]),
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
            { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
          ],
          cells: new Map([["3,3", { value: null, formula: "D3*2", formulaResult: 2469, type: "formula" }]]),
        },
      ],
    });
    writeFileSync(join(folder, "liste.xlsx"), made);
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profil`,
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "ut"),
        join(folder, "liste.xlsx"),
      ],
      { stdio: "ignore" },
    );
  }, 300_000);

  test("is read with its dates, numbers, merged cells, hidden rows and the saved values of its formulas", async ({ skip }) => {
    if (!isThere) return skip("LibreOffice kan ikke installeres på denne maskinen.");
    const [sheet] = await readFile(new Uint8Array(readFileSync(join(folder, "ut", "liste.xlsx"))), "liste.xlsx");
    expect(sheet?.name).toBe("Ark æ");
    expect(sheet?.rows[2]).toEqual(["Å ø æ", "ikt", "2026-12-31", 1234.5, true, "0123"]);
    expect(sheet?.rows[3]).toEqual([null, null, "1999-01-01", 2469, false, " x "]);
    expect(sheet?.merges).toHaveLength(2);
    expect(sheet?.hiddenRows).toBe(1);
  });
});

test("a formula that was never worked out holds nothing", async () => {
  const made = await writeXlsx({
    sheets: [
      { name: "A", rows: [["Navn"]], cells: new Map([["1,0", { value: null, formula: 'WEBSERVICE("http://x")', type: "formula" }]]) },
    ],
  });
  const [sheet] = await readFile(made, "a.xlsx");
  expect(sheet?.rows[1]?.[0] ?? null).toBeNull();
  expect([...(sheet?.unworked ?? [])]).toEqual(["1,0"]);
});
