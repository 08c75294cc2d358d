import { expect, test } from "vitest";
import { Lines } from "../../src/register/lines.ts";

test.each([
  ["", 0, "1:1"],
  ["", 5, "1:1"],
  ["ab", 0, "1:1"],
  ["ab", 1, "1:2"],
  ["ab", 2, "1:3"],
  ["ab", 9, "1:3"],
  ["ab", -3, "1:1"],
  ["a\nb", 1, "1:2"],
  ["a\nb", 2, "2:1"],
  ["a\n", 2, "2:1"],
  ["\n\n\nx", 3, "4:1"],
  ["a\r\nb", 3, "2:1"],
  ["a\rb", 2, "1:3"],
])("%j at %i is %s", (text, offset, place) => {
  const { line, column } = new Lines(text).at(offset);
  expect(`${line}:${column}`).toBe(place);
});

test("every character of a text is where splitting it into lines says", () => {
  const text = "en\nto to\n\nfire\nfem fem fem\n\n\nåtte\n";
  const lines = new Lines(text);
  for (let i = 0; i <= text.length; i++) {
    const before = text.slice(0, i).split("\n");
    expect(lines.at(i)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
});
