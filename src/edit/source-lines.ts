import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";

/** A text with the ends of its lines: where things are before anything is changed. */
export interface SourceLines {
  text: string;
  eol: "\n" | "\r\n";
}

export function sourceLines(text: string): SourceLines {
  return { text, eol: /\r\n/.test(text) ? "\r\n" : "\n" };
}

export const lineStart = ({ text }: SourceLines, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** The end of the line, before its line break. */
export function lineEnd({ text }: SourceLines, at: number): number {
  // A block that keeps its last line breaks ends after one.
  const from = at > 0 && text[at - 1] === "\n" ? at - 1 : at;
  const next = text.indexOf("\n", from);
  const end = next === -1 ? text.length : next;
  return text[end - 1] === "\r" && next !== -1 ? end - 1 : end;
}

/** Where the line before ends, before its line break; undefined on the first line. */
export function previousLineEnd(lines: SourceLines, at: number): number | undefined {
  const start = lineStart(lines, at);
  return start === 0 ? undefined : lineEnd(lines, start - 1);
}

/** The end of what a node says: without comments and blank lines after it. */
export function contentEnd({ text }: SourceLines, node: Node | Pair | null | undefined): number {
  const end = (at: Node | Pair | null | undefined): number => {
    if (isPair(at)) return Math.max(end(at.key as Node), end(at.value as Node | null));
    if ((isMap(at) || isSeq(at)) && !at.flow && at.items.length > 0) return end(at.items.at(-1) as Node | Pair);
    if (isScalar(at) || isAlias(at) || isMap(at) || isSeq(at)) {
      const [from, to] = at.range ?? [0, 0, 0];
      if (!isScalar(at) || !at.type?.startsWith("BLOCK")) return to;
      const header = text.slice(from, from + 4);
      return /^[|>]\d?\+/.test(header) ? to : from + text.slice(from, to).trimEnd().length;
    }
    return 0;
  };
  return end(node);
}

/** Where the comment lines directly above a place begin; the place's own line when there are none. */
export function commentsAbove(lines: SourceLines, at: number): number {
  let start = lineStart(lines, at);
  while (start > 0) {
    const above = lineStart(lines, start - 1);
    if (!/^[ \t]*#/.test(lines.text.slice(above, start))) break;
    start = above;
  }
  return start;
}
