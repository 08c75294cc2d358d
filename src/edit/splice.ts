import { isMap, isScalar, type Pair, parseDocument } from "yaml";
import type { Field } from "../register/schema.ts";
import { changesIn } from "./changes.ts";
import { ordered } from "./order.ts";
import { renderData, renderPair } from "./render.ts";
import { isObject, same } from "./same.ts";
import { contentEnd, lineEnd, type SourceLines, sourceLines } from "./source-lines.ts";
import type { Edit } from "./words.ts";

/** As the checker reads it: many aliases of one anchor make a small file enormous. */
const maxAliasCount = 50;

function parse(yaml: string) {
  return parseDocument(yaml, { version: "1.2", keepSourceTokens: true, uniqueKeys: false, logLevel: "silent" });
}

/** What a document holds; undefined when it cannot be read, as when an alias points at an anchor that is gone. */
function valueOfDocument(doc: ReturnType<typeof parse>): unknown {
  if (doc.errors.length > 0) return undefined;
  try {
    return doc.toJS({ maxAliasCount });
  } catch {
    return undefined;
  }
}

const dataOf = (yaml: string): unknown => valueOfDocument(parse(yaml));

function applied(text: string, edits: readonly Edit[]): string {
  // What is put in at a place comes before what is taken out from there; else the order they were made in.
  const sorted = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || Number(a.edit.end > a.edit.start) - Number(b.edit.end > b.edit.start) || a.i - b.i);
  let result = "";
  let at = 0;
  for (const { edit } of sorted) {
    result += text.slice(at, Math.max(edit.start, at)) + edit.text;
    at = Math.max(at, edit.end);
  }
  return result + text.slice(at);
}

/** Every field at the top that is not as wanted, written anew; the lines of the others stay. */
function rewriteFields(lines: SourceLines, wanted: Record<string, unknown>, field: Field): string | undefined {
  const { text, eol } = lines;
  const doc = parse(text);
  if (!isMap(doc.contents) || doc.contents.flow) return undefined;
  const before = doc.toJS({ maxAliasCount }) as Record<string, unknown>;
  const edits: Edit[] = [];
  for (const pair of doc.contents.items as Pair[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    const start = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
    if (key === undefined || start === undefined) return undefined;
    if (same(before[key], wanted[key])) continue;
    const end = lineEnd(lines, contentEnd(lines, pair));
    edits.push({ start, end, text: wanted[key] === undefined ? "" : renderPair(key, wanted[key], 0, eol) });
  }
  const added = Object.keys(wanted).filter((key) => !Object.hasOwn(before, key));
  const rest = added.length > 0 ? renderData(ordered(field, Object.fromEntries(added.map((key) => [key, wanted[key]])))) : "";
  const body = applied(text, edits).trimEnd();
  return `${body}${eol}${rest ? rest.split("\n").join(eol) + eol : ""}`;
}

function splicedYaml(yaml: string, wanted: Record<string, unknown>, field: Field): string {
  const lines = sourceLines(yaml);
  const doc = parse(yaml);
  const was = valueOfDocument(doc);
  if (same(was, wanted)) return yaml;
  const canonical = () => `${renderData(ordered(field, wanted)).split("\n").join(lines.eol)}${lines.eol}`;
  if (!isMap(doc.contents) || !isObject(was)) return canonical();
  const fine = applied(yaml, changesIn(doc.contents, was, ordered(field, wanted), field, lines));
  if (same(dataOf(fine), wanted)) return fine;
  // Anchors that other values point at, or a layout nobody has thought of: write the fields anew rather than write something else than wanted.
  const coarse = rewriteFields(lines, wanted, field);
  return coarse !== undefined && same(dataOf(coarse), wanted) ? coarse : canonical();
}

/**
 * A record's file with `wanted` as its data. Only what differs is changed: other lines, comments, quotes and line breaks stay as
 * they are, byte for byte, as does the prose below the fields of a Markdown file. New keys are put where the schema has them.
 * A file that cannot be read as YAML is written anew.
 * @param text the whole file
 * @param isMarkdown whether the fields stand between two lines of hyphens at the top
 */
export function splice(text: string, isMarkdown: boolean, field: Field, wanted: Record<string, unknown>): string {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  if (!isMarkdown) return text.slice(0, mark) + splicedYaml(text.slice(mark), wanted, field);
  const top = /^---[ \t]*\r?\n/.exec(text.slice(mark));
  const from = mark + (top?.[0].length ?? 0);
  const end = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(from));
  if (!top || !end) throw new Error("A Markdown record begins with fields between two lines of three hyphens.");
  return text.slice(0, from) + splicedYaml(text.slice(from, from + end.index), wanted, field) + text.slice(from + end.index);
}
