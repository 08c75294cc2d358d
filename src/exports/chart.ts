import type { Cell, Table } from "../reports/table.ts";
import { cellText } from "../reports/table.ts";

/** A part of a bar, in percent of the width of the drawing. */
export interface Segment {
  x: number;
  width: number;
  value: number;
  /** Which of the drawn columns it is, from 0. */
  series: number;
}

export interface Bar {
  label: string;
  total: number;
  segments: Segment[];
}

/** A point of a line, in percent of the drawing, with 0 at the top. */
export interface Point {
  x: number;
  y: number;
  value: number;
}

export interface Line {
  series: number;
  title: string;
  points: Point[];
}

const number = (cell: Cell) => (typeof cell === "number" ? cell : 0);
const drawn = (table: Table) =>
  (table.chart?.columns ?? []).map((key) => table.columns.findIndex((column) => column.key === key)).filter((at) => at >= 0);

/** What is drawn, in order: the headings of the columns. */
export function seriesOf(table: Table): string[] {
  return drawn(table).map((at) => table.columns[at]?.title ?? "");
}

/** A bar for each row, its parts after each other; the longest bar fills the width. */
export function barsOf(table: Table): Bar[] {
  const columns = drawn(table);
  const bars = table.rows.map((row) => {
    const values = columns.map((at) => number(row[at]));
    return { label: cellText(row[0]), values, total: values.reduce((sum, value) => sum + value, 0) };
  });
  const longest = Math.max(1, ...bars.map(({ total }) => total));
  return bars.map(({ label, values, total }) => {
    let x = 0;
    const segments = values.flatMap((value, series) => {
      const width = (100 * value) / longest;
      const segment = { x, width, value, series };
      x += width;
      return value > 0 ? [segment] : [];
    });
    return { label, total, segments };
  });
}

/** The least round number that is not below a value: 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((step) => step * power).find((round) => round >= value) ?? value;
}

/** A line for each drawn column, with the rows from left to right as points in time. `top`: the value at the top of the drawing. */
export function linesOf(table: Table): { lines: Line[]; top: number; times: number[] } {
  const columns = drawn(table);
  const top = roundUp(Math.max(1, ...table.rows.flatMap((row) => columns.map((at) => number(row[at])))));
  const days = table.rows.map((row) => Date.parse(cellText(row[0])) / 86_400_000);
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? 0) - first || 1;
  const times = days.map((day) => (100 * (day - first)) / span);
  const lines = columns.map((at, series) => ({
    series,
    title: table.columns[at]?.title ?? "",
    points: table.rows.map((row, i) => ({ x: times[i] ?? 0, y: 100 - (100 * number(row[at])) / top, value: number(row[at]) })),
  }));
  return { lines, top, times };
}
