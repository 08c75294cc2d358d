import type { Fragment } from "./ask.ts";
import { finds } from "./found-words.ts";
import { splitHidden } from "./hidden.ts";
import { lawReferences } from "./law-references.ts";
import { fold, foldedWords, wordPattern } from "./letters.ts";
import { bokmal } from "./nynorsk.ts";
import type { Term } from "./query.ts";
import { sentence } from "./sentences.ts";
import { isShort, stem } from "./stem.ts";

/** A run of a text, and whether it is what was found. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** A word that was found by another: part of it, or another word for it. */
export interface Because {
  typed: string;
  kind: "part" | "synonym";
  /** The word of the record. */
  word: string;
}

export interface Explained {
  excerpt: Piece[];
  because: Because[];
}

/** A word, and the signs around it. */
const edges = /^([^\p{L}\p{N}§]*)(.*?)([^\p{L}\p{N}§]*)$/su;

/** Words shown of a text. */
const shown = 30;

interface Token {
  from: number;
  to: number;
  /** Indexes of the terms it was found by. */
  terms: number[];
}

/** The folded words of a run of characters without spaces, as Pagefind has them: the parts its signs leave, and all of it. */
function wordsOf(token: string): string[] {
  const parts = fold(token).match(wordPattern) ?? [];
  return parts.length > 1 ? [...parts, parts.join("")] : parts;
}

/** Whether a form is a part a word was split in. The first part is one only when it is short, and none has fewer than three letters: «AI» is no part of «mai». */
const isPart = (form: string, word: string) => form.length >= 3 && (word.endsWith(form) || (isShort(stem(form)) && word.startsWith(form)));

/** Where the most of what was asked for is together: the first such place. */
function bestStart(tokens: readonly Token[]): number {
  const counts = new Map<number, number>();
  let best = { score: 0, start: 0 };
  let total = 0;
  tokens.forEach((token, end) => {
    for (const term of token.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    total += token.terms.length;
    const gone = tokens[end - shown];
    for (const term of gone?.terms ?? []) counts.set(term, (counts.get(term) ?? 1) - 1);
    total -= gone?.terms.length ?? 0;
    const score = [...counts.values()].filter((count) => count > 0).length * 100 + total;
    if (score > best.score) best = { score, start: Math.max(0, end - shown + 1) };
  });
  // Some words before the first that was found, where there is room: a sentence is then not cut in the middle.
  const first = tokens.findIndex((token, i) => i >= best.start && token.terms.length > 0);
  return Math.max(0, best.start, first - 6);
}

/** The part of a record's text that shows best why it was found, and what words it was found by when they are not those that were typed. */
export function explain({ content, meta }: Fragment, terms: readonly Term[]): Explained {
  const { text: whole, forms, synonyms } = splitHidden(content);
  const title = meta.title ?? "";
  // The name stands above the excerpt already.
  const text = whole.startsWith(`${sentence(title)} `) ? whole.slice(sentence(title).length + 1) : whole;
  const formsOf = terms.map((term) => [...forms, ...foldedWords(meta.names ?? "")].filter((form) => finds(term, form)));
  const references = terms.some(({ isLaw }) => isLaw) ? lawReferences(text) : [];
  const isFound = terms.map(() => false);
  const byPart = new Map<number, string>();
  const look = (token: string): number[] => {
    const words = wordsOf(token);
    return terms.flatMap((term, i) => {
      if (term.isLaw) return [];
      if (words.some((word) => finds(term, word))) {
        isFound[i] = true;
        return [i];
      }
      const whose = words.map(bokmal).find((word) => formsOf[i]?.some((form) => isPart(form, word)));
      if (whose === undefined) return [];
      if (!byPart.has(i)) byPart.set(i, token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
      return [i];
    });
  };
  for (const token of title.split(/\s+/)) look(token);
  const tokens = [...text.matchAll(/\S+/g)].map((match): Token => {
    const [from, to] = [match.index, match.index + match[0].length];
    const laws = terms.flatMap(({ isLaw, word }, i) =>
      isLaw && references.some((reference) => reference.from < to && from < reference.to && reference.tokens.includes(word)) ? [i] : [],
    );
    return { from, to, terms: [...look(match[0]), ...laws] };
  });
  const start = bestStart(tokens);
  const window = tokens.slice(start, start + shown);
  const pieces: Piece[] = [];
  const add = (piece: string, found: boolean) => {
    const last = pieces.at(-1);
    if (last?.isFound === found) last.text += piece;
    else pieces.push({ text: piece, isFound: found });
  };
  if (start > 0) add("… ", false);
  window.forEach((token, i) => {
    const before = window[i - 1];
    // A reference to a law is one run, with the spaces in it.
    if (before)
      add(
        " ",
        before.terms.some((term) => terms[term]?.isLaw && token.terms.includes(term)),
      );
    const word = text.slice(token.from, token.to);
    if (token.terms.length === 0) {
      add(word, false);
      return;
    }
    const [, lead = "", core = word, tail = ""] = edges.exec(word) ?? [];
    for (const [part, found] of [
      [lead, false],
      [core, true],
      [tail, false],
    ] as const)
      if (part) add(part, found);
  });
  if (start + shown < tokens.length) add(" …", false);
  const because = terms.flatMap((term, i): Because[] => {
    if (term.isLaw || isFound[i]) return [];
    const part = byPart.get(i);
    if (part) return [{ typed: term.typed, kind: "part", word: part }];
    const group = synonyms.find(({ words }) => words.some((each) => foldedWords(each).some((word) => finds(term, word))));
    return group ? [{ typed: term.typed, kind: "synonym", word: group.cause }] : [];
  });
  return { excerpt: pieces, because };
}
