import { parseDocument } from "yaml";
import { isObject } from "../edit/same.ts";

/** A record's file as a form reads it. */
export interface ReadSource {
  data: Record<string, unknown>;
  /** Prose below the fields of a Markdown file. */
  body?: string;
}

/** As the check reads it: many aliases of one anchor make a small file enormous. */
const maxAliasCount = 50;

const top = /^\uFEFF?---[ \t]*\r?\n/;
const end = /^---[ \t]*(?:\r?\n|$)/m;

/** Where the fields of a Markdown file begin and end, and where its prose begins. */
function markdownParts(text: string): { from: number; to: number; body: number } | undefined {
  const from = top.exec(text)?.[0].length;
  if (from === undefined) return undefined;
  const close = end.exec(text.slice(from));
  return close ? { from, to: from + close.index, body: from + close.index + close[0].length } : undefined;
}

/** What a record's file holds; undefined when it cannot be read. Runs in a browser, where the reader of the check does not. */
export function readSource(text: string, isMarkdown: boolean): ReadSource | undefined {
  const parts = isMarkdown ? markdownParts(text) : undefined;
  if (isMarkdown && !parts) return undefined;
  const yaml = parts ? text.slice(parts.from, parts.to) : text.replace(/^\uFEFF/, "");
  try {
    const doc = parseDocument(yaml, { version: "1.2", strict: true, uniqueKeys: true, resolveKnownTags: false, logLevel: "silent" });
    if (doc.errors.length + doc.warnings.length > 0) return undefined;
    const data = doc.toJS({ maxAliasCount }) as unknown;
    if (!isObject(data)) return undefined;
    const body = parts && text.slice(parts.body).trim();
    return { data, ...(body ? { body } : {}) };
  } catch {
    return undefined;
  }
}

/** A Markdown file with other prose below its fields. Prose that says the same stays byte for byte. */
export function withBody(text: string, body: string): string {
  const parts = markdownParts(text);
  if (!parts || text.slice(parts.body).replaceAll("\r\n", "\n").trim() === body.trim()) return text;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text.slice(0, parts.body)}${eol}${body.trim().split("\n").join(eol)}${eol}`;
}
