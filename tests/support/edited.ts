import { baseText, type Files } from "./content.ts";

/** A file of tests/fixtures/base with texts in it replaced. @throws when a text is not there, so that no edit is lost in silence */
export function edited(file: string, ...edits: readonly (readonly [from: string, to: string])[]): Files {
  let text = baseText(file);
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`${file} has no «${from}»`);
    text = text.replace(from, () => to);
  }
  return { [file]: text };
}
