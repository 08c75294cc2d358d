import { everydayWords } from "./everyday-words.ts";
import type { Synonyms } from "./hidden.ts";
import { foldedWords } from "./letters.ts";
import los from "./los.json" with { type: "json" };
import { bokmal } from "./nynorsk.ts";
import { stem } from "./stem.ts";

/** A name as it is compared: the stems of its words. */
const keyOf = (words: readonly string[]) => words.map((word) => stem(bokmal(word))).join(" ");

/** Words in the longest name that is looked for. */
const longest = 4;

const byName = new Map<string, Synonyms[]>();
const byPath = new Map<string, Synonyms>();
for (const [path = "", cause = "", ...words] of [...los.concepts, ...everydayWords.map((words) => ["", ...words])]) {
  const concept = { cause, words };
  if (path) byPath.set(path, concept);
  for (const name of [cause, ...words]) {
    const key = keyOf(foldedWords(name));
    const known = byName.get(key);
    if (!known) byName.set(key, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  }
}

/** Other words for a theme of Los, by its code. */
export function themeWords(code: string): Synonyms | undefined {
  return byPath.get(`tema/${code}`);
}

/** Other words for what a title names: those of each concept of Los that has one of its names there, whatever the form of the words. */
export function titleWords(title: string): Synonyms[] {
  const words = foldedWords(title);
  const found = new Set<Synonyms>();
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to++)
      for (const concept of byName.get(keyOf(words.slice(from, to))) ?? []) found.add(concept);
  return [...found].map(({ cause, words: others }) => ({ cause, words: [cause, ...others] }));
}

/** Every name and word of the thesaurus: common words of municipal services, which compounds are made of. */
export function thesaurus(): string[] {
  return [...new Set([...byName.values()].flat())].flatMap(({ cause, words }) => [cause, ...words]);
}
