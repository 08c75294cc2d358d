import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { close } from "pagefind";
import { afterAll, expect, test } from "vitest";
import { makePortalSearch } from "../../scripts/lib/federation/portal-search.ts";
import type { RegisterCopy } from "../../src/federation/copy.ts";
import { emptyFolder } from "../support/content.ts";
import { copyOf } from "../support/register-copy.ts";

afterAll(() => close());

/** So many texts of a register. */
const texts = ({ name }: RegisterCopy, count: number) =>
  new Map(
    Array.from({ length: count }, (_, i) => {
      const text = { url: `/systemer/${i}/`, content: `${name} ${i}`, meta: { title: `System ${i}` }, filters: { register: ["System"] } };
      return [`nb_${i}`, gzipSync(`pagefind_dcd${JSON.stringify(text)}`)] as const;
    }),
  );

const pagesIn = (folder: string) => {
  const { languages } = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8")) as {
    languages: { nb: { page_count: number } };
  };
  return languages.nb.page_count;
};

const sizes: Record<string, number> = { Ask: 3, Bø: 3, Dal: 9, Eid: 2, Fet: 0 };
const registers = Object.keys(sizes).map((name) => copyOf(name));
const make = async (most: number) => {
  const folder = emptyFolder();
  const made = await makePortalSearch(registers, (register) => texts(register, sizes[register.name] ?? 0), folder, most);
  return { ...made, folder, main: pagesIn(join(folder, "pagefind")), pages: made.indexes.map(({ path }) => pagesIn(join(folder, path))) };
};

test.each([
  [0, ["Ask", "Bø", "Dal", "Eid"], [3, 3, 9, 2], 5],
  [6, ["Ask–Bø", "Dal", "Eid–Fet"], [6, 9, 2], 5],
  [Number.POSITIVE_INFINITY, [], [], 5 + 17],
])("with %s texts at most, registers share indexes, and one that has more is alone", async (most, names, pages, main) => {
  const made = await make(most);
  expect([made.indexes.map(({ name }) => name), made.pages, made.main]).toEqual([names, pages, main]);
  expect(made.kinds).toEqual(["Kommune", "System"]);
  // The program is in the first index, and nowhere else.
  expect(existsSync(join(made.folder, "pagefind/pagefind.js"))).toBe(true);
  for (const { path } of made.indexes) expect(existsSync(join(made.folder, path, "pagefind.js"))).toBe(false);
});
