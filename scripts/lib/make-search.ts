import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CustomRecord, close, createIndex } from "pagefind";
import { aboutMeRecords } from "../../src/exports/about-me-records.ts";
import { reportRecords } from "../../src/exports/report-records.ts";
import { type SearchRecord, searchRecords } from "../../src/exports/search.ts";
import type { Edition } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { enriched } from "../../src/search/enrich.ts";
import { splitHidden } from "../../src/search/hidden.ts";
import { toIndex } from "../../src/search/letters.ts";
import { wordListFile, wordListOf } from "../../src/search/word-list.ts";
import { guidanceRecords } from "./guidance-records.ts";
import { orderSearch } from "./order-search.ts";
import { UserError } from "./settings.ts";
import { writeFiles } from "./write-files.ts";

/** Throws what Pagefind says is wrong. */
function must<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new UserError(`Søket lot seg ikke lage: ${answer.errors.join(" ")}`);
  return answer;
}

/** Records sent to the indexer at a time: it reads one line after another, and a longer line of waiting only takes memory. */
const batch = 200;

/** Pagefind's own interfaces, which the sites do not use. */
const unused = /-ui\.(css|js)$|-highlight\.js$/;

/** Records with their letters as the index holds them, one at a time. */
function* lettered(records: Iterable<SearchRecord>): Generator<CustomRecord> {
  for (const { synonyms: _, ...record } of records)
    yield {
      ...record,
      content: toIndex(record.content),
      meta: Object.fromEntries(Object.entries(record.meta).map(([key, value]) => [key, toIndex(value)])),
    };
}

/** Searches that are being made: Pagefind's process is common to them. */
let underWay = 0;

/**
 * Writes a search of these records. One language for all, since an index for each would hide pages from each other.
 * Pagefind's process ends with the last search that is made, and not with ours: else it kept its memory while the pages are made, and what it had cost was
 * in the processor time of a build only when it happened to end first.
 */
export async function writeSearch(records: Iterable<SearchRecord>, outputPath: string): Promise<void> {
  underWay++;
  try {
    await writeIndex(lettered(records), outputPath);
    orderSearch(outputPath);
  } finally {
    if (--underWay === 0) await close();
  }
}

/**
 * Writes what Pagefind makes of records, as it is. We write it: Pagefind's own writing answers before all is on the disk, and on a busy machine a file
 * was empty when it was read, or its process was ended first.
 */
export async function writeIndex(records: Iterable<CustomRecord>, outputPath: string): Promise<void> {
  const { index } = must(await createIndex({ forceLanguage: "nb" }));
  if (!index) throw new UserError("Søket lot seg ikke lage.");
  let waiting: Promise<{ errors: string[] }>[] = [];
  const settle = async () => {
    for (const answer of await Promise.all(waiting)) must(answer);
    waiting = [];
  };
  for (const record of records) {
    waiting.push(index.addCustomRecord(record));
    if (waiting.length === batch) await settle();
  }
  await settle();
  const { files } = must(await index.getFiles());
  await index.deleteIndex();
  writeFiles(
    outputPath,
    files.flatMap(({ path, content }): [string, Uint8Array][] => (unused.test(path) ? [] : [[path, content]])),
  );
}

/**
 * Makes the search of an edition: its records, the municipality, what it knows about people, the reports and the guidance. It is made from
 * what the pages are made from and not from the pages, so that both can be made at once.
 */
export async function makeSearch(register: Register, edition: Edition, outputPath: string): Promise<void> {
  const records = enriched<SearchRecord>([
    ...searchRecords(register),
    ...aboutMeRecords(register),
    ...reportRecords(edition),
    ...guidanceRecords(),
  ]);
  await writeSearch(records, outputPath);
  const texts = records.map(({ content, meta }) => {
    const { text, synonyms } = splitHidden(content);
    return [text, meta.names, ...synonyms.flatMap(({ words }) => words)].join(" ");
  });
  writeFileSync(join(outputPath, wordListFile), JSON.stringify(wordListOf(texts)));
}
