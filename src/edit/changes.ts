import { type CST, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Field } from "../register/schema.ts";
import { align } from "./align.ts";
import { placeOf } from "./order.ts";
import { renderFlow, renderItem, renderPair, renderQuoted } from "./render.ts";
import { isObject, same } from "./same.ts";
import { commentsAbove, contentEnd, lineEnd, lineStart, previousLineEnd, type SourceLines } from "./source-lines.ts";
import { changeWords, type Edit } from "./words.ts";

/** A layout that is not changed piece by piece: the value is then written anew. */
class Unusual extends Error {}

/** Where a value stands: after the colon of a key, or after the hyphen of a list. */
interface Slot {
  /** After the colon or the hyphen. */
  from: number;
  node: Node | null;
  /** The canonical text of a value, from the colon or the hyphen on. */
  render(value: unknown): string;
}

const keyOf = (pair: Pair): string => String((pair.key as Scalar | null)?.value);
const startOf = (pair: Pair): number => (pair.key as Node).range?.[0] ?? 0;

type SourcePair = { srcToken?: CST.CollectionItem };

function afterColon(pair: Pair): number {
  const { start, sep } = (pair as SourcePair).srcToken ?? { start: [] };
  const colon = sep?.find(({ type }) => type === "map-value-ind");
  if (!colon || start.some(({ type }) => type === "explicit-key-ind")) throw new Unusual();
  return colon.offset + 1;
}

/** The places of a list's hyphens. */
function hyphens(seq: YAMLSeq, lines: SourceLines): number[] {
  const token = seq.srcToken as CST.BlockSequence | undefined;
  const found = (token?.items ?? []).flatMap(({ start }) =>
    start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset),
  );
  const ownLine = found.every((at) => /^ *$/.test(lines.text.slice(lineStart(lines, at), at)));
  if (found.length !== seq.items.length || !ownLine) throw new Unusual();
  return found;
}

/** The changes that make the source of `node` hold `now` in place of `was`, in the order of the file where they meet. */
export function changesIn(node: Node, was: unknown, now: unknown, field: Field | undefined, lines: SourceLines): Edit[] {
  const edits: Edit[] = [];
  const { text, eol } = lines;

  const removeLines = (from: number, to: number) => {
    const before = previousLineEnd(lines, from);
    const end = lineEnd(lines, to);
    if (before !== undefined) edits.push({ start: before, end, text: "" });
    else edits.push({ start: 0, end: text.startsWith(eol, end) ? end + eol.length : end, text: "" });
  };

  function replace({ from, node: old, render }: Slot, value: unknown): void {
    const end = Math.max(old ? contentEnd(lines, old) : from, from);
    const rendered = render(value);
    const [first = "", ...rest] = rendered.split(eol);
    const below = rest.length > 0 ? eol + rest.join(eol) : "";
    const firstLine = text.slice(from, Math.min(lineEnd(lines, from), text.length));
    const spansLines = from + firstLine.length < end;
    const comment = spansLines ? (/\s+#.*$/.exec(firstLine)?.[0] ?? "") : "";
    if (spansLines) edits.push({ start: from, end, text: first + comment + below });
    else {
      // What stands after the value on its line, a comment, stays after the new value's first line.
      edits.push({ start: from, end, text: first });
      if (below) edits.push({ start: lineEnd(lines, end), end: lineEnd(lines, end), text: below });
    }
  }

  function changeScalar(slot: Slot, value: unknown): void {
    const scalar = slot.node as Scalar;
    const [start, end] = scalar.range ?? [0, 0];
    if (typeof scalar.value === "string" && typeof value === "string") {
      const source = text.slice(start, contentEnd(lines, scalar));
      const edit = changeWords(source, scalar.value, value);
      if (edit) {
        edits.push({ start: start + edit.start, end: start + edit.end, text: edit.text });
        return;
      }
      const quoted = scalar.type?.startsWith("QUOTE") ? renderQuoted(value, scalar.type) : undefined;
      if (quoted !== undefined) {
        edits.push({ start, end, text: quoted });
        return;
      }
    }
    replace(slot, value);
  }

  function changeFlow(at: Node, before: unknown, value: unknown): void {
    const [start, end] = at.range ?? [0, 0];
    const whole = () => edits.push({ start, end, text: renderFlow(value, /^[{[] /.test(text.slice(start, start + 2))) });
    const step = (child: unknown, old: unknown, wanted: unknown) => {
      if (same(old, wanted)) return;
      const range = (child as Node | null)?.range;
      if (!range || range[1] === range[0]) throw new Unusual();
      changeFlow(child as Node, old, wanted);
    };
    if (isMap(at) && isObject(before) && isObject(value) && same(Object.keys(before).sort(), Object.keys(value).sort())) {
      for (const pair of at.items) step(pair.value, before[keyOf(pair)], value[keyOf(pair)]);
    } else if (isSeq(at) && Array.isArray(before) && Array.isArray(value) && before.length === value.length) {
      at.items.forEach((item, i) => {
        step(item, before[i], value[i]);
      });
    } else whole();
  }

  function change(slot: Slot, before: unknown, value: unknown, known: Field | undefined): void {
    if (same(before, value)) return;
    const { node: old } = slot;
    const mark = edits.length;
    try {
      if ((isMap(old) || isSeq(old)) && old.flow && old.items.length > 0 && typeof value === "object" && value !== null)
        changeFlow(old, before, value);
      else if (isMap(old) && isObject(before) && isObject(value)) changeMap(old, before, value, known);
      else if (isSeq(old) && Array.isArray(before) && Array.isArray(value)) changeSeq(old, before, value, known);
      else if (isScalar(old) && !isObject(value) && !Array.isArray(value)) changeScalar(slot, value);
      else replace(slot, value);
    } catch (error) {
      if (!(error instanceof Unusual)) throw error;
      edits.length = mark;
      replace(slot, value);
    }
  }

  function changeMap(map: YAMLMap, before: Record<string, unknown>, value: Record<string, unknown>, known: Field | undefined): void {
    const pairs = map.items as Pair[];
    const kept = pairs.filter((pair) => Object.hasOwn(value, keyOf(pair)));
    const [first] = pairs;
    const [firstKept] = kept;
    if (!first || !firstKept || map.flow || pairs.some((pair) => !isScalar(pair.key))) throw new Unusual();
    const indent = startOf(first) - lineStart(lines, startOf(first));
    const sharesLine = !/^ *$/.test(text.slice(lineStart(lines, startOf(first)), startOf(first)));

    // A list item's first keys stand on the line of its hyphen, which stays.
    const leading = sharesLine ? pairs.slice(0, pairs.indexOf(firstKept)) : [];
    const last = leading.at(-1);
    const gap = last ? text.slice(lineEnd(lines, contentEnd(lines, last)), startOf(firstKept)) : "";
    const keepsGap = gap.trim() !== "";
    if (last) {
      const start = keepsGap ? startOf(first) - (/ *$/.exec(text.slice(0, startOf(first)))?.[0].length ?? 0) : startOf(first);
      edits.push({ start, end: keepsGap ? lineEnd(lines, contentEnd(lines, last)) : startOf(firstKept), text: "" });
    }
    for (const pair of pairs) {
      const key = keyOf(pair);
      if (Object.hasOwn(value, key)) {
        const render = (wanted: unknown) => renderPair(key, wanted, indent, eol).slice(key.length + 1);
        if (!same(before[key], value[key]))
          change({ from: afterColon(pair), node: pair.value as Node | null, render }, before[key], value[key], known?.properties?.get(key));
      } else if (!leading.includes(pair)) removeLines(startOf(pair), contentEnd(lines, pair));
    }

    const added = Object.keys(value).filter((key) => value[key] !== undefined && !Object.hasOwn(before, key));
    added.sort((a, b) => placeOf(known, a) - placeOf(known, b) || 0);
    for (const key of added) {
      const place = placeOf(known, key);
      let anchor: Pair | undefined;
      for (const pair of kept) {
        const at = placeOf(known, keyOf(pair));
        if ((place === Number.POSITIVE_INFINITY || at < place) && (!anchor || at >= placeOf(known, keyOf(anchor)))) anchor = pair;
      }
      const rendered = renderPair(key, value[key], indent, eol);
      const space = " ".repeat(indent);
      if (anchor) {
        const at = lineEnd(lines, contentEnd(lines, anchor));
        edits.push({ start: at, end: at, text: eol + space + rendered });
      } else if (sharesLine && !keepsGap) {
        edits.push({ start: startOf(firstKept), end: startOf(firstKept), text: rendered + eol + space });
      } else {
        // A comment at the top of a file is about the file; elsewhere it is about the line below it.
        const above = commentsAbove(lines, startOf(firstKept));
        const at = above === 0 ? lineStart(lines, startOf(firstKept)) : above;
        edits.push({ start: at, end: at, text: space + rendered + eol });
      }
    }
  }

  function changeSeq(seq: YAMLSeq, before: unknown[], value: unknown[], known: Field | undefined): void {
    const at = hyphens(seq, lines);
    const [first] = at;
    const steps = align(before, value);
    if (first === undefined || seq.flow || !steps.some((step) => step.was !== undefined && step.now !== undefined)) throw new Unusual();
    const indent = first - lineStart(lines, first);
    const render = (item: unknown) => renderItem(item, indent, eol);
    const endOf = (i: number) => lineEnd(lines, Math.max(contentEnd(lines, seq.items[i] as Node | null), (at[i] ?? 0) + 1));
    let previous: number | undefined;
    for (const step of steps) {
      if (step.was !== undefined) {
        const item = seq.items[step.was] as Node | null;
        const from = (at[step.was] ?? 0) + 1;
        if (step.now === undefined) removeLines(from, endOf(step.was));
        else change({ from, node: item, render: (wanted) => render(wanted).slice(1) }, before[step.was], value[step.now], known?.items);
        previous = step.was;
      } else if (step.now !== undefined) {
        const rendered = render(value[step.now]);
        const space = " ".repeat(indent);
        if (previous !== undefined) edits.push({ start: endOf(previous), end: endOf(previous), text: eol + space + rendered });
        else {
          const above = commentsAbove(lines, first);
          edits.push({ start: above, end: above, text: space + rendered + eol });
        }
      }
    }
  }

  if (isPair(node)) return edits;
  change({ from: 0, node, render: () => "" }, was, now, field);
  return edits;
}
