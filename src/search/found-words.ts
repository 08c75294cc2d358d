import { fold, wordPattern } from "./letters.ts";
import type { Term } from "./query.ts";
import { matches } from "./stem.ts";

/** The folded words Pagefind finds a text by: what stands between spaces without its signs, and the parts the signs leave. */
export function foundWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const token of fold(text).split(/\s+/)) {
    const parts = token.match(wordPattern) ?? [];
    for (const part of parts) words.add(part);
    if (parts.length > 1) words.add(parts.join(""));
  }
  return words;
}

/** Whether a word is one a term finds. */
export const finds = ({ word, isLaw }: Term, found: string): boolean => (isLaw ? found === word : matches(found, word));
