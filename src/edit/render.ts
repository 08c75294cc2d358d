import { Document, isNode, Scalar, visit } from "yaml";

/** Longer text stands on a line of its own below its key, where it needs no quotes. */
const longest = 100;

/** Words that readers of YAML 1.1 take for yes, no and nothing. */
const ambiguous = /^(y|yes|n|no|on|off|true|false|null|~)$/i;

/** Characters that only quotes can hold, or that a block would lose at its ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const needsQuotes = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^\s|\n\n$|[ \t](\n|$)/;

function styleOf(text: string, flow: boolean): Scalar.Type {
  if (needsQuotes.test(text) || ambiguous.test(text)) return Scalar.QUOTE_DOUBLE;
  if (flow) return text.includes("\n") ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  if (text.includes("\n")) return Scalar.BLOCK_LITERAL;
  return text.length > longest ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}

function stringified(value: unknown, flow: boolean, padded = false): string {
  const doc = new Document(value, { version: "1.2", aliasDuplicateObjects: false });
  visit(doc, {
    Scalar(_key, node) {
      if (typeof node.value === "string") node.type = styleOf(node.value, flow);
    },
    Collection(_key, node) {
      node.flow = flow || node.items.length === 0;
    },
  });
  return doc.toString({ lineWidth: 0, flowCollectionPadding: padded }).trimEnd();
}

/** Lines with so many spaces before each that is not blank, the first excepted. */
function indented(text: string, indent: number, eol: string): string {
  const space = " ".repeat(indent);
  return text
    .split("\n")
    .map((line, i) => (i === 0 || line === "" ? line : space + line))
    .join(eol);
}

/** A record, or any part of it, as YAML in the canonical form, without a line break at the end. */
export function renderData(data: unknown): string {
  return stringified(data, false);
}

/** `key: value`; lines after the first are indented so. */
export function renderPair(key: string, value: unknown, indent: number, eol: string): string {
  return indented(stringified({ [key]: value }, false), indent, eol);
}

/** `- item`; lines after the first are indented so. */
export function renderItem(value: unknown, indent: number, eol: string): string {
  return indented(stringified([value], false), indent, eol);
}

/** A value as it stands between brackets, on one line. */
export function renderFlow(value: unknown, padded: boolean): string {
  const text = stringified([value], true, false).slice(1, -1);
  return padded && typeof value === "object" && value !== null ? stringified(value, true, true) : text;
}

/** One value on one line in the quotes it had; undefined where that cannot be. */
export function renderQuoted(value: string, type: Scalar.Type): string | undefined {
  if (value.length > longest || value.includes("\n") || needsQuotes.test(value)) return undefined;
  if (type === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  const doc = new Document(null);
  doc.contents = scalar as unknown as typeof doc.contents;
  return isNode(doc.contents) ? doc.toString({ lineWidth: 0 }).trimEnd() : undefined;
}
