import type { Field } from "../register/schema.ts";

/** A step down a record: a key, or into an item of a list. Columns with the same list and label belong to the same item. */
export type FieldStep = { key: string } | { item: string };

/** `authority[1].law` → key authority, item 1, key law. */
export function parseFieldPath(path: string): FieldStep[] {
  return path.split(".").flatMap((part): FieldStep[] => {
    const [, key = "", item] = /^([A-Za-z]+)(?:\[(\d*)\])?$/.exec(part) ?? [];
    return item === undefined ? [{ key }] : [{ key }, { item }];
  });
}

/** The field a path leads to; undefined when the schema has none. */
export function fieldOf(root: Field, steps: readonly FieldStep[]): Field | undefined {
  let field: Field | undefined = root;
  for (const step of steps) field = "key" in step ? field?.properties?.get(step.key) : field?.items;
  return field;
}

/** Every path in a schema that a column can be mapped to. */
export function mappablePaths(root: Field): Field[] {
  const found: Field[] = [];
  const visit = (field: Field) => {
    if (field.items?.properties) for (const child of field.items.properties.values()) visit(child);
    else if (field.items) found.push(field.items);
    else if (field.properties) for (const child of field.properties.values()) visit(child);
    else found.push(field);
  };
  visit(root);
  return found;
}
