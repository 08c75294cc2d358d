import type { Register } from "../../register/link.ts";
import { type AnyEntry, registerNames } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { zip } from "../zip.ts";
import { jsonLdContext } from "./context.ts";
import { apiEntry, schemaFile, schemaNames } from "./entry.ts";
import { lookupFile, lookupNames, lookups } from "./lookups.ts";
import { openApi } from "./openapi.ts";
import { type ApiOrigin, apiFolder, apiHref, headOf, recordFile, siteOf } from "./origin.ts";
import { recordOf } from "./record.ts";
import { indexFile, recordIndex } from "./record-index.ts";
import { levelOf, schemaDocument } from "./shape.ts";

/** The municipality's own record as a file. Where the files are kept is for the pages. */
function municipalityFile({ municipality }: Register, origin: ApiOrigin): object {
  const { git, ...data } = municipality;
  return {
    ...headOf(origin),
    page: `${origin.base}kommunen/`,
    self: apiHref(origin, "municipality.json"),
    data: origin.edition === "public" ? data : municipality,
  };
}

/**
 * Every text file of an edition's API but the reports, and the ZIP of them all, by path below its folder. Made of the edition's Register alone.
 * Time and bytes grow with the records and their references.
 *
 * @param tables the tables that are written beside these as Parquet
 */
export function* apiFiles(
  register: Register,
  origin: ApiOrigin,
  tables: readonly { name: string; rows: number }[],
): Generator<[path: string, content: string | Uint8Array]> {
  const lines = new Map<string, string>();
  for (const name of registerNames) {
    const records: string[] = [];
    for (const entry of register.all(name) as readonly AnyEntry[]) {
      const line = `${JSON.stringify(recordOf(register, entry, origin))}\n`;
      records.push(line);
      yield [recordFile(name, entry.id), line];
    }
    lines.set(name, records.join(""));
    for (const index of recordIndex(register, name, origin)) yield [indexFile(name, index.part), JSON.stringify(index)];
  }
  const { lists, answers } = lookups(register, origin);
  for (const answer of answers) yield [lookupFile(answer.lookup, answer.key), JSON.stringify(answer)];
  for (const list of lists) yield [lookupFile(list.lookup), JSON.stringify(list)];
  yield [
    "lookups.json",
    JSON.stringify({
      ...headOf(origin),
      items: lookupNames.map((lookup) => ({ lookup, title: text.api.lookups[lookup], url: apiHref(origin, lookupFile(lookup)) })),
    }),
  ];
  const site = siteOf(register, origin);
  const level = levelOf(origin);
  const few = new Map<string, string>([
    ["index.json", JSON.stringify(apiEntry(register, origin, tables))],
    ["municipality.json", JSON.stringify(municipalityFile(register, origin))],
    ["openapi.json", JSON.stringify(openApi(register, origin))],
    ["context.jsonld", JSON.stringify(jsonLdContext(site))],
    ...schemaNames.map((name): [string, string] => {
      const file = schemaFile(name);
      return [file, JSON.stringify(schemaDocument(name, level, site && `${site}/${apiFolder}/${file}`))];
    }),
  ]);
  yield* few;
  yield ["register.ndjson", [...lines.values()].join("")];
  yield [
    "register.zip",
    zip(
      [...[...lines].map(([name, text]): [string, string] => [`${name}.ndjson`, text]), ...few].map(([name, content]) => [
        name,
        Buffer.from(content),
      ]),
    ),
  ];
}
