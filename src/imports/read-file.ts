import { EncryptedFileError, HucreError, read } from "hucre";
import { detectDelimiter, parseCsv } from "hucre/csv";
import { text } from "../text/index.ts";
import { jsonSheet } from "./json-rows.ts";
import { limits } from "./limits.ts";
import type { Sheet, Value } from "./sheet.ts";
import { unpackedSize } from "./unpacked-size.ts";

/** What is wrong with a file as a whole, as a sentence to the person who chose it. */
export class UnreadableFile extends Error {}

const words = text.imports.file;

function toValue(value: unknown): Value {
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? "" : value.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

function withinLimits(name: string, rows: readonly unknown[][]): void {
  if (rows.length > limits.rows) throw new UnreadableFile(words.tooManyRows(name, rows.length, limits.rows));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > limits.columns) throw new UnreadableFile(words.tooManyColumns(name, widest, limits.columns));
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  if ((await unpackedSize(bytes, limits.unpacked)) > limits.unpacked) throw new UnreadableFile(words.bomb);
  const workbook = await read(bytes, { maxRows: limits.rows + 1 });
  return workbook.sheets
    .filter(({ veryHidden }) => !veryHidden)
    .map((sheet) => {
      withinLimits(sheet.name, sheet.rows);
      const unworked = new Set<string>();
      for (const [at, cell] of sheet.cells ?? []) if (cell.formula !== undefined && cell.value === null) unworked.add(at);
      return {
        name: sheet.name,
        rows: sheet.rows.map((row) => row.map(toValue)),
        merges: sheet.merges ?? [],
        hiddenRows: [...(sheet.rowDefs?.values() ?? [])].filter(({ hidden }) => hidden).length,
        unworked,
      };
    });
}

/** Text of a file as a spreadsheet program may have saved it: UTF-8, UTF-16 with a mark, or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new UnreadableFile(words.unknown);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readCsv(bytes: Uint8Array, name: string): Sheet {
  const content = decodeText(bytes);
  // Norwegian Excel writes semicolons, and says so on a first line of its own when asked to.
  const told = /^sep=(.)\r?\n/.exec(content);
  const delimiter = told?.[1] ?? detectDelimiter(content);
  const rows = parseCsv(content, { delimiter }).map((row) => row.map(toValue));
  if (told) rows[0] = [];
  withinLimits(name, rows);
  return { name, rows, merges: [], hiddenRows: 0, unworked: new Set() };
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/**
 * Reads a spreadsheet (XLSX, ODS), a CSV file or a JSON list as sheets of cells. Formulas are never worked out: what the
 * spreadsheet program saved as their value is read.
 * @param name the file's name; its ending tells CSV from JSON
 * @param jsonRows where in a JSON file the list is, as `_embedded.records`
 * @throws UnreadableFile when it is none of these, damaged, locked by a password, or larger than the limits
 */
export async function readFile(bytes: Uint8Array, name: string, jsonRows?: string): Promise<Sheet[]> {
  if (bytes.length > limits.bytes) throw new UnreadableFile(words.tooLarge(bytes.length, limits.bytes));
  if (bytes.length === 0) throw new UnreadableFile(words.empty);
  try {
    if (startsWith(bytes, 0x50, 0x4b)) return await readWorkbook(bytes);
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      // Both an old .xls file and a locked .xlsx file are wrapped so; the reader knows which.
      await read(bytes, { maxRows: 1 });
      throw new UnreadableFile(words.oldExcel);
    }
    if (/\.json$/i.test(name)) {
      const sheet = jsonSheet(decodeText(bytes), name, jsonRows);
      withinLimits(sheet.name, sheet.rows);
      return [sheet];
    }
    if (/\.(csv|tsv|txt)$/i.test(name)) return [readCsv(bytes, name)];
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof EncryptedFileError) throw new UnreadableFile(words.locked);
    if (startsWith(bytes, 0xd0, 0xcf)) throw new UnreadableFile(words.oldExcel);
    if (error instanceof HucreError || error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)
      throw new UnreadableFile(/\.json$/i.test(name) ? words.badJson(error.message) : words.damaged);
    throw error;
  }
  throw new UnreadableFile(words.unknown);
}
