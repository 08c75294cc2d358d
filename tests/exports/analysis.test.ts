import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { type DataTable, dataTables } from "../../src/exports/analysis/data-tables.ts";
import { toParquet } from "../../src/exports/analysis/parquet.ts";
import { writeSqlite } from "../../src/exports/analysis/sqlite.ts";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { emptyFolder, registerOf } from "../support/content.ts";

const full = registerOf();
const view = editionOf(full, "internal");
const tables = dataTables(view, "internal");
const named = (name: string) => tables.find((table) => table.name === name) as DataTable;
/** Rows by the names of the columns that hold anything. */
const rowsOf = ({ columns, rows }: DataTable) =>
  rows.map((row) => Object.fromEntries(columns.flatMap(({ name }, i) => (row[i] === null ? [] : [[name, row[i]]]))));

function sqlite(of: readonly DataTable[] = tables): { file: string; ask(sql: string): unknown[] } {
  const file = join(emptyFolder(), "register.sqlite");
  writeSqlite(file, of);
  return {
    file,
    ask(sql) {
      const database = new DatabaseSync(file, { readOnly: true });
      try {
        return database
          .prepare(sql)
          .all()
          .map((row) => ({ ...row }));
      } finally {
        database.close();
      }
    },
  };
}

async function duckdb(sql: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

describe("the tables", () => {
  test("hold each record, each item of its lists, and what refers to what", () => {
    const process = view.get("processes", "grunnskole/skoleskyss")?.data;
    const of = (name: string) => rowsOf(named(name)).filter(({ id }) => id === "grunnskole/skoleskyss");
    expect(of("processes")).toEqual([expect.objectContaining({ name: process?.name, owner: process?.owner, personalData: true })]);
    expect(of("processes_processing_legalBasis")).toEqual(
      process?.processing?.flatMap(({ legalBasis }, i) =>
        legalBasis?.map((basis, n) => ({ id: "grunnskole/skoleskyss", processing_no: i + 1, no: n + 1, ...basis })),
      ),
    );
    expect(of("processes_processing_data_categories").length).toBe(
      process?.processing?.flatMap(({ data }) => data.flatMap(({ categories }) => categories)).length,
    );
    expect(rowsOf(named("relations"))).toContainEqual({
      fromRegister: "processes",
      fromId: "grunnskole/skoleskyss",
      field: "systems[].system",
      toRegister: "systems",
      toId: "skoleportal",
    });
  });

  test("have a name, and columns with a name, of their own each, the same whatever is in the register", () => {
    expect(new Set(tables.map(({ name }) => name.toLowerCase())).size).toBe(tables.length);
    for (const { name, columns } of tables)
      expect(new Set(columns.map((column) => column.name.toLowerCase())).size, name).toBe(columns.length);
    const shape = (of: DataTable[]) => of.map(({ name, columns }) => ({ name, columns }));
    expect(shape(dataTables(link([], full.municipality), "internal"))).toEqual(shape(tables));
  });

  test("have no column for what the edition has not", () => {
    const open = dataTables(editionOf(full, "public"), "public");
    const columnsOf = (of: DataTable[], name: string) =>
      of.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
    const hidden = columnsOf(tables, "systems").filter((column) => !columnsOf(open, "systems").includes(column));
    expect(hidden).toEqual(
      expect.arrayContaining(["description", "users", "cost_annualNok", "informationValue_integrity", "note", "visibility"]),
    );
    expect(columnsOf(tables, "systems")).not.toContain("security");
    expect(columnsOf(dataTables(full, "restricted"), "systems")).toContain("security");
    expect(open.map(({ name }) => name)).not.toContain("systems_masterFor");
  });
});

describe("SQLite", () => {
  test("answers questions across tables, and keeps yes and no, numbers and Norwegian letters", () => {
    const { ask } = sqlite();
    const expected = view
      .all("processes")
      .flatMap(
        ({ id, data }) => data.systems?.map(({ system }) => ({ process: id, system: view.get("systems", system)?.data.name })) ?? [],
      );
    expect(
      ask(
        "SELECT p.id AS process, s.name AS system FROM processes p JOIN processes_systems u ON u.id = p.id JOIN systems s ON s.id = u.system ORDER BY p.rowid, u.no",
      ),
    ).toEqual(expected);
    expect(ask("SELECT count(*) AS n FROM systems WHERE personalData = 1")).toEqual([
      { n: view.all("systems").filter(({ data }) => data.personalData).length },
    ]);
    for (const { name, rows } of tables) expect(ask(`SELECT count(*) AS n FROM "${name}"`), name).toEqual([{ n: rows.length }]);
    expect(ask("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  test("has the same bytes each time", () => {
    expect(readFileSync(sqlite().file).equals(readFileSync(sqlite(dataTables(editionOf(registerOf(), "internal"), "internal")).file))).toBe(
      true,
    );
  });
});

describe("Parquet", () => {
  test("is read by DuckDB, each table with its rows, types and values", async () => {
    const folder = emptyFolder();
    const filled = tables.filter(({ rows }) => rows.length > 0);
    expect(filled.length).toBeGreaterThan(30);
    for (const table of filled) writeFileSync(join(folder, `${table.name}.parquet`), toParquet(table));
    const counts = filled
      .map(({ name }) => `SELECT '${name}' AS name, count(*)::INT AS n FROM '${folder}/${name}.parquet'`)
      .join(" UNION ALL ");
    expect(await duckdb(counts)).toEqual(filled.map(({ name, rows }) => ({ name, n: rows.length })));
    const typed = { text: "VARCHAR", integer: "BIGINT", real: "DOUBLE", boolean: "BOOLEAN" };
    for (const name of ["systems", "archives", "processes_processing"]) {
      const { columns, rows } = named(name);
      const described = (await duckdb(`DESCRIBE SELECT * FROM '${folder}/${name}.parquet'`)) as {
        column_name: string;
        column_type: string;
      }[];
      expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
        columns.map((column) => [column.name, typed[column.type]]),
      );
      const read = (await duckdb(`SELECT * FROM '${folder}/${name}.parquet'`)) as Record<string, unknown>[];
      const told = (value: unknown, type: string) => (value === null ? null : type === "integer" ? Number(value) : value);
      expect(read.map((row) => columns.map((column) => told(row[column.name], column.type)))).toEqual(rows);
    }
  });

  test("has the same bytes each time", () => {
    for (const table of tables.filter(({ rows }) => rows.length > 0))
      expect(Buffer.from(toParquet(table)).equals(Buffer.from(toParquet(table))), table.name).toBe(true);
  });
});
