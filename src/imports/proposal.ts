import { isObject, same } from "../edit/same.ts";
import type { Problem } from "../register/finding.ts";
import type { RawEntry } from "../register/read.ts";
import { checkReferences, type Targets } from "../register/references.ts";
import type { RegisterName } from "../register/registers.ts";
import { type Field, fieldAt, schemaOf } from "../register/schema.ts";
import { checkShape } from "../register/shape.ts";
import type { Draft } from "./draft.ts";
import { fieldOf, parseFieldPath } from "./field-path.ts";
import type { Mapping, RecordMapping } from "./mapping.ts";
import { merge, mergeNote } from "./merge.ts";
import { type ImportProblem, problemAt, type Source } from "./problem.ts";
import { textOfValue } from "./sheet.ts";

/** What the import would do with one record. */
export interface Proposal {
  register: RegisterName;
  id: string;
  /** Path below the content folder. */
  file: string;
  name: string;
  outcome: "new" | "changed" | "unchanged" | "refused";
  data: Record<string, unknown>;
  /** The record as it is; absent when it is new. */
  existing?: RawEntry;
  problems: ImportProblem[];
  /** Where the value at a path of the record came from; the record's first row where nothing nearer is known. */
  sourceOf(path: readonly (string | number)[]): Pick<ImportProblem, "sheet" | "row" | "column" | "heading" | "value">;
}

const generic = (path: string) => path.replace(/\.\d+(?=\.|$)/g, "[]");

/** The value nearest a place: at it, below it, or at the same field elsewhere in the record. */
function nearestSource(draft: Draft, path: readonly (string | number)[]): { at: string; source: Source } | undefined {
  const at = path.join(".");
  const exact = draft.sources.get(at);
  if (exact) return { at, source: exact };
  for (const [known, source] of draft.sources) if (at !== "" && known.startsWith(`${at}.`)) return { at: known, source };
  for (const [known, source] of draft.sources) if (at !== "" && generic(known) === generic(at)) return { at: known, source };
  return undefined;
}

const valueIn = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], data);

/**
 * The least part of a record around a place that the record can do without, with what would be empty without it; undefined when
 * that is the whole record.
 */
function droppable(root: Field, data: unknown, path: readonly (string | number)[]): (string | number)[] | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const part = path.slice(0, depth);
    if (typeof part.at(-1) !== "number" && fieldAt(root, part)?.required !== false) continue;
    const around = part.slice(0, -1);
    const parent = valueIn(data, around);
    const isLast = Array.isArray(parent) ? parent.length === 1 : isObject(parent) && Object.keys(parent).length === 1;
    if (around.length === 0 || !isLast) return part;
  }
  return undefined;
}

function drop(data: unknown, path: readonly (string | number)[]): void {
  let parent = data;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string | number, unknown> | undefined)?.[step];
  const last = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isObject(parent) && last !== undefined) delete parent[last];
}

/** Moves sources along when an item is taken out of a list. */
function dropSources(draft: Draft, path: readonly (string | number)[]): Source[] {
  const at = path.join(".");
  const list = path.slice(0, -1).join(".");
  const index = Number(path.at(-1));
  const moved = new Map<string, Source>();
  const dropped: Source[] = [];
  for (const [known, source] of draft.sources) {
    if (known === at || known.startsWith(`${at}.`)) dropped.push(source);
    else {
      const [own = "", ...below] =
        typeof path.at(-1) === "number" && known.startsWith(`${list}.`) ? known.slice(list.length + 1).split(".") : [];
      moved.set(Number(own) > index && own !== "" ? [list, Number(own) - 1, ...below].join(".") : known, source);
    }
  }
  draft.sources = moved;
  return dropped;
}

/** Settings of a mapping that a whole list shares. */
export interface Settings {
  mapping: Mapping;
  record: RecordMapping;
  targets: Targets;
}

function resultOf({ group: { existing }, said, full, rest }: Draft, { mapping, record }: Settings): Record<string, unknown> {
  const { field } = schemaOf(record.register);
  const before = existing?.data as Record<string, unknown> | undefined;
  const data = before ? (merge(before, said, full, field, mapping.lists ?? "add") as Record<string, unknown>) : structuredClone(full);
  if (rest.length > 0) {
    const note = record.rest ?? "note";
    const steps = parseFieldPath(note);
    const key = steps.length === 1 && fieldOf(field, steps) ? note : "note";
    const lines = before && said[key] === undefined ? before[key] : data[key];
    // A note that the list says itself keeps the lines that earlier imports have put below it.
    data[key] = mergeNote(lines, rest);
  }
  return data;
}

/** What the field at the top that a path begins with is called. */
const topTitle = (root: Field, path: string) => fieldOf(root, parseFieldPath(path).slice(0, 1))?.title;

/** What the import would make of a draft: optional values that the schema refuses are put in the note, and the rest stands. */
export function proposalOf(draft: Draft, settings: Settings): Proposal {
  const { group } = draft;
  const { record, targets } = settings;
  const { field: root } = schemaOf(record.register);
  const [row] = group.rows;
  const place = { sheet: row.sheet, row: row.row };
  const file = group.existing?.file ?? `${record.register}/${group.id}.yaml`;
  const asEntry = (data: unknown): RawEntry => ({ register: record.register, id: group.id, file, data });
  const told = [...draft.problems];
  let data = resultOf(draft, settings);
  let refused: Problem[] = [];
  for (let left = 30; left > 0; left--) {
    const wrong = [...checkShape(asEntry(data)), ...checkReferences(asEntry(data), targets)].filter(({ level }) => level === "error");
    refused = [];
    let mended = false;
    for (const problem of wrong) {
      const near = nearestSource(draft, problem.path);
      const part =
        near &&
        droppable(
          root,
          draft.said,
          near.at.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
        );
      const isRoot = problem.path.length === 0;
      if (!near || !part || isRoot) {
        refused.push(problem);
        continue;
      }
      const hint = typeof problem.hint === "function" ? problem.hint(textOfValue(near.source.value)) : problem.hint;
      const dropped = dropSources(draft, part);
      for (const source of dropped) draft.rest.push([source.heading, textOfValue(source.value)]);
      told.push(problemAt(near.source, "kept", problem.message, hint));
      for (const from of [draft.said, draft.full]) drop(from, part);
      mended = true;
      break;
    }
    if (!mended) break;
    data = resultOf(draft, settings);
  }
  const sourceOf: Proposal["sourceOf"] = (path) => {
    const near = nearestSource(draft, path);
    return near ? { ...near.source.spot, heading: near.source.heading, value: near.source.value } : place;
  };
  if (refused.length > 0) {
    for (const problem of told) if (problem.level === "kept") problem.level = "refused";
    for (const { rule, path, message, hint } of refused) {
      const isMissing = rule === "shape-required";
      // That a field is missing because its value could not be used is told at the value.
      if (isMissing && [...draft.failed].some((field) => message.includes(`«${topTitle(root, field)}»`))) continue;
      // What to write in the file is no help to a person with a list.
      const suggestion = isMissing || typeof hint !== "string" ? {} : { suggestion: hint };
      told.push({ level: "refused", ...sourceOf(path), reason: message, ...suggestion });
    }
  }
  const before = group.existing?.data;
  const outcome = refused.length > 0 ? "refused" : !group.existing ? "new" : same(before, data) ? "unchanged" : "changed";
  return {
    register: record.register,
    id: group.id,
    file,
    name: group.name,
    outcome,
    data,
    ...(group.existing ? { existing: group.existing } : {}),
    problems: told,
    sourceOf,
  };
}
