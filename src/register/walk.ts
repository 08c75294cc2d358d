import type { Field } from "./schema.ts";

/** Where a value is in a record: keys and list indexes from the root. */
export type Path = readonly (string | number)[];

/** Calls `visit` for every value the schema knows, parents before children. Values of the wrong type are passed over. */
export function walk(field: Field, value: unknown, visit: (field: Field, value: unknown, path: Path) => void, path: Path = []): void {
  if (value === null || value === undefined) return;
  visit(field, value, path);
  if (Array.isArray(value)) {
    const items = field.items;
    if (!items) return;
    for (const [i, item] of value.entries()) walk(items, item, visit, [...path, i]);
  } else if (typeof value === "object" && field.properties) {
    for (const [key, child] of field.properties) {
      if (Object.hasOwn(value, key)) walk(child, (value as Record<string, unknown>)[key], visit, [...path, key]);
    }
  }
}
