import type { Field } from "../register/schema.ts";
import { isObject } from "./same.ts";

/** The place of a key in its schema; what the schema does not know comes last. */
export function placeOf(field: Field | undefined, key: string): number {
  const at = field?.properties ? [...field.properties.keys()].indexOf(key) : -1;
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** The same data with keys in the schema's order, and without what is undefined. */
export function ordered(field: Field | undefined, data: unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => ordered(field?.items, item));
  if (!isObject(data)) return data;
  const places = new Map([...(field?.properties?.keys() ?? [])].map((key, i) => [key, i]));
  const place = (key: string) => places.get(key) ?? places.size;
  const keys = Object.keys(data).filter((key) => data[key] !== undefined);
  keys.sort((a, b) => place(a) - place(b));
  return Object.fromEntries(keys.map((key) => [key, ordered(field?.properties?.get(key), data[key])]));
}
