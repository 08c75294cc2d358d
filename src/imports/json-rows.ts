import type { Sheet, Value } from "./sheet.ts";

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** What stands between the items of a list in one cell, outermost first. */
export const listMarks = ["\n", ";"];

/** A value in a list, at a depth of lists, as text in a cell. */
function inCell(value: unknown, depth: number): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((item) => inCell(item, depth + 1)).join(listMarks[depth] ?? " ");
  if (isObject(value)) return JSON.stringify(value);
  // A line break in a list of texts would look like the next item.
  return String(value).replace(/\s*\n\s*/g, " ");
}

/**
 * One record as cells: `{a: {b: 1}}` has the heading `a.b`. A list of objects becomes a column for each of their keys, with one line
 * for each object, empty where it lacks the key: lines with the same number belong together.
 */
function cellsOf(value: Record<string, unknown>, prefix: string, cells: Map<string, Value>): void {
  for (const [key, child] of Object.entries(value)) {
    const heading = prefix ? `${prefix}.${key}` : key;
    if (isObject(child)) cellsOf(child, heading, cells);
    else if (Array.isArray(child) && child.length > 0 && child.every(isObject)) {
      const flat = child.map((item) => {
        const own = new Map<string, unknown>();
        const flatten = (object: Record<string, unknown>, path: string) => {
          for (const [name, inner] of Object.entries(object)) {
            const at = path ? `${path}.${name}` : name;
            if (isObject(inner)) flatten(inner, at);
            else if (Array.isArray(inner) && inner.length > 0 && inner.every(isObject))
              for (const deep of new Set(inner.flatMap((one) => Object.keys(one))))
                own.set(
                  `${at}.${deep}`,
                  inner.map((one) => one[deep]),
                );
            else own.set(at, inner);
          }
        };
        flatten(item, "");
        return own;
      });
      for (const name of new Set(flat.flatMap((item) => [...item.keys()])))
        cells.set(`${heading}.${name}`, flat.map((item) => inCell(item.get(name), 1)).join("\n"));
    } else if (Array.isArray(child)) cells.set(heading, child.length > 0 ? inCell(child, 0) : null);
    else cells.set(heading, child as Value);
  }
}

/**
 * A list in a JSON file as a sheet: the first row has the headings, as dotted paths.
 * @param rows where the list is, as `_embedded.records`; left out when the file is the list
 * @throws SyntaxError when it is not JSON, or there is no list of records there
 */
export function jsonSheet(content: string, name: string, rows?: string): Sheet {
  let list: unknown = JSON.parse(content);
  for (const key of rows?.split(".") ?? []) list = isObject(list) && Object.hasOwn(list, key) ? list[key] : undefined;
  if (isObject(list) && rows === undefined) {
    const lists = Object.values(list).filter((value) => Array.isArray(value) && value.some(isObject));
    list = lists.length === 1 ? lists[0] : [list];
  }
  if (!Array.isArray(list)) throw new SyntaxError(rows ? `no list at ${rows}` : "no list");
  const records = list.filter(isObject).map((record) => {
    const cells = new Map<string, Value>();
    cellsOf(record, "", cells);
    return cells;
  });
  const headings = [...new Set(records.flatMap((cells) => [...cells.keys()]))];
  return {
    name,
    rows: [headings, ...records.map((cells) => headings.map((heading) => cells.get(heading) ?? null))],
    merges: [],
    hiddenRows: 0,
    unworked: new Set(),
  };
}
