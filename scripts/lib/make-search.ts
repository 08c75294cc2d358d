import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createIndex } from "pagefind";
import { reportRecords } from "../../src/exports/report-records.ts";
import { searchRecords } from "../../src/exports/search.ts";
import type { Edition } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { guidanceRecords } from "./guidance-records.ts";
import { orderSearch } from "./order-search.ts";
import { UserError } from "./settings.ts";

/** Throws what Pagefind says is wrong. */
function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new UserError(`Søket lot seg ikke lage: ${answer.errors.join(" ")}`);
  return answer;
}

/** Records sent to the indexer at a time: it reads one line after another, and a longer line of waiting only takes memory. */
const batch = 200;

/** Pagefind's own interfaces, which the sites do not use. */
const unused = /-ui\.(css|js)$|-highlight\.js$/;

/**
 * Makes the search of an edition: its records, the municipality, the reports and the guidance. It is made from what the pages are made from and not
 * from the pages, so that both can be made at once. One language for all, since an index for each would hide pages from each other.
 */
export async function makeSearch(register: Register, edition: Edition, outputPath: string): Promise<void> {
  const { index } = must(await createIndex({ forceLanguage: "nb" }));
  if (!index) throw new UserError("Søket lot seg ikke lage.");
  const records = [...searchRecords(register), ...reportRecords(edition), ...guidanceRecords()];
  for (let i = 0; i < records.length; i += batch) {
    for (const answer of await Promise.all(records.slice(i, i + batch).map((record) => index.addCustomRecord(record)))) must(answer);
  }
  must(await index.writeFiles({ outputPath }));
  await index.deleteIndex();
  for (const file of readdirSync(outputPath)) if (unused.test(file)) rmSync(join(outputPath, file));
  orderSearch(outputPath);
}
