/**
 * A combining mark that counts as a letter. Pagefind takes marks away from what it indexes and from what is asked for, so that «café» is found by
 * «cafe»; but ø and æ are letters of their own to Unicode, and stay. In the index they are therefore an o and an ae with this mark, and are found
 * with or without it. Other marks will not do: Pagefind would take them for the border between two words.
 */
const mark = "\u0345";

/** A text as the search index holds it. */
export function toIndex(text: string): string {
  return text.replaceAll("ø", `o${mark}`).replaceAll("Ø", `O${mark}`).replaceAll("æ", `a${mark}e`).replaceAll("Æ", `A${mark}e`);
}

/** A text of the search index as a person reads it. */
export function fromIndex(text: string): string {
  return text.replaceAll(`o${mark}`, "ø").replaceAll(`O${mark}`, "Ø").replaceAll(`a${mark}e`, "æ").replaceAll(`A${mark}e`, "Æ");
}

/** Letters without case and marks, so that «soknad» finds «Søknad». */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase("nb-NO")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("å", "a")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** Runs of letters and digits. */
export const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return fold(text).match(wordPattern) ?? [];
}
