import { DatabaseSync } from "node:sqlite";
import type { DataTable } from "./data-tables.ts";

const types = { text: "TEXT", integer: "INTEGER", real: "REAL", boolean: "BOOLEAN" } as const;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Writes tables as one SQLite database, the same bytes each time with the same version of Node. Yes and no are 1 and 0.
 * @param file where it is to be; nothing may be there
 */
export function writeSqlite(file: string, tables: readonly DataTable[]): void {
  const database = new DatabaseSync(file);
  try {
    // It is made once and read only: a journal would be written for nothing.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    for (const { name, columns, rows } of tables) {
      database.exec(`CREATE TABLE ${quoted(name)} (${columns.map((column) => `${quoted(column.name)} ${types[column.type]}`).join(", ")})`);
      const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?").join(", ")})`);
      for (const row of rows) insert.run(...row.map((value) => (typeof value === "boolean" ? Number(value) : value)));
    }
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}
