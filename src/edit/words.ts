import { parseDocument } from "yaml";

/** A stretch of text and what to put in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** Where the text of a value begins and ends in its source: without quotes, and below the first line of a block. */
function inner(source: string): [number, number] {
  if (/^[|>]/.test(source)) {
    const line = source.indexOf("\n");
    return [line === -1 ? source.length : line + 1, source.length];
  }
  return /^["']/.test(source) ? [1, source.length - 1] : [0, source.length];
}

/** What a value's source is read as, standing after a key. */
function readAs(source: string): unknown {
  const doc = parseDocument(`k: ${source}`, { version: "1.2", logLevel: "silent" });
  try {
    return doc.errors.length > 0 ? undefined : (doc.toJS() as { k?: unknown } | null)?.k;
  } catch {
    // An asterisk that is read as an alias of nothing.
    return undefined;
  }
}

/**
 * Changes only the words of a text that differ, so that the line breaks of the rest stay.
 * Undefined when that would not be read as the wanted text.
 * @param source the value as it stands in the file: plain, quoted or a block
 */
export function changeWords(source: string, was: string, now: string): Edit | undefined {
  const words = wordsIn(source, ...inner(source));
  const before = was.match(/\S+/g) ?? [];
  const after = now.match(/\S+/g) ?? [];
  if (words.length !== before.length || words.some(({ text }, i) => text !== before[i])) return undefined;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (head === 0 && tail === 0) return undefined;
  const middle = after.slice(head, after.length - tail).join(" ");
  const first = words[head];
  const last = words[words.length - tail - 1];
  const previous = words[head - 1];
  const edit: Edit | undefined =
    head + tail < words.length && first && last
      ? middle
        ? { start: first.start, end: last.end, text: middle }
        : previous
          ? { start: previous.end, end: last.end, text: "" }
          : { start: first.start, end: words[words.length - tail]?.start ?? last.end, text: "" }
      : previous
        ? { start: previous.end, end: previous.end, text: ` ${middle}` }
        : first && { start: first.start, end: first.start, text: `${middle} ` };
  if (!edit) return undefined;
  return readAs(source.slice(0, edit.start) + edit.text + source.slice(edit.end)) === now ? edit : undefined;
}
