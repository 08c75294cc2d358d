import type { Fragment } from "./ask.ts";
import { filterNames } from "./filters.ts";
import { finds } from "./found-words.ts";
import { foldedWords } from "./letters.ts";
import { bokmal } from "./nynorsk.ts";
import type { Term } from "./query.ts";
import { stopWords } from "./stop-words.ts";

/** The words of a name that carry meaning, in the form they are asked for. */
const titleOf = ({ meta }: Fragment) =>
  foldedWords(meta.title ?? "")
    .filter((word) => !stopWords.has(word))
    .map(bokmal);

/** The terms that are in a hit's names. */
function named(fragment: Fragment, terms: readonly Term[]): Term[] {
  const names = [...titleOf(fragment), ...foldedWords(fragment.meta.names ?? "")];
  return terms.filter((term) => names.some((word) => finds(term, word)));
}

/** How much some terms tell together. */
export const weightOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** Whether any of what was asked for is in a hit's names. */
export const isNamed = (fragment: Fragment, terms: readonly Term[]): boolean => named(fragment, terms).length > 0;

/**
 * What a hit's score is multiplied by: for how much of what was asked for is in its name, for how much of its name was asked for, and for what it is.
 */
export function nameScore(fragment: Fragment, terms: readonly Term[]): number {
  const standing = Number(fragment.filters[filterNames.standing]?.[0] ?? 100) / 100;
  const title = titleOf(fragment);
  if (terms.length === 0 || title.length === 0) return standing;
  const asked = weightOf(named(fragment, terms)) / weightOf(terms);
  const answered = title.filter((word) => terms.some((term) => finds(term, word))).length / title.length;
  return standing * (1 + asked * asked * (1 + answered));
}

/**
 * How Pagefind is told to weigh. Names far above bodies, other names nearly as much; what kind a record is says nothing. Records differ in length
 * with how much is known of them, and that is no fault.
 */
export const ranking = {
  metaWeights: { title: 5, names: 3, kind: 0 },
  termSimilarity: 1,
  pageLength: 0.3,
  termSaturation: 0.8,
  termFrequency: 1,
  diacriticSimilarity: 0.3,
};
