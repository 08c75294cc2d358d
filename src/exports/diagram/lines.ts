import { textWidth } from "./text-width.ts";

/** The longest beginning of a text that has room, with a mark that there is more; whole words where it is not one long one. */
function cut(text: string, size: number, room: number): string {
  let length = 0;
  let width = textWidth("…", size);
  for (const character of text) {
    width += textWidth(character, size);
    if (width > room) break;
    length += character.length;
  }
  const beginning = text.slice(0, length);
  const words = /^\s/.test(text.slice(length)) ? beginning : beginning.replace(/[\s,;(]+\S*$/, "");
  return `${(words.length > beginning.length / 3 ? words : beginning).replace(/[\s,;]+$/, "")}…`;
}

/** A word in pieces that have room: after a hyphen or a slash where it has one, else wherever it must break. */
function pieces(word: string, size: number, room: number): string[] {
  if (textWidth(word, size) <= room) return [word];
  const parts = word.split(/(?<=[-/])/);
  if (parts.length > 1) return parts.flatMap((part) => pieces(part, size, room));
  const characters = [...word];
  // About equally long, for two letters on a line of their own are hard to read.
  const share = Math.ceil(textWidth(word, size) / (room - textWidth("-", size)));
  let length = Math.max(1, Math.ceil(characters.length / share));
  while (length > 1 && textWidth(`${characters.slice(0, length).join("")}-`, size) > room) length -= 1;
  if (length === characters.length) return [word];
  return [`${characters.slice(0, length).join("")}-`, ...pieces(characters.slice(length).join(""), size, room)];
}

/** Longer than this, nobody reads in a box; content may be of any length. */
const longest = 300;

/**
 * A text in lines no wider than `room`, in the unit of the font size, and no more than `max` of them. What is cut off ends in «…»: the whole
 * is in the node's title and in the table.
 */
export function toLines(text: string, size: number, room: number, max: number): string[] {
  const lines: string[] = [];
  for (const word of text.slice(0, longest).trim().split(/\s+/)) {
    for (const [i, piece] of pieces(word, size, room).entries()) {
      const last = lines.at(-1);
      const joined = last === undefined ? piece : `${last}${i > 0 ? "" : " "}${piece}`;
      if (last !== undefined && textWidth(joined, size) <= room) lines[lines.length - 1] = joined;
      else lines.push(piece);
    }
  }
  if (lines.length <= max && text.length <= longest) return lines;
  return [...lines.slice(0, max - 1), cut(lines.slice(max - 1).join(" "), size, room)];
}
