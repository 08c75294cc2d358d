import type { Field } from "./schema.ts";

/** Where a value is in a record: keys and list indexes from the root. */
export type Path = readonly (string | number)[];

/** Called for a value the schema knows. The path is only lent: copy it to keep it. */
export type Visit = (field: Field, value: unknown, path: Path) => void;

/** Whether a field is worth going into. */
export type Goal = (field: Field) => boolean;

function step(field: Field, value: unknown, visit: Visit, goal: Goal | undefined, path: (string | number)[]): void {
  if (value === null || value === undefined || (goal && !goal(field))) return;
  visit(field, value, path);
  if (Array.isArray(value)) {
    if (!field.items) return;
    for (let i = 0; i < value.length; i++) {
      path.push(i);
      step(field.items, value[i], visit, goal, path);
      path.pop();
    }
  } else if (typeof value === "object" && field.properties) {
    for (const key of Object.keys(value)) {
      const child = field.properties.get(key);
      if (!child) continue;
      path.push(key);
      step(child, (value as Record<string, unknown>)[key], visit, goal, path);
      path.pop();
    }
  }
}

/**
 * Visits every value the schema knows, parents before children, in the order of the file. What the schema does not know is passed over.
 * @param goal leaves out fields that lead nowhere one wants to go: most of a record is prose
 */
export function walk(field: Field, value: unknown, visit: Visit, goal?: Goal): void {
  step(field, value, visit, goal, []);
}

/** A goal for `walk`: the fields that match, and those that hold such a field. Reckoned once for each field. */
export function leadingTo(matches: (field: Field) => boolean): Goal {
  const known = new WeakMap<Field, boolean>();
  const leads: Goal = (field) => {
    let answer = known.get(field);
    if (answer === undefined) {
      answer = matches(field) || (field.items !== undefined && leads(field.items)) || [...(field.properties?.values() ?? [])].some(leads);
      known.set(field, answer);
    }
    return answer;
  };
  return leads;
}
