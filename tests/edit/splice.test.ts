import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFolder } from "../../scripts/lib/settings.ts";
import { ordered } from "../../src/edit/order.ts";
import { same } from "../../src/edit/same.ts";
import { splice } from "../../src/edit/splice.ts";
import { writeRecord } from "../../src/edit/write-record.ts";
import { isMarkdown, readContent } from "../../src/register/read.ts";
import { type Field, schemaOf } from "../../src/register/schema.ts";
import { parseSource } from "../../src/register/source.ts";

const root = contentFolder();
const records = readContent(root).entries.map((entry) => ({
  ...entry,
  data: entry.data as Record<string, unknown>,
  text: readFileSync(join(root, entry.file), "utf8"),
  field: schemaOf(entry.register).field,
}));

/** Lines of `a` that are not in `b`, in order: what a diff would show as taken out. */
function takenOut(a: string, b: string): string[] {
  const left = a.split("\n");
  const right = b.split("\n");
  let head = 0;
  while (head < Math.min(left.length, right.length) && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(left.length, right.length) - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return left.slice(head, left.length - tail);
}

/** Every place in a record with a single value. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, [...path, i]));
  if (value !== null && typeof value === "object") return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  return [path];
}

function edited(
  data: unknown,
  path: (string | number)[],
  change: (parent: Record<string | number, unknown>, key: string | number) => void,
) {
  const copy = structuredClone(data) as Record<string, unknown>;
  let parent: unknown = copy;
  for (const step of path.slice(0, -1)) parent = (parent as Record<string | number, unknown>)[step];
  change(parent as Record<string | number, unknown>, path.at(-1) ?? "");
  return copy;
}

const read = (text: string, file: string) => parseSource(text, isMarkdown(file)).data;

describe("the records of the example", () => {
  test("there are some to try", () => expect(records.length).toBeGreaterThan(100));

  test("a record that is to hold what it holds is left as it is", () => {
    for (const { text, file, field, data } of records) expect(splice(text, isMarkdown(file), field, structuredClone(data))).toBe(text);
  });

  test("written anew in the canonical form, all say the same, with keys in the order of the schema", () => {
    for (const { file, field, data, body } of records) {
      const text = writeRecord(field, data, body);
      const again = parseSource(text, body !== undefined);
      expect(again.errors, file).toEqual([]);
      expect(again.data, file).toEqual(data);
      expect(again.body, file).toBe(body);
      expect(Object.keys(again.data as object)).toEqual(Object.keys(ordered(field, data) as object));
    }
  });

  test("a change of one value changes one line", { timeout: 600_000 }, () => {
    let tried = 0;
    for (const { text, file, field, data } of records) {
      for (const path of leaves(data)) {
        // Every nineteenth value: all kinds of them, and a test that ends.
        if (tried++ % 19 !== 0) continue;
        const wanted = edited(data, path, (parent, key) => {
          const value = parent[key];
          parent[key] = typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : changed(String(value));
        });
        const result = splice(text, isMarkdown(file), field, wanted);
        expect(read(result, file), `${file} ${path.join(".")}`).toEqual(wanted);
        expect(takenOut(text, result).length, `${file} ${path.join(".")}`).toBe(1);
        expect(takenOut(result, text).length, `${file} ${path.join(".")}`).toBe(1);
      }
    }
    expect(tried).toBeGreaterThan(5000);
  });
});

/** Another text with most of its words kept, as when somebody corrects one. */
function changed(text: string): string {
  const words = text.split(" ");
  words[Math.floor(words.length / 2)] = "endret";
  return words.join(" ");
}

const texts = fc.oneof(
  fc.string({ maxLength: 30 }).filter((text) => text !== ""),
  fc.constantFrom(
    "NO",
    "no",
    "0123",
    "2026-01-01",
    "a: b",
    "# x",
    "- x",
    "x # y",
    " space ",
    "linje\nlinje",
    "§ 1",
    "'q'",
    '"q"',
    "{a}",
    "[b",
    "x,y",
  ),
  fc.lorem({ maxCount: 40 }),
);

/** A random change somewhere in a record: another value, one taken out, or one put in. */
function change(field: Field, data: Record<string, unknown>, kind: number, where: number, text: string): Record<string, unknown> {
  const paths = leaves(data);
  const path = paths[where % paths.length] ?? [];
  if (kind === 0) return edited(data, path, (parent, key) => Object.assign(parent, { [key]: text }));
  if (kind === 1) return edited(data, path, (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]));
  if (kind === 2)
    return edited(data, path, (parent, key) =>
      Array.isArray(parent) ? parent.splice(Number(key), 0, text) : Object.assign(parent, { [`${key}Ny`]: text }),
    );
  if (kind === 3) {
    const missing = [...(field.properties?.keys() ?? [])].filter((key) => !Object.hasOwn(data, key));
    const key = missing[where % Math.max(missing.length, 1)];
    return key ? { ...structuredClone(data), [key]: where % 2 ? [text, { a: text }] : text } : data;
  }
  if (kind === 4)
    return edited(data, path.slice(0, Math.max(1, path.length - 1)), (parent, key) =>
      Object.assign(parent, { [key]: { ny: text, list: [text] } }),
    );
  const whole = path.slice(0, Math.max(1, path.length - 1));
  return edited(data, whole, (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]));
}

const changes = fc.array(fc.tuple(fc.nat(5), fc.nat(100_000), texts), { minLength: 1, maxLength: 4 });

function applyAll(field: Field, data: Record<string, unknown>, list: [number, number, string][]): Record<string, unknown> {
  return list.reduce((now, [kind, where, text]) => (leaves(now).length > 0 ? change(field, now, kind, where, text) : now), data);
}

describe("any change", () => {
  test("is read back as wanted", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.nat(records.length - 1), changes, (i, list) => {
        const record = records[i];
        if (!record) return;
        const wanted = applyAll(record.field, record.data, list);
        const result = splice(record.text, isMarkdown(record.file), record.field, wanted);
        expect(read(result, record.file)).toEqual(wanted);
      }),
      { numRuns: 1500 },
    );
  });

  test("keeps comments on other lines, and every line of fields that are as they were", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.nat(records.length - 1), changes, fc.boolean(), (i, list, windows) => {
        const record = records[i];
        if (!record || isMarkdown(record.file)) return;
        const eol = windows ? "\r\n" : "\n";
        // A comment above each field, which is also what tells the fields' lines apart.
        const commented = record.text.replace(/^(?=[a-zA-Z]+:)/gm, "# om feltet under\n").replaceAll("\n", eol);
        const wanted = applyAll(record.field, record.data, list);
        const result = splice(commented, false, record.field, wanted);
        expect(read(result, record.file)).toEqual(wanted);
        if (windows) expect(result.replaceAll("\r\n", "")).not.toMatch(/\n/);
        const blocks = (text: string) =>
          new Map(
            text
              .split(`# om feltet under${eol}`)
              .slice(1)
              .map((block) => [block.slice(0, block.indexOf(":")), block]),
          );
        const before = blocks(commented);
        const after = blocks(result);
        expect(result.split("# om feltet under").length).toBe(commented.split("# om feltet under").length);
        for (const [key, block] of before) {
          if (!same(record.data[key], wanted[key])) continue;
          expect(after.get(key)?.startsWith(block.trimEnd()), key).toBe(true);
        }
      }),
      { numRuns: 700 },
    );
  });
});
