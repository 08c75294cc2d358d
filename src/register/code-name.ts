import { language } from "../text/language.ts";
import type { Register } from "./link.ts";

/** A code's name in the language of this process; in bokmål where the code list says no other. */
export function nameOfCode(code: { nb: string; nn?: string; en?: string }): string {
  return (language === "nb" ? undefined : code[language]) ?? code.nb;
}

/** What a code covers, in the language of this process; in that of the code list where it is not told in this. */
export function descriptionOfCode(code: { description?: string; descriptionNn?: string; descriptionEn?: string }): string | undefined {
  return { nb: undefined, nn: code.descriptionNn, en: code.descriptionEn }[language] ?? code.description;
}

/** The name of a code in a list, or the code itself. */
export function codeName(register: Pick<Register, "code">, list: string, code: string): string {
  const found = register.code(list, code);
  return found ? nameOfCode(found) : code;
}

/** A law with its section, in a line: «arkivlova § 13». */
export function lawName(register: Pick<Register, "code">, { law, section }: { law: string; section?: string | undefined }): string {
  return [codeName(register, "laws", law), section].filter(Boolean).join(" ");
}
