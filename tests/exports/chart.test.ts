import { describe, expect, test } from "vitest";
import { barsOf, linesOf, seriesOf } from "../../src/exports/chart.ts";
import type { Table } from "../../src/reports/table.ts";

const table = (kind: "bars" | "lines", rows: Table["rows"]): Table => ({
  id: "t",
  title: "T",
  empty: "",
  columns: [
    { key: "name", title: "Navn", type: "text" },
    { key: "a", title: "A", type: "number" },
    { key: "not", title: "Ikke tegnet", type: "number" },
    { key: "b", title: "B", type: "number" },
  ],
  rows,
  chart: { kind, columns: ["a", "b"] },
});

describe("bars", () => {
  test("the longest fills the width, and parts follow each other", () => {
    expect(
      barsOf(
        table("bars", [
          ["Kort", 1, 99, 0],
          ["Lang", 1, 99, 3],
        ]),
      ),
    ).toEqual([
      { label: "Kort", total: 1, segments: [{ x: 0, width: 25, value: 1, series: 0 }] },
      {
        label: "Lang",
        total: 4,
        segments: [
          { x: 0, width: 25, value: 1, series: 0 },
          { x: 25, width: 75, value: 3, series: 1 },
        ],
      },
    ]);
  });

  test("nothing is drawn of nothing", () => {
    expect(barsOf(table("bars", [["Tom", 0, 0, undefined]]))).toEqual([{ label: "Tom", total: 0, segments: [] }]);
    expect(barsOf(table("bars", []))).toEqual([]);
  });
});

describe("lines", () => {
  test("points stand by their date, and the top is a round number above the highest", () => {
    const { lines, top, times } = linesOf(
      table("lines", [
        ["2026-01-01", 0, 0, 4],
        ["2026-01-03", 8, 0, 4],
        ["2026-01-05", 16, 0, 4],
      ]),
    );
    expect(top).toBe(20);
    expect(times).toEqual([0, 50, 100]);
    expect(lines.map(({ title, points }) => [title, points.map(({ y }) => y)])).toEqual([
      ["A", [100, 60, 20]],
      ["B", [80, 80, 80]],
    ]);
  });

  test("one point, and none, are no division by zero", () => {
    expect(linesOf(table("lines", [["2026-01-01", 0, 0, 0]])).lines[0]?.points).toEqual([{ x: 0, y: 100, value: 0 }]);
    expect(linesOf(table("lines", []))).toMatchObject({ top: 1, times: [] });
  });
});

test("series are named by the headings of their columns", () => {
  expect(seriesOf(table("bars", []))).toEqual(["A", "B"]);
});
