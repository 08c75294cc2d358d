import { compoundParts, type Lexicon, shortHead } from "./compounds.ts";
import { foundWords } from "./found-words.ts";
import { type Synonyms, withHidden } from "./hidden.ts";
import { lawReferences } from "./law-references.ts";
import { foldedWords } from "./letters.ts";
import { bokmal } from "./nynorsk.ts";
import { stem } from "./stem.ts";
import { thesaurus } from "./thesaurus.ts";

/** What is made ready for the index: a title, a text, and other names and words that are known for them. */
export interface Findable {
  content: string;
  meta: Record<string, string>;
  synonyms?: readonly Synonyms[];
}

/** A function that reckons the same only once: the texts of a register are many, and their words few. */
function once<T>(reckon: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let made = known.get(word);
    if (made === undefined) {
      made = reckon(word);
      known.set(word, made);
    }
    return made;
  };
}

/** Forms of a word it is to be found by: its parts, and bokmål for nynorsk. */
function formsOf(word: string, lexicon: Lexicon): readonly string[] {
  const norwegian = bokmal(word);
  const head = shortHead(norwegian, lexicon);
  return [...(norwegian === word ? [] : [norwegian]), ...compoundParts(norwegian, lexicon), ...(head ? [head] : [])];
}

/**
 * The same with what each is found by beside its own words: parts of compounds, bokmål for nynorsk, references to laws in one form, and synonyms.
 * Parts of the words of the title go with its other names. Compounds are split by the words of all the records and of the thesaurus. The cost grows with the words, each different word being split once.
 */
export function enriched<T extends Findable>(records: readonly T[]): Omit<T, "synonyms">[] {
  const stemOf = once(stem);
  const partsOf = once(foldedWords);
  const wordsOf = records.map(({ content }) => foundWords(content));
  const standing = new Set(thesaurus().flatMap(partsOf));
  for (const words of wordsOf) for (const word of words) standing.add(word);
  const lexicon: Lexicon = new Set([...standing].filter((word) => word.length >= 3).map(stemOf));
  const forms = once((word) => formsOf(word, lexicon));
  /** The forms of some words that none of them is found by already. */
  const unfound = (words: readonly string[]): string[] => {
    const made = words.flatMap(forms);
    if (made.length === 0) return [];
    const stems = new Set(words.map(stemOf));
    return [...new Map(made.map((form) => [stemOf(form), form])).entries()].flatMap(([key, form]) => (stems.has(key) ? [] : [form]));
  };
  return records.map(({ synonyms = [], ...record }, i) => {
    const words = wordsOf[i] ?? new Set();
    const laws = new Set(lawReferences(record.content).flatMap(({ tokens }) => tokens));
    const names = [record.meta.names ?? "", ...unfound(foldedWords(record.meta.title ?? ""))].filter(Boolean).join(" ");
    const others = synonyms
      .map(({ cause, words: all }) => ({ cause, words: all.filter((word) => !partsOf(word).every((each) => words.has(each))) }))
      .filter(({ words: left }) => left.length > 0);
    return {
      ...record,
      content: withHidden(record.content, { forms: [...unfound([...words]), ...laws], synonyms: others }),
      meta: { ...record.meta, ...(names ? { names } : {}) },
    } as Omit<T, "synonyms">;
  });
}
