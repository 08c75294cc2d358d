import { parquetWriteBuffer } from "hyparquet-writer";
import type { DataTable } from "./data-tables.ts";

const types = { text: "STRING", integer: "INT64", real: "DOUBLE", boolean: "BOOLEAN" } as const;

/** A table as Parquet. It is not packed, so that any reader opens it, and what is in it can be searched for leaks. */
export function toParquet({ columns, rows }: DataTable): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      codec: "UNCOMPRESSED",
      createdBy: "Orden",
      columnData: columns.map(({ name, type }, i) => ({
        name,
        type: types[type],
        data: rows.map((row) => (type === "integer" && row[i] !== null ? BigInt(row[i] as number) : row[i])),
      })),
    }),
  );
}
