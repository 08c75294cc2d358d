import { isObject } from "../../edit/same.ts";
import type { Field } from "../../register/schema.ts";

/** A record's data as Decap's fields hold it: yes and no are choices, and so are text. What the schema does not know is left as it is. */
export function toDecap(field: Field | undefined, value: unknown): unknown {
  if (typeof value === "boolean" && field?.type === "boolean") return String(value);
  if (Array.isArray(value)) return value.map((item) => toDecap(field?.items, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, toDecap(field?.properties?.get(key), child)]));
}

/**
 * What was filled in, as a record says it. Decap writes what was emptied as "", null, [] or {}; a record leaves it out.
 * A list that may be empty is kept where it stands, for then it says «none», and so is one that must be there.
 * @returns undefined where nothing is filled in
 */
export function fromDecap(field: Field | undefined, value: unknown): unknown {
  if (value === null || value === undefined || value === "") return undefined;
  if (field?.type === "boolean" && typeof value === "string") return value === "true" ? true : value === "false" ? false : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => fromDecap(field?.items, item)).filter((item) => item !== undefined);
    return items.length === 0 && field?.minItems ? undefined : items;
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .map(([key, child]) => [key, fromDecap(field?.properties?.get(key), child)] as const)
    .filter(([, child]) => child !== undefined);
  if (kept.length === 0) return undefined;
  const data = Object.fromEntries(kept);
  for (const [key, child] of field?.properties ?? [])
    if (child.items && child.required && !child.minItems && !Object.hasOwn(data, key)) data[key] = [];
  return data;
}
