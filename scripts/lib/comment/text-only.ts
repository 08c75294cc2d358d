import { commentMark, unlinked } from "../formats/markdown.ts";

/** GitHub takes 65,536 characters in a comment, and refuses the whole of a longer one. */
export const mostCharacters = 65_000;

/** Says that there is nothing to tell: no comment is made for it, though one that is there is kept up to date. */
export const quietMark = "<!-- orden-quiet -->";

/** An odd number of backslashes in front already takes the meaning from a character. */
const escaped = (text: string, character: string) =>
  text.replace(new RegExp(`(\\\\*)\\${character}`, "g"), (found, slashes: string) =>
    slashes.length % 2 === 1 ? found : `${slashes}\\${character}`,
  );

/** Control characters, and those that turn the direction of what follows or are not seen at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A comment as text only. It comes from a job that runs what a stranger has proposed, and is posted by one that may write:
 * so there is nothing in it to follow, and nobody is called. Headings, lists, tables and emphasis are left.
 * A comment made by `commentText` comes out as it went in.
 *
 * @returns undefined when it is not a comment of ours
 */
export function textOnly(text: string): string | undefined {
  const lines = text.replaceAll("\r\n", "\n").replace(unseen, "").slice(0, mostCharacters).split("\n");
  if (lines[0] !== commentMark) return undefined;
  const head = lines[1] === quietMark ? [commentMark, quietMark] : [commentMark];
  const body = lines.slice(head.length).join("\n");
  // Line breaks in a table are the only HTML there is; links and images need a bracket.
  const tame = escaped(escaped(body.replaceAll("<br>", "\u0000"), "<"), "[").replaceAll("\u0000", "<br>");
  return [...head, unlinked(tame)].join("\n");
}
