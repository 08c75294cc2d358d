import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dataTables } from "../../src/exports/analysis/data-tables.ts";
import { toParquet } from "../../src/exports/analysis/parquet.ts";
import { writeSqlite } from "../../src/exports/analysis/sqlite.ts";
import { apiFiles } from "../../src/exports/api/files.ts";
import { type ApiOrigin, schemaVersion } from "../../src/exports/api/origin.ts";
import { levelOf } from "../../src/exports/api/shape.ts";
import type { Register } from "../../src/register/link.ts";

/**
 * Writes the files of an edition's API, and those for analysis, to a folder. The reports come with the pages, where they are made already.
 * @param register the edition's own
 * @param folder where `index.json` is to be; nothing may be there
 */
export function writeApi(register: Register, origin: ApiOrigin, folder: string): void {
  const made = new Set<string>();
  const write = (path: string, content: string | Uint8Array) => {
    const place = join(folder, path);
    const above = dirname(place);
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    writeFileSync(place, content);
  };
  const tables = dataTables(register, levelOf(origin));
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const listed = filled.map(({ name, rows }) => ({ name, rows: rows.length }));
  for (const [path, content] of apiFiles(register, origin, listed)) write(path, content);
  for (const table of filled) write(`parquet/${table.name}.parquet`, toParquet(table));
  writeSqlite(join(folder, "register.sqlite"), [...tables, aboutTable(register, origin)]);
}

/** What the database says of itself. */
function aboutTable({ municipality }: Register, { edition, date, commit }: ApiOrigin) {
  const columns = ["municipality", "edition", "date", "commit", "schemaVersion"].map((name) => ({ name, type: "text" as const }));
  return { name: "about", columns, rows: [[municipality.name, edition, date, commit, schemaVersion]] };
}
