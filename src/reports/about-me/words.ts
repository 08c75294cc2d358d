import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { formatList, inSentence } from "../../text/format.ts";
import { language } from "../../text/language.ts";

/** Names of codes as a list inside a sentence. */
export function namesInSentence(register: Register, list: string, codes: readonly string[]): string {
  return formatList(codes.map((code) => inSentence(codeName(register, list, code))));
}

/** What a legal basis is called in words, without the article it stands in: «Artikkel 6 nr. 1 bokstav a: samtykke» → «samtykke». */
export function basisName(register: Register, article: string): string {
  const list = register.code("legal-bases", article) ? "legal-bases" : "special-category-bases";
  const name = codeName(register, list, article);
  return name.includes(": ") ? name.slice(name.indexOf(": ") + 2) : inSentence(name);
}

/**
 * A legal basis as a sentence a person understands, with its article behind it where the code list has both. What a code list explains is
 * in the language of the register; in another, the name is all there is.
 */
export function basisSentence(register: Register, list: string, article: string): string {
  const name = codeName(register, list, article);
  const explained = register.municipality.languages?.[0] === language ? register.code(list, article)?.description : undefined;
  return explained ? `${explained.trim().replace(/\.$/, "")} (${inSentence(name.split(": ")[0] ?? name)}).` : `${name}.`;
}

/** Laws with their sections, each law once: «opplæringslova kap. 4 og § 25-1, og barnevernsloven § 2-2». Empty where there is none. */
export function lawsText(register: Register, references: readonly { law?: string; section?: string }[]): string {
  const sections = new Map<string, Set<string>>();
  for (const { law, section } of references) {
    if (law === undefined) continue;
    const known = sections.get(law) ?? new Set<string>();
    sections.set(law, known);
    if (section) known.add(section);
  }
  return formatList(
    [...sections].map(([law, of]) => [inSentence(codeName(register, "laws", law)), formatList([...of])].filter(Boolean).join(" ")),
  );
}
