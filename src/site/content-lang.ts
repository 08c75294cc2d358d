import { type AnyEntry, registerNames } from "../register/registers.ts";
import { type Language, language, languages } from "../text/language.ts";
import { register } from "./register.ts";

const [main] = register.municipality.languages;

/** The language the records are written in, where it is not the page's: what is in it is marked, for those who have it read to them. */
export const contentLang: string | undefined = main === language ? undefined : main;

/** Neither an address nor a code is words of any language. */
const isWords = (text: string) => /[\p{Lu}\s]|[^\p{ASCII}]/u.test(text) && !/^(https?:\/\/|\S+@)\S+$/.test(text);

function collect(value: unknown, words: Set<string>): void {
  if (typeof value === "string") {
    if (isWords(value)) words.add(value);
  } else if (typeof value === "object" && value !== null) {
    // A code has a name and a description in several languages, and is shown by the page's where it has that.
    const isCode = "code" in value && "nb" in value;
    for (const [key, child] of Object.entries(value)) {
      if (isCode && (key === "descriptionNn" || key === "descriptionEn")) continue;
      if (!isCode || !isLanguage(key) || (key === "nb" && !(language in value))) collect(child, words);
    }
  }
}

const isLanguage = (key: string) => languages.includes(key as Language);

/** All that is written in the records. */
const written = new Set<string>();
if (contentLang) {
  for (const name of registerNames) for (const { data } of register.all(name) as readonly AnyEntry[]) collect(data, written);
  collect(register.municipality, written);
}

/** A law is followed by where in it, and by a note. */
const afterLaw = / (?:§|kap\.|art\.|\().*$/s;

/** The language of a text where it is written in the records, and that is not the page's. */
export function langOf(text: string): string | undefined {
  return contentLang && (written.has(text) || written.has(text.replace(afterLaw, ""))) ? contentLang : undefined;
}
