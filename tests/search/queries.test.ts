import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close } from "pagefind";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ask, editionFor, openEditions, ours, readQueries, scores, summed } from "../../scripts/lib/bench/measure-search.ts";
import type { OpenSearch } from "../../scripts/lib/open-search.ts";
import { head, itemsOf, mark, unpacked } from "../../scripts/lib/pagefind-files.ts";
import { root } from "../../scripts/lib/settings.ts";
import { type Edition, editions } from "../../src/register/edition.ts";
import { loadRegister } from "../../src/register/load.ts";
import { ask, countsFor, type Fragment, read } from "../../src/search/ask.ts";
import { explain } from "../../src/search/explain.ts";
import { filterNames } from "../../src/search/filters.ts";
import { foundWords } from "../../src/search/found-words.ts";
import { foldedWords } from "../../src/search/letters.ts";
import { stem } from "../../src/search/stem.ts";
import { wordListFile } from "../../src/search/word-list.ts";
import { today } from "../support/content.ts";

let folder: string;
let open: Record<Edition, OpenSearch>;
let asked: Ask;
const fragments = {} as Record<Edition, Map<string, Fragment>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "orden-search-"));
  const { register } = loadRegister(join(root, "content"), today);
  if (!register) throw new Error("the example has errors");
  open = await openEditions(register, folder);
  asked = ours(open);
  for (const edition of editions) {
    const files = readdirSync(join(folder, edition, "fragment")).map((file) => readFileSync(join(folder, edition, "fragment", file)));
    const texts = files.map((bytes) => JSON.parse(gunzipSync(bytes).subarray("pagefind_dcd".length).toString("utf8")) as Fragment);
    fragments[edition] = new Map(texts.map((text) => [text.url, text]));
  }
}, 120_000);

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

/** The stems an index holds its words by. */
function stemsIn(index: string): Set<string> {
  const stems = new Set<string>();
  for (const file of readdirSync(index)) {
    const bytes = unpacked(readFileSync(join(index, file)), file);
    const [words] = itemsOf(bytes, mark.length);
    for (const { from } of words ? itemsOf(bytes, words.from) : []) {
      const [word] = itemsOf(bytes, from);
      if (word) stems.add(bytes.toString("utf8", word.from + head(bytes, word.from).length, word.to));
    }
  }
  return stems;
}

const search = async (edition: Edition, typed: string, filters: Record<string, string> = {}) => {
  const { engine, words } = open[edition];
  const answer = await ask(engine, typed, filters, words);
  return { ...answer, hits: await Promise.all(answer.results.slice(0, 15).map(read)) };
};
const excerptOf = (fragment: Fragment | undefined, terms: Awaited<ReturnType<typeof search>>["terms"]) =>
  explain(fragment ?? { url: "", content: "", meta: {}, filters: {} }, terms);

test.each([
  ["queries.yaml", 80, 0.95],
  ["held-out.yaml", 30, 0.85],
] as const)("of %s, most are answered among the first three", async (file, least, share) => {
  const queries = readQueries(file);
  expect(queries.length).toBeGreaterThanOrEqual(least);
  const impossible = queries.filter((query) => !query.expect.some((url) => fragments[editionFor(query)].has(url)));
  expect(impossible.map(({ q }) => q)).toEqual([]);
  const made = await scores(queries, asked);
  const { inThree, mrr } = summed(made);
  const missed = made.filter(({ place }) => place === 0 || place > 3).map(({ query, place }) => `${query.q} (${place})`);
  console.log(
    `Search, ${file}: ${(inThree * 100).toFixed(1)} % of ${queries.length} in the first three, MRR ${mrr.toFixed(3)}. Not: ${missed.join(", ")}`,
  );
  expect(inThree).toBeGreaterThanOrEqual(share);
});

test("our stemmer is Pagefind's, for every word of the example", () => {
  const isPlain = (word: string) => /^[a-z]{3,}$/.test(word);
  // Pagefind splits addresses of the web where there is a capital.
  const texts = [...fragments.internal.values()].map(({ content, meta }) =>
    [content, ...Object.values(meta)].join(" ").replace(/https?:\S+/g, ""),
  );
  const ours = new Set(
    texts
      .flatMap((text) => [...foundWords(text)])
      .filter(isPlain)
      .map(stem),
  );
  const theirs = stemsIn(join(folder, "internal/index"));
  expect(ours.size).toBeGreaterThan(5_000);
  expect([...ours].filter((each) => !theirs.has(each))).toEqual([]);
});

test("a hit by part of a word shows the word, and one by another word says which", async () => {
  const part = await search("public", "skyss");
  const shown = part.hits.find(({ url }) => url === "/bevaring/skoleskyss/");
  expect(
    excerptOf(shown, part.terms)
      .excerpt.filter(({ isFound }) => isFound)
      .map(({ text }) => text.toLowerCase()),
  ).toContain("skoleskyss");
  const other = await search("public", "skolebuss");
  expect(excerptOf(other.hits[0], other.terms).because).toEqual([{ typed: "skolebuss", kind: "synonym", word: "Skoleskyss" }]);
  const law = await search("internal", "bokføringslova §13");
  expect(
    excerptOf(law.hits[0], law.terms)
      .excerpt.filter(({ isFound }) => isFound)
      .map(({ text }) => text),
  ).toContain("bokføringsloven § 13");
});

test("a few that have all the words come before those with a common one in the name", async () => {
  const { hits, withAll } = await search("public", "skolebuss barnet mitt");
  expect([withAll, hits[0]?.url]).toEqual([1, "/prosesser/grunnskole/skoleskyss/"]);
});

test("a short word is found whole, and not by what it begins", async () => {
  const { hits } = await search("public", "KI");
  expect(hits.slice(0, 3).map(({ url }) => url)).toEqual(expect.arrayContaining(["/systemer/unit4-erp/", "/systemer/sensio-trygghet/"]));
  expect(hits.filter(({ url }) => url.includes("barnehage"))).toEqual([]);
  const other = await search("public", "AI");
  const shown = other.hits.find(({ url }) => url === "/systemer/sensio-trygghet/");
  expect(excerptOf(shown, other.terms).because).toEqual([{ typed: "AI", kind: "synonym", word: "Kunstig intelligens" }]);
});

test("what a record answers no to is not what it is found by", () => {
  const used = (url: string) => fragments.public.get(url)?.content.includes("kunstig intelligens");
  expect([used("/systemer/gat/"), used("/systemer/unit4-erp/")]).toEqual([false, true]);
});

test("texts are ended once", () => {
  const twice = [...fragments.internal.values()].flatMap(({ content }) => /.{20}(?<![.…])[.?!]\.(?!\.)/.exec(content) ?? []);
  expect(twice.filter(Boolean)).toEqual([]);
});

test("why a misspelt word found something is told with what it was read as", async () => {
  const { hits, terms } = await search("public", "bygesøknad");
  const shown = hits.find(({ url }) => url === "/bevaring/byggesak/");
  expect(excerptOf(shown, terms).because).toEqual([{ typed: "byggesøknad", kind: "synonym", word: "Byggesak" }]);
});

test("what was misspelt is read as what is nearest, and what nobody has is said", async () => {
  expect((await search("public", "barnehge")).readings).toEqual([{ typed: "barnehge", as: "barnehage" }]);
  expect((await search("public", "startlaan")).readings).toEqual([]);
  const half = await search("public", "skoleskyss qqzzxxw");
  expect([half.unknown, half.hits[0]?.meta.title]).toEqual([["qqzzxxw"], "Skoleskyss"]);
  const none = await search("public", "qqzzxxw");
  expect([none.unknown, none.results]).toEqual([["qqzzxxw"], []]);
});

test("the counts of a filter are what choosing it gives, whichever is chosen", async () => {
  // The page asks for them too: Pagefind counts the filters it has fetched.
  await open.internal.engine.filters();
  const all = await search("internal", "barnehage");
  const counts = all.counts?.[filterNames.register] ?? {};
  expect(Object.keys(counts).length).toBeGreaterThan(3);
  for (const [value, count] of Object.entries(counts).slice(0, 4)) {
    const some = await search("internal", "barnehage", { [filterNames.register]: value });
    expect(some.results.length).toBe(count);
    expect(await countsFor(open.internal.engine, some.terms, { [filterNames.register]: value }, filterNames.register)).toMatchObject(
      counts,
    );
  }
});

test("the filters have what the records say", () => {
  const filters = fragments.internal.get("/prosesser/grunnskole/skoleskyss/")?.filters;
  expect(filters).toMatchObject({
    register: ["Prosess"],
    omrade: ["Grunnskole og SFO"],
    eier: ["Skole"],
    hvem: ["Elever", "Foreldre og foresatte"],
  });
  expect(filters?.innhold).toEqual(["Særlige kategorier eller straffbare forhold"]);
});

test("approved comes before what is not, and records before what tells of them", () => {
  const standing = (url: string) => Number(fragments.internal.get(url)?.filters[filterNames.standing]?.[0]);
  expect(standing("/prosesser/grunnskole/skoleskyss/")).toBeGreaterThan(standing("/prosesser/vann-og-avlop/vannmaler/"));
  expect(standing("/prosesser/vann-og-avlop/vannmaler/")).toBeGreaterThan(standing("/rapporter/behandlingsprotokoll/"));
});

test("the public index has no word that only staff may see, and its word list none that is not in its records", () => {
  const words = (edition: Edition) =>
    new Set(
      Object.values(JSON.parse(readFileSync(join(folder, edition, wordListFile), "utf8")) as Record<string, string>).flatMap((list) =>
        list.split(" "),
      ),
    );
  const shown = new Set(
    [...fragments.public.values()].flatMap(({ content, meta }) =>
      foldedWords([content, ...Object.values(meta)].join(" ").replaceAll("\u0345", "")),
    ),
  );
  const [open, closed] = [words("public"), words("internal")];
  expect([...open].filter((word) => foldedWords(word).some((each) => !shown.has(each)))).toEqual([]);
  expect([...closed].filter((word) => !open.has(word)).length).toBeGreaterThan(500);
});
