import { distance } from "fastest-levenshtein";
import { type Lexicon, split } from "./compounds.ts";
import { fold, wordPattern } from "./letters.ts";
import { stem } from "./stem.ts";

/** The file with the words, beside the index. */
export const wordListFile = "words.json";

/** The words of an index, the rare and the common ones apart, each as a list with spaces between. */
export interface WordList {
  rare: string;
  common: string;
}

/** What a word that is not in the index may have been meant as. */
export interface Meant {
  words: string[];
  /** Whether it is the same word, only typed without the letters of Norwegian. */
  isSame: boolean;
}

/** Without what is typed in place of å and ø: «aa» and «oe». */
const loose = (word: string) => fold(word).replaceAll("aa", "a").replaceAll("oe", "o");

/** Letters that may be wrong. A short word is soon another word altogether. */
const limitFor = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Endings that make one word of another. */
const derived = /(ninger|ning|inger|ingen|ing|elser|else|asjon|sjon|ering|ar|er|or|e)$/;
const shortestRoot = 4;
const shortestEnding = 5;

/** The words of an index, to see what was meant by a word it has not. */
export class Words implements Lexicon {
  readonly #lists: { word: string; loose: string }[][];
  readonly #stems: Set<string>;

  constructor({ rare, common }: WordList) {
    this.#lists = [common, rare].map((list) =>
      list
        .split(" ")
        .filter(Boolean)
        .map((word) => ({ word, loose: loose(word) })),
    );
    this.#stems = new Set(this.#lists.flat().map(({ word }) => stem(fold(word))));
  }

  has(stemmed: string): boolean {
    return this.#stems.has(stemmed);
  }

  /** The word nearest to a folded one, common words before rare, and what begins alike before what does not. */
  #nearest(typed: string): { word: string; steps: number } | undefined {
    const wanted = loose(typed);
    let best: { word: string; steps: number; cost: number } | undefined;
    this.#lists.forEach((list, rarity) => {
      for (const { word, loose: candidate } of list) {
        if (Math.abs(candidate.length - wanted.length) > limitFor(wanted)) continue;
        const steps = distance(wanted, candidate);
        if (steps > limitFor(wanted)) continue;
        const cost = steps + (candidate[0] === wanted[0] ? 0 : 0.6) + rarity * 0.3;
        if (!best || cost < best.cost) best = { word, steps, cost };
      }
    });
    return best;
  }

  /** The commonest and shortest word that begins as the typed one does before its ending: «mobbes» for «mobbing». */
  #related(typed: string): string | undefined {
    const root = fold(typed).replace(derived, "");
    if (root.length < shortestRoot) return undefined;
    for (const list of this.#lists) {
      const [first] = list.filter(({ word }) => fold(word).startsWith(root)).sort((a, b) => a.word.length - b.word.length);
      if (first) return first.word;
    }
    return undefined;
  }

  /** The commonest and shortest compound that ends with the typed word: «skoleportal» for «portal», where no record has «portal» by itself. */
  #compound(typed: string): string | undefined {
    if (typed.length < shortestRoot) return undefined;
    const wanted = loose(typed);
    for (const list of this.#lists) {
      const [first] = list.filter(({ loose: word }) => word.endsWith(wanted)).sort((a, b) => a.word.length - b.word.length);
      if (first) return first.word;
    }
    return undefined;
  }

  /** The longest word the register knows at the end of a compound it does not know: «overvåking» in «videoovervåking». */
  #ending(typed: string): string | undefined {
    for (let at = 3; at <= typed.length - shortestEnding; at++) if (this.has(stem(typed.slice(at)))) return typed.slice(at);
    return undefined;
  }

  /** What a word that is not in the index was meant as: the same word with other letters, one spelt nearly so, or two that are known. */
  meant(typed: string): Meant | undefined {
    const near = this.#nearest(typed);
    if (near?.steps === 0) return { words: [near.word], isSame: true };
    if (near?.steps === 1) return { words: [near.word], isSame: false };
    const parts = split(fold(typed), this);
    if (parts) return { words: parts, isSame: false };
    const other = this.#compound(typed) ?? near?.word ?? this.#related(typed) ?? this.#ending(fold(typed));
    return other === undefined ? undefined : { words: [other], isSame: false };
  }
}

/** What can be misspelt: not a number, and not an abbreviation of two letters. */
const isWord = /^\p{L}[\p{L}\p{N}]{2,39}$/u;

/** Texts a word is in, for it to be common. */
const common = 3;

/** The word list of so many texts. The order does not depend on that of the texts. */
export function wordListOf(texts: Iterable<string>): WordList {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.toLocaleLowerCase("nb-NO").match(wordPattern)))
      if (isWord.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].sort();
  const isCommon = (word: string) => (counts.get(word) ?? 0) >= common;
  return { rare: words.filter((word) => !isCommon(word)).join(" "), common: words.filter(isCommon).join(" ") };
}
