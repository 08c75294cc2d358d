import type { Register } from "../../register/link.ts";
import { type RegisterName, registerNames } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { type ApiOrigin, apiHref, type Head, headOf, siteOf } from "./origin.ts";
import { indexFile } from "./record-index.ts";
import { recordSchemaName } from "./shape.ts";

/** Files that are the whole register at once. */
export const downloads = [
  { file: "register.ndjson", mediaType: "application/x-ndjson" },
  { file: "register.zip", mediaType: "application/zip" },
  { file: "register.sqlite", mediaType: "application/vnd.sqlite3" },
] as const;

/** Names of the published schemas that have a file of their own, in the order of the registers. */
export const schemaNames = [...registerNames.map(recordSchemaName), "Municipality"];

export function schemaFile(name: string): string {
  return `schemas/${name}.json`;
}

/** Where one begins: what there is, and where it is. */
export interface ApiEntry extends Head {
  municipality: { name: string; organisationNumber: string; url: string };
  /** The address of the edition's site, where the register says it. */
  site?: string;
  registers: { register: RegisterName; title: string; description: string; total: number; url: string; schema: string }[];
  lookups: string;
  reports: string;
  openapi: string;
  context: string;
  schemas: { name: string; url: string }[];
  downloads: { title: string; url: string; mediaType: string }[];
  /** One Parquet file for each table that has rows. */
  tables: { table: string; rows: number; url: string }[];
}

/** @param tables the tables that are written as Parquet, with their rows */
export function apiEntry(register: Register, origin: ApiOrigin, tables: readonly { name: string; rows: number }[]): ApiEntry {
  const { municipality } = register;
  const site = siteOf(register, origin);
  const at = (file: string) => apiHref(origin, file);
  return {
    ...headOf(origin),
    municipality: { name: municipality.name, organisationNumber: municipality.organisationNumber, url: at("municipality.json") },
    ...(site ? { site } : {}),
    registers: registerNames.map((name) => ({
      register: name,
      title: text.registers[name].many,
      description: text.registers[name].lead,
      total: register.all(name).length,
      url: at(indexFile(name, 1)),
      schema: at(schemaFile(recordSchemaName(name))),
    })),
    lookups: at("lookups.json"),
    reports: at("reports.json"),
    openapi: at("openapi.json"),
    context: at("context.jsonld"),
    schemas: schemaNames.map((name) => ({ name, url: at(schemaFile(name)) })),
    downloads: downloads.map(({ file, mediaType }) => ({ title: text.api.downloads[file], url: at(file), mediaType })),
    tables: tables.map(({ name, rows }) => ({ table: name, rows, url: at(`parquet/${name}.parquet`) })),
  };
}
