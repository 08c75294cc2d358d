import { finds, foundWords } from "./found-words.ts";
import { fromIndex } from "./letters.ts";
import { type Term, termsOf } from "./query.ts";
import { isNamed, nameScore, weightOf } from "./rank.ts";
import { isShort } from "./stem.ts";
import type { Words } from "./word-list.ts";

/** What the search holds of one record. */
export interface Fragment {
  url: string;
  content: string;
  meta: { title?: string; kind?: string; names?: string; municipality?: string };
  filters: Record<string, string[]>;
}

export interface Result {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** How many results have each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

export type Filters = Record<string, string>;

/** How many results each value of a filter would leave, were another chosen: the others stay as they are. */
export async function countsFor(engine: Engine, terms: readonly Term[], filters: Filters, filter: string): Promise<Record<string, number>> {
  const { [filter]: _, ...others } = filters;
  return (await find(engine, terms, others)).filters?.[filter] ?? {};
}

/** The part of Pagefind that is used to ask. */
export interface Engine {
  search(term: string | null, options: { filters: Filters }): Promise<{ results: Result[]; filters: Counts }>;
}

/** A word that was read as another. */
export interface Reading {
  typed: string;
  as: string;
}

export interface Answer {
  terms: Term[];
  /** Results, best first. */
  results: Result[];
  /** How many of the results have all the words. The rest have some of them. */
  withAll: number;
  /** Misspelt words, and what they were read as. */
  readings: Reading[];
  /** Words that no record has, nor any like them. */
  unknown: string[];
  /** Counts for the filters; undefined when results with only some of the words are among them, or Pagefind counted others too. */
  counts: Counts | undefined;
}

/** Results that are put in order by their names. The page shows no more at first, so they are fetched anyway. */
export const looked = 15;

/** Fewer results than this that have all the words, or none of the words in the names of so many first, and those that have some of them are shown too. */
const few = 3;

/** A fragment with its letters as a person reads them. */
export async function read(result: Result): Promise<Fragment> {
  const { url, content, meta, filters } = await result.data();
  const plain = Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, value === undefined ? value : fromIndex(value)]));
  return { url, content: fromIndex(content), meta: plain, filters: filters ?? {} };
}

/** Results that have all the terms. Pagefind finds what a word begins: of short words those that have them whole are kept. */
async function find(engine: Engine, terms: readonly Term[], filters: Filters): Promise<{ results: Result[]; filters: Counts | undefined }> {
  const found = await engine.search(terms.length > 0 ? terms.map((term) => term.asked).join(" ") : null, { filters });
  const short = terms.filter(({ word }) => isShort(word));
  if (short.length === 0) return found;
  const whole = await Promise.all(short.map(({ asked }) => engine.search(`"${asked}"`, { filters })));
  const ids = whole.map(({ results }) => new Set(results.map(({ id }) => id)));
  const results = found.results.filter(({ id }) => ids.every((each) => each.has(id)));
  const same = [found, ...whole].find((each) => each.results.length === results.length);
  return { results, filters: same?.filters };
}

/** Terms that a fragment, which Pagefind says has them all, has not. Pagefind passes over a word it knows no beginning of. */
function missingIn({ content, meta }: Fragment, terms: readonly Term[]): Term[] {
  const words = [...foundWords([content, ...Object.values(meta)].join(" "))];
  return terms.filter((term) => !words.some((word) => finds(term, word)));
}

/** Terms no record has. */
async function missing(engine: Engine, terms: readonly Term[], results: readonly Result[]): Promise<Term[]> {
  if (results[0]) return missingIn(await read(results[0]), terms);
  const alone = await Promise.all(
    terms.map(async (term) => {
      const [first] = (await find(engine, [term], {})).results;
      return !first || missingIn(await read(first), [term]).length > 0 ? [term] : [];
    }),
  );
  return alone.flat();
}

/** Each word with the results it has alone, and with what it weighs: a word few records have tells more of what is looked for. */
function alone(engine: Engine, terms: readonly Term[], filters: Filters) {
  return Promise.all(
    terms.map(async (term) => {
      const { results } = await find(engine, [term], filters);
      return { term: { ...term, weight: 1 / Math.sqrt(Math.log2(2 + results.length)) }, results };
    }),
  );
}

/** Results with some of the words: those with most of them, and with the rarest, first. */
async function withSome(engine: Engine, terms: readonly Term[], filters: Filters): Promise<Result[]> {
  const found = await alone(engine, terms, filters);
  const sums = new Map<string, { result: Result; sum: number; weight: number }>();
  for (const { term, results } of found) {
    for (const result of results) {
      const known = sums.get(result.id) ?? { result, sum: 0, weight: 0 };
      sums.set(result.id, { result, sum: known.sum + result.score, weight: known.weight + term.weight });
    }
  }
  const weighed = found.map(({ term }) => term);
  const some = [...sums.values()]
    .map(({ result, sum, weight }) => ({ ...result, data: () => result.data(), score: sum * (weight / weightOf(weighed)) ** 2 }))
    .sort((a, b) => b.score - a.score);
  return inOrder(some, weighed);
}

/** The first results in the order of their names, and what they are. */
async function inOrder(results: readonly Result[], terms: readonly Term[]): Promise<Result[]> {
  const first = await Promise.all(
    results.slice(0, looked).map(async (result) => ({ result, score: result.score * nameScore(await read(result), terms) })),
  );
  return [...first.sort((a, b) => b.score - a.score).map(({ result }) => result), ...results.slice(looked)];
}

/**
 * Asks for what someone has typed.
 * @param words the words of the index; asked for only when there is one it has not
 */
export async function ask(engine: Engine, typed: string, filters: Filters, words: () => Promise<Words | undefined>): Promise<Answer> {
  let terms = termsOf(typed);
  const empty = { terms, readings: [], unknown: [] };
  if (terms.length === 0) {
    const { results, filters: counts } = await engine.search(null, { filters });
    return { ...empty, results, withAll: results.length, counts };
  }
  let found = await find(engine, terms, filters);
  const readings: Reading[] = [];
  const unknown: string[] = [];
  const lost = await missing(engine, terms, found.results);
  if (lost.length > 0) {
    const known = await words();
    terms = terms.flatMap((term) => {
      if (!lost.includes(term)) return [term];
      const meant = term.isLaw ? undefined : known?.meant(term.word);
      if (!meant) {
        unknown.push(term.typed);
        return [];
      }
      if (!meant.isSame) readings.push({ typed: term.typed, as: meant.words.join(" ") });
      return termsOf(meant.words.join(" "));
    });
    found = terms.length > 0 ? await find(engine, terms, filters) : { results: [], filters: {} };
  }
  const all = await inOrder(found.results, terms);
  const answer = { terms, readings, unknown, withAll: all.length };
  const best = await Promise.all(all.slice(0, few).map(read));
  const isGood = all.length >= few && best.some((fragment) => isNamed(fragment, terms));
  if (isGood || terms.length < 2) return { ...answer, results: all, counts: found.filters };
  const some = await withSome(engine, terms, filters);
  // A few that have all the words come before those that have not; many, of which none is named so, only have them somewhere.
  const first = all.length < few ? all : [];
  return { ...answer, results: [...first, ...some.filter(({ id }) => first.every((each) => each.id !== id))], counts: undefined };
}
