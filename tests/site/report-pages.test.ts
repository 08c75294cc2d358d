import { describe, expect, test } from "vitest";
import type { ReportContent } from "../../src/reports/report.ts";
import type { Cell, Table } from "../../src/reports/table.ts";
import { reportPages as pagesOf, pagesOfAll, partsOf, type ReportPage } from "../../src/site/report-pages.ts";

const table = (id: string, rows: Cell[][], more: Partial<Table> = {}): Table => ({
  id,
  title: id,
  empty: "Tom.",
  columns: [
    { key: "name", title: "Navn", type: "text" },
    { key: "area", title: "Område", type: "text" },
    { key: "owner", title: "Eier", type: "text" },
  ],
  rows,
  ...more,
});
const content = (...tables: Table[]): ReportContent => ({
  figures: [],
  sections: tables.map((each) => ({ id: each.id, title: each.id, tables: [each] })),
});
const owner = (id: string): Cell => ({ text: `Enhet ${id}`, register: "units", id });
const reportPages = (of: ReportContent) => pagesOf(of, ({ register, id }) => `/${register}/${id}/`);
const rowsOn = (page: ReportPage | undefined) =>
  page?.sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(([name]) => name)));
/** Each row is about so many bytes of HTML. */
const wide = (bytes: number) => "x".repeat(bytes);

const small = table(
  "liten",
  [
    ["a", "Skole", owner("x")],
    ["b", "Plan", owner("x")],
    ["c", "Skole", undefined],
    ["d", ["Skole", "Plan"], owner("y/z")],
  ],
  { splitBy: ["area", "owner"] },
);

describe("a report that fits", () => {
  const pages = reportPages(
    content(small, table("ansvar", [["alltid", undefined, undefined]], { isShared: true }), table("annen", [["e", "Skole", undefined]])),
  );

  test("is whole on its page, and has a page for each value", () => {
    expect(pages.map(({ path }) => path)).toEqual([[], ["area", "skole"], ["area", "plan"], ["owner", "x"], ["owner", "y-z"]]);
    expect(rowsOn(pages[0])).toEqual(["a", "b", "c", "d", "alltid", "e"]);
    expect(rowsOn(pages[1])).toEqual(["a", "c", "d", "alltid"]);
    expect(rowsOn(pages[3])).toEqual(["a", "b", "alltid"]);
  });

  test("names its parts in order, with rows counted once", () => {
    expect(partsOf(content(small)).map(({ column, value, rows }) => [column, value, rows])).toEqual([
      ["area", "Plan", 2],
      ["area", "Skole", 3],
      ["owner", "Enhet x", 2],
      ["owner", "Enhet y/z", 1],
    ]);
  });
});

describe("a report that does not fit", () => {
  const rows = Array.from({ length: 100 }, (_, i): Cell[] => [`${i} ${wide(5000)}`, i % 2 ? "Skole" : "Plan", undefined]);

  test("leaves rows to the parts, the largest table first, and keeps its place", () => {
    const [whole, ...rest] = reportPages(content(table("lang", rows, { splitBy: ["area"] }), small));
    expect(whole?.of).toBe(1);
    expect(rowsOn(whole)).toEqual(["a", "b", "c", "d"]);
    expect(whole?.sections.map(({ id }) => id)).toEqual(["lang", "liten"]);
    const school = rest.filter(({ path }) => path[1] === "skole");
    expect(school.length).toBe(2);
    expect(school.flatMap((page) => rowsOn(page)).filter((name) => String(name).length > 9)).toHaveLength(50);
  });

  test("goes on over several pages where it cannot be split, without losing or repeating a row", () => {
    const pages = reportPages(content(table("lang", rows)));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ path }) => path)).toEqual([[], ...pages.slice(1).map((_, i) => [String(i + 2)])]);
    expect(pages.flatMap((page) => rowsOn(page))).toEqual(rows.map(([name]) => name));
  });
});

test("a table without rows has its page and its sentence", () => {
  const pages = reportPages(content(table("tom", [], { splitBy: ["area"] })));
  expect(pages.map(({ path, sections }) => [path, sections[0]?.tables[0]?.empty])).toEqual([[[], "Tom."]]);
});

test("the pages of all hold every row of tables that are split in different ways", () => {
  const large = (id: string, at: (i: number) => Cell[], splitBy: string[]) =>
    table(
      id,
      Array.from({ length: 400 }, (_, i) => [`${id}${i} ${wide(1000)}`, ...at(i)]),
      { splitBy },
    );
  const made = content(
    large("p", (i) => [`Område ${i % 3}`, owner("x")], ["area", "owner"]),
    large("q", (i) => [undefined, owner(`u${i % 2}`)], ["owner"]),
  );
  const rows = new Set(pagesOfAll(made, () => "/").flatMap(rowsOn));
  expect(rows.size).toBe(800);
  expect(rowsOn(pagesOfAll(made, () => "/")[0])?.length).toBeLessThan(800);
});
