import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { close } from "pagefind";
import { parse } from "yaml";
import { reportRecords } from "../../../src/exports/report-records.ts";
import { type SearchRecord, searchRecords } from "../../../src/exports/search.ts";
import { type Edition, editionOf, editions } from "../../../src/register/edition.ts";
import type { Register } from "../../../src/register/link.ts";
import { loadRegister } from "../../../src/register/load.ts";
import { ask, read } from "../../../src/search/ask.ts";
import { ranking } from "../../../src/search/rank.ts";
import { guidanceRecords } from "../guidance-records.ts";
import { makeSearch, writeIndex } from "../make-search.ts";
import { type OpenSearch, openSearch } from "../open-search.ts";
import { root } from "../settings.ts";
import { madeContent } from "./made-content.ts";
import { figure, say } from "./report.ts";
import { today } from "./world.ts";

/** What someone types, and what is to be among the first hits. See tests/search/queries.yaml. */
export interface Query {
  q: string;
  who: "inhabitant" | "journalist" | "staff" | "dpo" | "archivist" | "it";
  kind: string;
  expect: string[];
}

export const readQueries = (file: string): Query[] => parse(readFileSync(join(root, "tests/search", file), "utf8")) as Query[];

export const editionFor = ({ who }: Query): Edition => (who === "inhabitant" || who === "journalist" ? "public" : "internal");

/** Addresses of the first hits. */
export type Ask = (query: Query, most: number) => Promise<string[]>;

export interface Score {
  query: Query;
  /** The place of the first hit that was expected; 0 when it is not among the first ten. */
  place: number;
  first: string[];
}

const looked = 10;

export async function scores(queries: readonly Query[], asked: Ask): Promise<Score[]> {
  const made: Score[] = [];
  for (const query of queries) {
    const first = await asked(query, looked);
    made.push({ query, place: first.findIndex((url) => query.expect.includes(url)) + 1, first });
  }
  return made;
}

/** The share with an expected hit among the first three, and the mean of one divided by its place. */
export function summed(some: readonly Score[]): { inThree: number; mrr: number } {
  const mean = (of: (place: number) => number) => some.reduce((sum, { place }) => sum + of(place), 0) / some.length;
  return { inThree: mean((place) => (place > 0 && place <= 3 ? 1 : 0)), mrr: mean((place) => (place > 0 ? 1 / place : 0)) };
}

/** The search of each edition, as it is built. */
export async function openEditions(register: Register, folder: string): Promise<Record<Edition, OpenSearch>> {
  const opened: [Edition, OpenSearch][] = [];
  for (const edition of editions) {
    await makeSearch(editionOf(register, edition), edition, join(folder, edition));
    opened.push([edition, await openSearch(join(folder, edition), ranking)]);
  }
  return Object.fromEntries(opened) as Record<Edition, OpenSearch>;
}

/** Asks as the search page does. */
export const ours =
  (open: Record<Edition, OpenSearch>): Ask =>
  async (query, most) => {
    const { engine, words } = open[editionFor(query)];
    const { results } = await ask(engine, query.q, {}, words);
    return (await Promise.all(results.slice(0, most).map(read))).map(({ url }) => url);
  };

/** The same records in Pagefind as it comes: the same text and title, the same language, the query as it was typed. */
async function plain(register: Register, folder: string): Promise<Ask> {
  const opened = new Map<Edition, OpenSearch>();
  for (const edition of editions) {
    const records: SearchRecord[] = [...searchRecords(editionOf(register, edition)), ...reportRecords(edition), ...guidanceRecords()];
    await writeIndex(
      records.map(({ url, content, language, meta }) => ({
        url,
        content,
        language,
        meta: { title: meta.title ?? "", kind: meta.kind ?? "" },
      })),
      join(folder, edition),
    );
    opened.set(edition, await openSearch(join(folder, edition)));
  }
  return async (query, most) => {
    const { results = [] } = (await opened.get(editionFor(query))?.engine.search(query.q, { filters: {} })) ?? {};
    return (await Promise.all(results.slice(0, most).map((result) => result.data()))).map(({ url }) => url);
  };
}

/** What is tried, by its name in the queries. */
const kindNames: Record<string, string> = {
  name: "navn",
  letters: "bokstaver",
  compound: "deler av ord",
  nynorsk: "nynorsk",
  synonym: "andre ord for det samme",
  english: "engelsk",
  law: "lovhenvisninger",
  alias: "andre navn",
  id: "id-er",
  misspelt: "feilstavet",
  question: "spørsmål",
};

const percent = (share: number) => `${figure(share * 100, 1)} %`;

function table(sets: readonly { name: string; ours: Score[]; plain: Score[] }[]): string {
  const row = (name: string, count: number, a: Score[], b: Score[]) =>
    `| ${[name, count, percent(summed(a).inThree), percent(summed(b).inThree), figure(summed(a).mrr, 2), figure(summed(b).mrr, 2)].join(" | ")} |`;
  const lines = sets.flatMap(({ name, ours: a, plain: b }, i) => {
    const kinds = i === 0 ? [...new Set(a.map(({ query }) => query.kind))] : [];
    const of = (some: Score[], kind: string) => some.filter(({ query }) => query.kind === kind);
    return [
      ...kinds.map((kind) => row(kindNames[kind] ?? kind, of(a, kind).length, of(a, kind), of(b, kind))),
      row(`**${name}**`, a.length, a, b),
    ];
  });
  return [
    "| spørringer | antall | blant de tre første | Pagefind alene | MRR | Pagefind alene |",
    "|---|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

const assets = ["pagefind.js", "pagefind-worker.js", "wasm.nb.pagefind", "pagefind-entry.json"];

/** What a reader fetches for one search in a register of so many records, in kB packed: Pagefind, its index, and the texts of the first hits. */
async function weight(count: number, folder: string): Promise<string> {
  const { register } = loadRegister(madeContent(count), today);
  if (!register) return "";
  await makeSearch(editionOf(register, "internal"), "internal", folder);
  const search = await openSearch(folder, ranking);
  const packed = (name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const program = assets.reduce((sum, name) => sum + (name.startsWith("wasm") ? statSync(join(folder, name)).size : packed(name)), 0);
  const words = packed("words.json");
  search.takeRead();
  await search.engine.filters();
  const sums: number[] = [];
  for (const q of ["skoleskyss", "søknad om barnehage", "personvernforordningen art. 6 nr. 1 bokstav e"]) {
    const { results } = await ask(search.engine, q, {}, search.words);
    await Promise.all(results.slice(0, 15).map(read));
    const inFolder = [...search.takeRead()].filter(([path]) => path.startsWith(folder) && !/\.js$|wasm|words/.test(path));
    sums.push(inFolder.reduce((sum, [, size]) => sum + size, 0));
  }
  const kB = (bytes: number) => `${figure(bytes / 1000, 0)} kB`;
  return [
    `| ${figure(count, 0)} oppføringer | packet |`,
    "|---|---|",
    `| Pagefind: program og WebAssembly | ${kB(program)} |`,
    ...["ett ord", "tre ord", "en lovhenvisning"].map((what, i) => `| indeks, avgrensninger og treff: ${what} | ${kB(sums[i] ?? 0)} |`),
    `| ordlisten, bare når et ord er feilstavet | ${kB(words)} |`,
  ].join("\n");
}

/** The search measured by the queries, beside Pagefind alone, and what it weighs. */
export async function measureSearch(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "orden-search-"));
  try {
    const { register } = loadRegister(join(root, "content"), today);
    if (!register) throw new Error("the example has errors");
    say("  Lager søkene.");
    const asked = ours(await openEditions(register, join(folder, "ours")));
    const alone = await plain(register, join(folder, "plain"));
    const sets = [];
    for (const [name, file] of [
      ["alle", "queries.yaml"],
      ["skrevet etterpå", "held-out.yaml"],
    ] as const) {
      const queries = readQueries(file);
      sets.push({ name, ours: await scores(queries, asked), plain: await scores(queries, alone) });
    }
    const missed = sets.flatMap(({ ours: made }) => made.filter(({ place }) => place === 0 || place > 3));
    const told = missed.map(({ query, place }) => `«${query.q}» (${place === 0 ? "ikke blant de ti første" : `nr. ${place}`})`).join(", ");
    return [
      table(sets),
      `Ikke blant de tre første: ${told}.`,
      await weight(Math.max(500, Math.round(count * 0.14)), join(folder, "weight")),
    ].join("\n\n");
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
