import { parseDocument } from "yaml";
import { splice } from "../../edit/splice.ts";
import { writeRecord } from "../../edit/write-record.ts";
import type { Field } from "../../register/schema.ts";
import type { Kind } from "./collections.ts";
import { fromDecap, toDecap } from "./values.ts";

/** How Decap reads and writes a file (`registerCustomFormat`). */
export interface DecapFormat {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: Record<string, unknown>): string;
}

/** Where the file as it was read is kept, among the values of the record: Decap gives the writer nothing else. */
const source = "$source";

/** Prose below the fields, as Decap names it. */
export const bodyKey = "body";

/** Where the fields of a Markdown file end and the prose begins. */
function bodyStart(text: string): number {
  const top = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const end = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(top));
  if (!top || !end) throw new Error("A Markdown record begins with fields between two lines of three hyphens.");
  return top + end.index + end[0].length;
}

function dataOf(text: string, kind: Kind): Record<string, unknown> {
  const yaml = kind === "md" ? text.slice(0, bodyStart(text)).replace(/^\uFEFF?---[ \t]*\r?\n|---[ \t]*\r?\n?$/g, "") : text;
  const doc = parseDocument(yaml, { version: "1.2", uniqueKeys: false, logLevel: "silent" });
  const [error] = doc.errors;
  if (error) throw error;
  // As the checker reads it.
  return (doc.toJS({ maxAliasCount: 50 }) ?? {}) as Record<string, unknown>;
}

/**
 * Reads and writes the records of a register for Decap. Its own writer makes the whole file anew, without comments and with all that is
 * empty. This one changes only what was changed, and leaves out what is empty.
 */
export function formatOf(field: Field, kind: Kind): DecapFormat {
  const isMarkdown = kind === "md";
  return {
    fromFile: (text) => ({
      ...(toDecap(field, dataOf(text, kind)) as Record<string, unknown>),
      ...(isMarkdown ? { [bodyKey]: text.slice(bodyStart(text)).trim() } : {}),
      [source]: text,
    }),
    toFile({ [source]: was, [bodyKey]: prose, ...data }) {
      const wanted = (fromDecap(field, data) ?? {}) as Record<string, unknown>;
      const body = typeof prose === "string" ? prose.trim() : "";
      if (typeof was !== "string") return writeRecord(field, wanted, isMarkdown ? body : undefined);
      const text = splice(was, isMarkdown, field, wanted);
      if (!isMarkdown) return text;
      const at = bodyStart(text);
      return text.slice(at).trim() === body ? text : `${text.slice(0, at)}\n${body}\n`;
    },
  };
}
