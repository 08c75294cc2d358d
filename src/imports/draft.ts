import type { Field } from "../register/schema.ts";
import { schemaOf } from "../register/schema.ts";
import { text } from "../text/index.ts";
import { convert } from "./convert.ts";
import { type FieldStep, fieldOf, parseFieldPath } from "./field-path.ts";
import { filled, type Group } from "./groups.ts";
import type { Headings } from "./headings.ts";
import type { LookUp } from "./look-up.ts";
import { type ColumnMapping, headingsIn, type RecordMapping } from "./mapping.ts";
import { type ImportProblem, problemAt, type Source } from "./problem.ts";
import type { RowView } from "./row-view.ts";
import { comparable, textOfValue, type Value } from "./sheet.ts";
import { dataOf, emptyTree, fillIn, put } from "./tree.ts";

const words = text.imports.rows;

/** A record as a list says it, before it is compared with what is there. */
export interface Draft {
  group: Group;
  /** What the list says. */
  said: Record<string, unknown>;
  /** What a new record holds: what the list says, with defaults and constants where it says nothing. */
  full: Record<string, unknown>;
  /** Where each value came from, by dotted path in `said`. */
  sources: Map<string, Source>;
  /** What fits no field, as heading and value. */
  rest: [string, string][];
  problems: ImportProblem[];
  /** Fields whose value could not be used: that they are missing is told already. */
  failed: Set<string>;
}

/** A cell's text in parts, by the places of the separators it is split at. */
interface Part {
  place: number[];
  text: Value;
}

function split(value: Value, separators: readonly string[]): Part[] {
  const [separator, ...inner] = separators;
  if (separator === undefined || typeof value !== "string") return [{ place: separators.map(() => 0), text: value }];
  // An empty part keeps its place: it goes with the parts of other columns.
  return value
    .split(separator)
    .flatMap((part, i) => split(part.trim(), inner).map(({ place, text: own }) => ({ place: [i, ...place], text: own })));
}

interface Given {
  index: number;
  column: ColumnMapping;
  steps: FieldStep[];
  field: Field;
  source: Source;
  separators: string[];
  parts: Part[];
}

/** The translation of a cell; undefined when the mapping has none for it, null when it says that nothing is meant. */
function translated(column: ColumnMapping, value: Value): string | number | boolean | null | undefined {
  if (!column.values) return undefined;
  const wanted = comparable(textOfValue(value));
  const key = Object.keys(column.values).find((one) => comparable(one) === wanted);
  return key === undefined ? undefined : column.values[key];
}

const isProse = (field: Field) =>
  field.type === "string" && !field.values && !field.vocabulary && !field.ref && !field.format && !field.pattern;

/** The list, with its label, that a column's first separator splits into. */
function splitList({ steps, separators }: Pick<Given, "steps" | "separators">): string {
  const items = steps.flatMap((step, i) => ("item" in step ? [i] : []));
  const at = items[items.length - separators.length] ?? 0;
  return steps
    .slice(0, at + 1)
    .map((step) => ("key" in step ? step.key : `[${step.item}]`))
    .join(".");
}

function givenIn(row: RowView, mapping: RecordMapping, root: Field): Given[] {
  return mapping.columns.flatMap((column, index): Given[] => {
    const composed = column.template === undefined ? undefined : filled(column.template, row);
    const source = composed
      ? { ...composed.source, value: composed.text }
      : column.column === undefined
        ? undefined
        : row.get(column.column);
    const steps = parseFieldPath(column.field);
    const field = fieldOf(root, steps);
    if (!source || !field || source.value === "") return [];
    const separators = column.separator === undefined ? [] : [column.separator].flat();
    // A translation of the whole cell goes before one of its parts.
    const whole = translated(column, source.value);
    const parts = whole === undefined ? split(source.value, separators) : [{ place: separators.map(() => 0), text: source.value }];
    return [{ index, column, steps, field, source, separators, parts }];
  });
}

/** The columns of one row into the tree: items of a list in the same row with the same label belong together. */
function putRow(draft: Draft, tree: ReturnType<typeof emptyTree>, row: RowView, mapping: RecordMapping, lookUp: LookUp): void {
  const { field: root } = schemaOf(mapping.register);
  const given = givenIn(row, mapping, root);
  const counts = new Map<string, { most: number; column: string }>();
  const countOf = ({ parts }: Given) => new Set(parts.map(({ place }) => place[0])).size;
  for (const one of given) {
    if (one.separators.length === 0) continue;
    const list = splitList(one);
    const most = counts.get(list);
    if (!most || countOf(one) > most.most) counts.set(list, { most: countOf(one), column: one.source.heading });
  }
  for (const one of given) {
    const { column, field, source, steps, index, separators } = one;
    const keep = (value: Value, reason: string, suggestion?: string) => {
      draft.rest.push([source.heading, textOfValue(value)]);
      draft.failed.add(column.field);
      draft.problems.push(problemAt({ ...source, value }, "kept", reason, suggestion));
    };
    const isItself = "item" in (steps.at(-1) ?? { key: "" });
    const list = separators.length > 0 ? counts.get(splitList(one)) : undefined;
    let { parts } = one;
    if (list && list.most > 1 && !isItself) {
      const own = countOf(one);
      // One value goes with each of several.
      if (own === 1)
        parts = Array.from({ length: list.most }, (_, i) => parts.map((part) => ({ ...part, place: [i, ...part.place.slice(1)] }))).flat();
      else if (own !== list.most) {
        keep(source.value, words.uneven(source.heading, own, list.column, list.most));
        continue;
      }
    }
    const items = steps.filter((step) => "item" in step).length;
    for (const part of parts) {
      if (textOfValue(part.text) === "") continue;
      const known = translated(column, part.text);
      if (known === null) continue;
      const result = known === undefined ? convert(field, part.text, column, lookUp, draft.group.id) : { value: known };
      if (result.value === undefined) {
        keep(part.text, result.reason, result.suggestion);
        continue;
      }
      let item = -1;
      const placed = steps.map((step, i): FieldStep => {
        if ("key" in step) return step;
        item++;
        const own = item === 0 ? `${row.row}:` : "";
        const at = part.place[item - (items - separators.length)] ?? 0;
        // Each value of a list of single values is an item of its own, from whichever column.
        return { item: `${own}${step.item}#${at}${i === steps.length - 1 ? `/${index}` : ""}` };
      });
      const join = isProse(field)
        ? (was: unknown) => (String(was).includes(String(result.value)) ? was : `${was}\n${result.value}`)
        : undefined;
      const other = put(tree, placed, result.value, { ...source, value: part.text }, join);
      if (other) keep(part.text, words.disagree(field.title, textOfValue(other.source.value), other.source.spot.row + 1));
    }
  }
}

/** Every heading that something in a mapping reads, or passes by on purpose. */
export function usedHeadings({ columns, ignore = [], each, id = "" }: RecordMapping): string[] {
  const names = columns.flatMap(({ column, aliases = [], template = "" }) =>
    column === undefined ? headingsIn(template) : [column, ...aliases],
  );
  return [...names, ...ignore, ...(each ? [each.column] : []), ...headingsIn(id)];
}

/** Columns that the mapping reads for any of the records it makes. */
function usedColumns(records: readonly RecordMapping[], headings: Headings): Set<number> {
  const used = records.flatMap(usedHeadings);
  return new Set(used.flatMap((name) => headings.columns.get(comparable(name)) ?? []));
}

/**
 * Rows of one record as a draft of it.
 * @param all the records the same rows become: what another of them reads is not left over here
 */
export function draftOf(group: Group, mapping: RecordMapping, all: readonly RecordMapping[], headings: Headings, lookUp: LookUp): Draft {
  const draft: Draft = { group, said: {}, full: {}, sources: new Map(), rest: [], problems: [], failed: new Set() };
  const tree = emptyTree();
  const used = usedColumns(all, headings);
  for (const key of mapping.key ?? []) {
    const column = headings.columns.get(comparable(key));
    const isField = mapping.columns.some((one) => one.column !== undefined && comparable(one.column) === comparable(key));
    if (column !== undefined && !isField) used.delete(column);
  }
  for (const row of group.rows) {
    draft.problems.push(...row.problems);
    putRow(draft, tree, row, mapping, lookUp);
    for (const [column, { heading, value }] of row.cells) if (!used.has(column)) draft.rest.push([heading, textOfValue(value)]);
  }
  draft.said = dataOf(tree, draft.sources) as Record<string, unknown>;
  draft.full = structuredClone(draft.said);
  for (const { field, default: value } of mapping.columns) if (value !== undefined) fillIn(draft.full, parseFieldPath(field), value);
  for (const [path, value] of Object.entries(mapping.constants ?? {})) fillIn(draft.full, parseFieldPath(path), value);
  return draft;
}
