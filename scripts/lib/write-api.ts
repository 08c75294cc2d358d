import { join } from "node:path";
import { type DataTable, dataTables } from "../../src/exports/analysis/data-tables.ts";
import { toParquet } from "../../src/exports/analysis/parquet.ts";
import { writeSqlite } from "../../src/exports/analysis/sqlite.ts";
import { apiFiles } from "../../src/exports/api/files.ts";
import { type ApiOrigin, schemaVersion } from "../../src/exports/api/origin.ts";
import { levelOf } from "../../src/exports/api/shape.ts";
import type { Register } from "../../src/register/link.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Writes the files of an edition's API, and those for analysis, to a folder. The reports come with the pages, where they are made already.
 * @param register the edition's own
 * @param folder where `index.json` is to be; nothing may be there
 */
export function writeApi(register: Register, origin: ApiOrigin, folder: string): void {
  const tables = dataTables(register, levelOf(origin));
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const listed = filled.map(({ name, rows }) => ({ name, rows: rows.length }));
  writeFiles(folder, apiFiles(register, origin, listed));
  writeFiles(folder, parquetFiles(filled));
  writeSqlite(join(folder, "register.sqlite"), [...tables, aboutTable(register, origin)]);
}

function* parquetFiles(tables: readonly DataTable[]): Generator<[path: string, content: Uint8Array]> {
  for (const table of tables) yield [`parquet/${table.name}.parquet`, toParquet(table)];
}

/** What the database says of itself. */
function aboutTable({ municipality }: Register, { edition, date, commit }: ApiOrigin) {
  const columns = ["municipality", "edition", "date", "commit", "schemaVersion"].map((name) => ({ name, type: "text" as const }));
  return { name: "about", columns, rows: [[municipality.name, edition, date, commit, schemaVersion]] };
}
