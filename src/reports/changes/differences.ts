import type { Field } from "../../register/schema.ts";
import { isOrdered, pair, same } from "./identity.ts";

/** An item of a list that a difference is inside of, as it was: what it is known by may be what has changed. */
export interface Within {
  field: Field;
  item: Record<string, unknown>;
  /** Whether the list has other items too, before or after: only then must the item be named. */
  oneOfMany: boolean;
}

/** One thing that differs between two states of a record. */
export interface Difference {
  kind: "added" | "removed" | "changed" | "reordered";
  /** The field that differs; for what is added to or removed from a list, the field of its items. */
  field: Field;
  /** The list, for what is added to it or removed from it. */
  list?: Field;
  before?: unknown;
  after?: unknown;
  /** The items of lists it is inside of, the outermost first. */
  within: Within[];
  /** The fields of objects it is inside of since the innermost list item, the outermost first: «Livsløp» of «Fase». */
  under: Field[];
}

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** Objects that are one value, told whole: one thing said in one of several ways. */
const isOneValue = (field: Field) => field.isChoice === true || !field.properties;

/** What differs between two values of a field, in the order of the schema. Time grows with the size of the values. */
export function differences(field: Field, before: unknown, after: unknown, within: Within[] = [], under: Field[] = []): Difference[] {
  // Most of a register is as it was, and most of a changed record too.
  if (same(before, after)) return [];
  if (before === undefined || before === null) return after === undefined || after === null ? [] : appeared(field, after, within, under);
  if (after === undefined || after === null) return disappeared(field, before, within, under);
  if (Array.isArray(before) && Array.isArray(after) && field.items) return inList(field, before, after, within, under);
  if (isObject(before) && isObject(after) && !isOneValue(field)) {
    const found: Difference[] = [];
    for (const [key, child] of field.properties ?? []) {
      found.push(
        ...differences(child, before[key], after[key], within, field.path === "" || field.path.endsWith("[]") ? under : [...under, field]),
      );
    }
    return found;
  }
  return [{ kind: "changed", field, before, after, within, under }];
}

/** A list that was not there is told item by item; an empty one says that there are none. */
function appeared(field: Field, after: unknown, within: Within[], under: Field[]): Difference[] {
  if (Array.isArray(after) && after.length > 0 && field.items) return inList(field, [], after, within, under);
  return [{ kind: "added", field, after, within, under }];
}

function disappeared(field: Field, before: unknown, within: Within[], under: Field[]): Difference[] {
  if (Array.isArray(before) && before.length > 0 && field.items) return inList(field, before, [], within, under);
  return [{ kind: "removed", field, before, within, under }];
}

function inList(list: Field, before: readonly unknown[], after: readonly unknown[], within: Within[], under: Field[]): Difference[] {
  const items = list.items as Field;
  const { both, added, removed } = pair(list, before, after);
  const oneOfMany = before.length > 1 || after.length > 1;
  const found = both.flatMap((match) =>
    isObject(match.before)
      ? differences(items, match.before, match.after, [...within, { field: items, item: match.before, oneOfMany }])
      : [],
  );
  if (isOrdered(list) && added.length === 0 && removed.length === 0 && found.length === 0 && !same(before, after))
    found.push({ kind: "reordered", field: list, before, after, within, under });
  return [
    ...found,
    ...added.map(({ value }): Difference => ({ kind: "added", field: items, list, after: value, within, under })),
    ...removed.map(({ value }): Difference => ({ kind: "removed", field: items, list, before: value, within, under })),
  ];
}
