import { expect, test } from "vitest";
import { compareFindings, type Finding } from "../../src/register/finding.ts";

const finding = (part: Partial<Finding>): Finding => ({
  rule: "r",
  level: "error",
  file: "f",
  line: 1,
  column: 1,
  field: "",
  message: "m",
  ...part,
});

test("findings are sorted by file, line, column, level, rule and message", () => {
  const sorted = [
    finding({ file: "a", line: 9 }),
    finding({ file: "b", line: 1, column: 2 }),
    finding({ file: "b", line: 2 }),
    finding({ file: "b", line: 10, level: "error" }),
    finding({ file: "b", line: 10, level: "warning" }),
    finding({ file: "b", line: 10, level: "info", rule: "a" }),
    finding({ file: "b", line: 10, level: "info", rule: "b", message: "a" }),
    finding({ file: "b", line: 10, level: "info", rule: "b", message: "b" }),
    finding({ file: "b", line: 10, column: 3 }),
  ];
  for (const start of [[...sorted].reverse(), [...sorted.slice(4), ...sorted.slice(0, 4)]])
    expect(start.sort(compareFindings)).toEqual(sorted);
});

test("two equal findings are equal", () => {
  expect(compareFindings(finding({}), finding({}))).toBe(0);
});
