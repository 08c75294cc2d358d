import { nameOfCode } from "../register/code-name.ts";
import type { Code, Register } from "../register/link.ts";
import type { AnyEntry } from "../register/registers.ts";
import { nameOf } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import { leadingTo, walk } from "../register/walk.ts";
import type { Synonyms } from "../search/hidden.ts";
import { foldedWords } from "../search/letters.ts";
import { themeWords, titleWords } from "../search/thesaurus.ts";

const toCodes = leadingTo(({ vocabulary }) => vocabulary !== undefined);

const isUseOfAi = ({ key, path }: Field) => key === "used" && path.includes("aiUse");
const toUseOfAi = leadingTo(isUseOfAi);

/** Words for artificial intelligence, for a record that says it is in use. */
function wordsOfAi({ register, data }: AnyEntry): Synonyms[] {
  const titles = new Set<string>();
  walk(schemaOf(register).field, data, (field, value) => isUseOfAi(field) && value === true && titles.add(field.title), toUseOfAi);
  return [...titles].flatMap(titleWords);
}

/** A code a record uses, and the list it is in. */
export interface UsedCode {
  list: string;
  code: Code;
}

/** The codes a record uses, each once. */
export function codesOf(register: Register, entry: AnyEntry): UsedCode[] {
  const used = new Map<string, UsedCode>();
  walk(
    schemaOf(entry.register).field,
    entry.data,
    ({ vocabulary }, value) => {
      const code = vocabulary && typeof value === "string" ? register.code(vocabulary, value) : undefined;
      if (vocabulary && code) used.set(`${vocabulary}/${code.code}`, { list: vocabulary, code });
    },
    toCodes,
  );
  return [...used.values()];
}

/** Other words a record is found by: those of Los for its name and themes, those for artificial intelligence, and the names of its codes in other languages. */
export function synonymsOf(entry: AnyEntry, codes: readonly UsedCode[]): Synonyms[] {
  const themes = codes.flatMap(({ list, code }) => (list === "los-themes" ? (themeWords(code.code) ?? []) : []));
  const labels = codes.flatMap(({ code }) => {
    const cause = nameOfCode(code);
    const words = [code.nb, code.nn, code.en].filter((label) => label !== undefined && label !== cause) as string[];
    return words.length > 0 ? [{ cause, words }] : [];
  });
  return [...titleWords(nameOf(entry)), ...wordsOfAi(entry), ...themes, ...labels];
}

/**
 * Names a record is asked for by beside its own: other names, old ids, and the words of the id that are not in the name. Who asks for artificial
 * intelligence looks for the systems that use it, before what is about it.
 */
export function otherNamesOf(entry: AnyEntry): string {
  const { otherNames = [], aliases = [] } = entry.data as { otherNames?: string[]; aliases?: string[] };
  const known = new Set(foldedWords([nameOf(entry), ...otherNames].join(" ")));
  const last = (id: string) => id.slice(id.lastIndexOf("/") + 1);
  const ids = [entry.id, ...aliases].flatMap((id) => foldedWords(last(id)).filter((word) => !known.has(word)));
  const ai = entry.register === "systems" ? wordsOfAi(entry).flatMap(({ words }) => words) : [];
  return [...otherNames, ...new Set(ids), ...ai].join(" ");
}
