import { compoundParts, type Lexicon } from "./compounds.ts";
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

/** Stems of the words that stand by themselves in these texts. */
export function lexiconOf(texts: Iterable<string>): Lexicon {
  const words = new Set<string>();
  for (const text of texts) for (const word of foldedWords(text)) if (word.length >= 3) words.add(word);
  return new Set([...words].map(stem));
}

/** Forms of a word it is to be found by: its parts, and bokmål for nynorsk. Reckoned once for each word. */
function formsBy(lexicon: Lexicon): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let forms = known.get(word);
    if (!forms) {
      const norwegian = bokmal(word);
      forms = [...(norwegian === word ? [] : [norwegian]), ...compoundParts(norwegian, lexicon)];
      known.set(word, forms);
    }
    return forms;
  };
}

/** Those of some forms that no word finds already. */
function unfound(forms: Iterable<string>, words: Iterable<string>): string[] {
  const stems = new Set([...words].map(stem));
  const kept = new Map<string, string>();
  for (const form of forms) {
    const key = stem(form);
    if (!stems.has(key) && !kept.has(key)) kept.set(key, form);
  }
  return [...kept.values()];
}

/**
 * The same with what each is found by beside its own words: parts of compounds, bokmål for nynorsk, references to laws in one form, and synonyms.
 * Parts of the words of the title go with its other names. Compounds are split by the words of all the records and of the thesaurus. The cost grows with the words, each different word being split once.
 */
export function enriched<T extends Findable>(records: readonly T[]): Omit<T, "synonyms">[] {
  const lexicon = lexiconOf([...records.map(({ content }) => content), ...thesaurus()]);
  const formsOf = formsBy(lexicon);
  return records.map(({ synonyms = [], ...record }) => {
    const words = foundWords(record.content);
    const laws = new Set(lawReferences(record.content).flatMap(({ tokens }) => tokens));
    const forms = unfound([...words].flatMap(formsOf), words);
    const title = foldedWords(record.meta.title ?? "");
    const names = [record.meta.names ?? "", ...unfound(title.flatMap(formsOf), title)].filter(Boolean).join(" ");
    const others = synonyms
      .map(({ cause, words: all }) => ({ cause, words: all.filter((word) => !foldedWords(word).every((each) => words.has(each))) }))
      .filter(({ words: left }) => left.length > 0);
    return {
      ...record,
      content: withHidden(record.content, { forms: [...forms, ...laws], synonyms: others }),
      meta: { ...record.meta, ...(names ? { names } : {}) },
    } as Omit<T, "synonyms">;
  });
}
