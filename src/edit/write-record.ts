import type { Field } from "../register/schema.ts";
import { ordered } from "./order.ts";
import { renderData } from "./render.ts";

/**
 * A new record's file in the canonical form: keys in the schema's order, block style, one line a value, quotes only where the
 * text would be read as something else. Long text stands below its key.
 * @param body prose below the fields; the file is then Markdown
 */
export function writeRecord(field: Field, data: unknown, body?: string): string {
  const yaml = `${renderData(ordered(field, data))}\n`;
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body.trim()}\n`;
}
