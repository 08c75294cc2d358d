/** Words that say nothing of what a text is about. */
const empty = new Set(
  "av at den det de der en er et for fra har i ikke ikkje kan med og om oppfølging på som skal så til ved være å behandle behandling gjøre utføre kommunen kommune kommunens".split(
    " ",
  ),
);

/** The words of a text that carry meaning, in lower case, each once. */
export function wordsOf(text: string): Set<string> {
  return new Set((text.toLocaleLowerCase("nb-NO").match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word)));
}

/** A text made comparable: lower case, single spaces, no full stop. */
export function normalized(text: string): string {
  return text
    .toLocaleLowerCase("nb-NO")
    .replace(/[\s.]+/g, " ")
    .trim();
}
