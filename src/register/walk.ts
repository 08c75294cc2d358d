import type { Field } from "./schema.ts";

/** Where a value is in a record: keys and list indexes from the root. */
export type Path = readonly (string | number)[];

/** Called for a value the schema knows. The path is only lent: copy it to keep it. */
export type Visit = (field: Field, value: unknown, path: Path) => void;

function step(field: Field, value: unknown, visit: Visit, path: (string | number)[]): void {
  if (value === null || value === undefined) return;
  visit(field, value, path);
  if (Array.isArray(value)) {
    if (!field.items) return;
    for (const [i, item] of value.entries()) {
      path.push(i);
      step(field.items, item, visit, path);
      path.pop();
    }
  } else if (typeof value === "object" && field.properties) {
    for (const key of Object.keys(value)) {
      const child = field.properties.get(key);
      if (!child) continue;
      path.push(key);
      step(child, (value as Record<string, unknown>)[key], visit, path);
      path.pop();
    }
  }
}

/** Visits every value the schema knows, parents before children, in the order of the file. What the schema does not know is passed over. */
export function walk(field: Field, value: unknown, visit: Visit): void {
  step(field, value, visit, []);
}
