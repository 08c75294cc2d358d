import { lawInShort, typedReferences } from "./law-references.ts";
import { fold, toIndex } from "./letters.ts";
import { bokmal } from "./nynorsk.ts";
import { stopWords } from "./stop-words.ts";

/** One thing that is asked for: a word, or a place in a law. */
export interface Term {
  /** As it was typed. */
  typed: string;
  /** One folded word: what is looked for. */
  word: string;
  /** The same with the letters that were typed, for Pagefind to put those first that are written so: «lån» before «land». */
  asked: string;
  isLaw: boolean;
  /** How much it tells beside the others. */
  weight: number;
}

/** A word with hyphens in it is asked for by its parts, but for those of one letter: «e-post» is one word. */
function partsOf(typed: string): string[] {
  const parts = typed.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  return parts.some((part) => part.length === 1) && parts.length === 2 ? [parts.join("")] : parts;
}

function wordTerms(typed: string): Term[] {
  return typed
    .split(/\s+/)
    .flatMap(partsOf)
    .flatMap((part): Term[] => {
      const folded = fold(part);
      const law = lawInShort(folded);
      if (law) return wordTerms(law).map((term) => ({ ...term, typed: part }));
      const word = bokmal(folded);
      return [{ typed: part, word, asked: word === folded ? toIndex(part.toLocaleLowerCase("nb-NO")) : word, isLaw: false, weight: 1 }];
    });
}

/** What someone has typed, as what is asked for: references to laws, and words that carry meaning, or all words when none does. Each once. */
export function termsOf(typed: string): Term[] {
  const terms: Term[] = [];
  let rest = typed;
  for (const { from, to, tokens } of typedReferences(typed).toReversed()) {
    rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
    if (tokens[0]) terms.unshift({ typed: typed.slice(from, to).trim(), word: tokens[0], asked: tokens[0], isLaw: true, weight: 1 });
  }
  const words = wordTerms(rest);
  const telling = words.filter(({ word, typed: as }) => !stopWords.has(word) && !stopWords.has(fold(as)));
  const all = [...terms, ...(telling.length > 0 || terms.length > 0 ? telling : words)];
  return all.filter(({ word }, i) => all.findIndex((other) => other.word === word) === i).slice(0, mostTerms);
}

/** More words than this are not asked for: a pasted page would make thousands of searches. */
const mostTerms = 12;
