import type { Field } from "../../register/schema.ts";
import { wordsOf } from "../../register/words.ts";

type Item = Record<string, unknown>;

/** What tells the items of a list apart, the strongest first; a list of objects uses those it has all fields of. */
const identities = [
  ["code"],
  ["criterion"],
  ["country", "recipient"],
  ["article", "law", "section"],
  ["law", "section"],
  ["category", "name"],
  ["system", "archive"],
  ["system", "use"],
  ["system"],
  ["event"],
  ["text"],
  ["type"],
  ["name"],
  ["purpose"],
  ["role"],
  ["subjects"],
  ["categories"],
];

/** Lists whose order says something: levels from low to high, and the stations of a flow. */
const ordered = new Set(["riskScale.likelihood", "riskScale.consequence", "via"]);

/** How alike two items must be to count as one that is changed, from 0 to 1. */
const alike = 0.5;
/** Items that nothing else pairs are compared each with each; in lists longer than this they are told as removed and added. */
const mostCompared = 40;

export const isOrdered = (list: Field): boolean => ordered.has(list.path);

const isItem = (value: unknown): value is Item => value !== null && typeof value === "object" && !Array.isArray(value);

/** The value with keys in order, so that two that say the same are the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    isItem(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) : inner,
  );
}

/** Whether two values say the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isItem(a) || !isItem(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** The sets of fields that identify an item of this list, the strongest first. */
export function identitiesOf(items: Field): string[][] {
  return identities.filter((keys) => keys.every((key) => items.properties?.has(key)));
}

/** How much two values have in common, from 0 to 1. */
function likeness(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return 0;
  if (same(a, b)) return 1;
  const [these, those] =
    typeof a === "string" && typeof b === "string"
      ? [wordsOf(a), wordsOf(b)]
      : Array.isArray(a) && Array.isArray(b)
        ? [new Set(a.map(canonical)), new Set(b.map(canonical))]
        : [new Set(), new Set()];
  const shared = [...these].filter((word) => those.has(word)).length;
  return shared === 0 ? 0 : shared / (these.size + those.size - shared);
}

/** How alike two objects are: the mean over the fields either has. */
export function itemLikeness(a: Item, b: Item): number {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  let sum = 0;
  for (const key of keys) sum += likeness(a[key], b[key]);
  return keys.size === 0 ? 1 : sum / keys.size;
}

export interface Pairs {
  /** Items that are in both lists, as they were and as they are. */
  both: { before: unknown; after: unknown; index: number }[];
  added: { value: unknown; index: number }[];
  removed: { value: unknown; index: number }[];
}

/**
 * Pairs the items of a list before and after: those that are equal, then by identity, then the most alike.
 * Where they stand in the list plays no part.
 */
export function pair(list: Field, before: readonly unknown[], after: readonly unknown[]): Pairs {
  const pairs: Pairs = { both: [], added: [], removed: [] };
  let were = before.map((value, index) => ({ value, index })).filter(({ value }) => value !== undefined && value !== null);
  let are = after.map((value, index) => ({ value, index })).filter(({ value }) => value !== undefined && value !== null);

  const pairBy = (keyOf: (value: unknown) => string | undefined) => {
    const waiting = new Map<string, typeof were>();
    for (const item of were) {
      const key = keyOf(item.value);
      if (key === undefined) continue;
      const known = waiting.get(key);
      if (known) known.push(item);
      else waiting.set(key, [item]);
    }
    // Taken from the end, since taking from the front moves all the rest.
    for (const queue of waiting.values()) queue.reverse();
    const taken = new Set<unknown>();
    are = are.filter((item) => {
      const key = keyOf(item.value);
      const match = key === undefined ? undefined : waiting.get(key)?.pop();
      if (!match) return true;
      taken.add(match);
      pairs.both.push({ before: match.value, after: item.value, index: item.index });
      return false;
    });
    if (taken.size > 0) were = were.filter((item) => !taken.has(item));
  };

  pairBy(canonical);
  const known = list.items ? identitiesOf(list.items) : [];
  for (const keys of known) {
    pairBy((value) =>
      isItem(value) && keys.some((key) => value[key] !== undefined) ? canonical(keys.map((key) => value[key])) : undefined,
    );
  }
  if (were.length * are.length <= mostCompared * mostCompared) {
    const strongest = known[0] ?? [];
    const candidates = were.flatMap((was) =>
      are.flatMap((is) => {
        if (!isItem(was.value) || !isItem(is.value)) return [];
        const [a, b] = [was.value, is.value];
        const related = strongest.length === 0 || strongest.some((key) => likeness(a[key], b[key]) >= alike);
        const score = related ? itemLikeness(a, b) : 0;
        return score >= alike ? [{ was, is, score }] : [];
      }),
    );
    candidates.sort((a, b) => b.score - a.score || a.was.index - b.was.index || a.is.index - b.is.index);
    const taken = new Set<unknown>();
    for (const { was, is } of candidates) {
      if (taken.has(was) || taken.has(is)) continue;
      taken.add(was);
      taken.add(is);
      pairs.both.push({ before: was.value, after: is.value, index: is.index });
    }
    were = were.filter((item) => !taken.has(item));
    are = are.filter((item) => !taken.has(item));
  }
  pairs.both.sort((a, b) => a.index - b.index);
  return { both: pairs.both, added: are, removed: were };
}
