import { describe, expect, test } from "vitest";
import type { ReportContent } from "../../src/reports/report.ts";
import type { Cell, Table } from "../../src/reports/table.ts";
import { documentVolumes, isTooLarge } from "../../src/site/report-document.ts";

const table = (id: string, rows: Cell[][], more: Partial<Table> = {}): Table => ({
  id,
  title: `Tabell ${id}`,
  empty: "Tom.",
  columns: [
    { key: "function", title: "Funksjon", type: "text" },
    { key: "name", title: "Navn", type: "text" },
  ],
  rows,
  ...more,
});
const href = ({ id }: { id: string }) => `/${id}/`;
const volumesOf = (content: Pick<ReportContent, "sections">) => documentVolumes({ figures: [], ...content }, href);
const rowsOf = (volumes: ReturnType<typeof volumesOf>) =>
  volumes.flatMap((chapters) => chapters.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => row.at(-1)))));
const many = (count: number, of: (i: number) => Cell) =>
  Array.from({ length: count }, (_, i): Cell[] => [of(i), `${i} ${"x".repeat(5000)}`]);

describe("a document that fits", () => {
  const [chapters, ...rest] = volumesOf({
    sections: [
      { id: "a", title: "Om planen", prose: "# Første\n\nTekst.\n\n# Andre\n\nMer.", tables: [] },
      {
        id: "b",
        title: "Regler",
        tables: [
          table(
            "r",
            [
              ["Skole", "1"],
              ["Plan", "2"],
              ["Skole", "3"],
            ],
            { splitBy: ["function"] },
          ),
        ],
      },
    ],
  });

  test("is one volume, with numbers, and a table for each value", () => {
    expect(rest).toEqual([]);
    expect(chapters?.map(({ number, title }) => [number, title])).toEqual([
      [1, "Om planen"],
      [2, "Regler"],
    ]);
    expect(chapters?.[0]?.prose).toBe("# Første\n\nTekst.\n\n# Andre\n\nMer.");
    expect(chapters?.[1]?.tables.map(({ title, rows }) => [title, rows])).toEqual([
      ["2.1 Skole", [["1"], ["3"]]],
      ["2.2 Plan", [["2"]]],
    ]);
  });
});

describe("a document that does not fit on a page", () => {
  const rows = many(100, (i) => (i < 60 ? "Skole" : "Plan"));
  const volumes = volumesOf({
    sections: [
      { id: "a", title: "Først", lead: "Innledning.", tables: [table("liten", [["x", "liten"]])] },
      { id: "b", title: "Lang", lead: "Om reglene.", tables: [table("r", rows, { splitBy: ["function"] })] },
      { id: "c", title: "Sist", tables: [table("sist", [["x", "sist"]])] },
    ],
  });

  test("is several volumes with every row once, in order", () => {
    expect(volumes.length).toBe(3);
    expect(rowsOf(volumes)).toEqual(["liten", ...rows.map(([, name]) => name), "sist"]);
  });

  test("has the numbers of the whole, and says what goes on", () => {
    expect(volumes.map((chapters) => chapters.map(({ number, title }) => `${number} ${title}`))).toEqual([
      ["1 Først", "2 Lang"],
      ["2 Lang (fortsetter)"],
      ["2 Lang (fortsetter)", "3 Sist"],
    ]);
    expect(volumes.map((chapters) => chapters.flatMap(({ tables }) => tables.map(({ title }) => title)))).toEqual([
      ["1.1 Tabell liten", "2.1 Skole"],
      ["2.1 Skole (fortsetter)", "2.2 Plan"],
      ["2.2 Plan (fortsetter)", "3.1 Tabell sist"],
    ]);
    expect(volumes.flatMap((chapters) => chapters.filter(({ lead }) => lead === "Om reglene."))).toHaveLength(1);
  });

  test("cuts prose only where a text with its own heading begins", () => {
    const long = (name: string) => `# ${name}\n\n${"Ord. ".repeat(20_000)}`;
    const cut = volumesOf({ sections: [{ id: "r", title: "Rutiner", prose: ["A", "B", "C"].map(long).join("\n"), tables: [] }] });
    expect(cut.map(([chapter]) => chapter?.prose?.slice(0, 3))).toEqual(["# A", "# B", "# C"]);
    expect(cut.map(([chapter]) => chapter?.prose).join("\n")).toBe(["A", "B", "C"].map(long).join("\n"));
  });

  test("is many tables that are small, and still below the limit", () => {
    const values = Array.from({ length: 2000 }, (_, i): Cell[] => [`Funksjon ${i}`, "kort"]);
    const made = volumesOf({ sections: [{ id: "b", title: "Lang", tables: [table("r", values, { splitBy: ["function"] })] }] });
    expect(made.length).toBeGreaterThan(3);
    expect(rowsOf(made)).toHaveLength(2000);
  });
});

test("a document of a real municipality has its parts; one that nobody could print has only its cover", () => {
  const content = (mb: number) => ({
    sections: [
      {
        id: "a",
        title: "Lang",
        tables: [
          table(
            "r",
            many(mb * 200, () => "Skole"),
            { splitBy: ["function"] },
          ),
        ],
      },
    ],
  });
  expect(isTooLarge(volumesOf(content(8)))).toBe(false);
  expect(isTooLarge(volumesOf(content(12)))).toBe(true);
});
