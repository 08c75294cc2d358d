import { isObject, same } from "../edit/same.ts";
import type { FieldStep } from "./field-path.ts";
import type { Source } from "./problem.ts";

/** Values on their way into a record: lists have named places until all rows are read. */
export type Tree = { value: unknown; source: Source } | { object: Map<string, Tree> } | { list: Map<string, Tree> };

export const emptyTree = (): { object: Map<string, Tree> } => ({ object: new Map() });

/**
 * Puts a value at a path. Two values at the same place: the one that was there is returned, and stays, unless `join` makes them one.
 */
export function put(
  root: Tree,
  steps: readonly FieldStep[],
  value: unknown,
  source: Source,
  join?: (was: unknown) => unknown,
): { value: unknown; source: Source } | undefined {
  let at = root;
  for (const [i, step] of steps.entries()) {
    const children = "key" in step ? (at as { object: Map<string, Tree> }).object : (at as { list: Map<string, Tree> }).list;
    const name = "key" in step ? step.key : step.item;
    const next = steps[i + 1];
    let child = children.get(name);
    if (!next) {
      if (!child) children.set(name, { value, source });
      else if ("value" in child) {
        if (same(child.value, value)) return undefined;
        if (!join) return child;
        child.value = join(child.value);
      }
      return undefined;
    }
    if (!child) {
      child = "key" in next ? { object: new Map() } : { list: new Map() };
      children.set(name, child);
    }
    at = child;
  }
  return undefined;
}

/** The record the values make, with where each came from by its dotted path. An item that says the same as one before it falls away. */
export function dataOf(tree: Tree, sources: Map<string, Source>, path = ""): unknown {
  if ("value" in tree) {
    sources.set(path, tree.source);
    return tree.value;
  }
  if ("object" in tree) {
    return Object.fromEntries([...tree.object].map(([key, child]) => [key, dataOf(child, sources, path ? `${path}.${key}` : key)]));
  }
  const items: unknown[] = [];
  for (const child of tree.list.values()) {
    const own = new Map<string, Source>();
    const item = dataOf(child, own, `${path}.${items.length}`);
    if (items.some((known) => same(known, item))) continue;
    items.push(item);
    for (const [at, source] of own) sources.set(at, source);
  }
  return items;
}

/** Sets what is not there, in every item of the lists on the way; lists are not begun. */
export function fillIn(data: Record<string, unknown>, steps: readonly FieldStep[], value: unknown): void {
  const [step, next, ...rest] = steps;
  if (!step || !("key" in step)) return;
  if (!next) {
    if (data[step.key] === undefined) data[step.key] = structuredClone(value);
  } else if ("item" in next) {
    const list = data[step.key];
    if (rest.length === 0) {
      if (list === undefined) data[step.key] = [structuredClone(value)];
    } else if (Array.isArray(list)) for (const item of list) if (isObject(item)) fillIn(item, rest, value);
  } else {
    if (data[step.key] === undefined) data[step.key] = {};
    const child = data[step.key];
    if (isObject(child)) fillIn(child, [next, ...rest], value);
  }
}
