import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { breaking, currentShape, storedShape } from "../../scripts/lib/api-shape.ts";
import { root } from "../../scripts/lib/settings.ts";
import { schemaVersion } from "../../src/exports/api/origin.ts";

test("nothing that is published is gone or changed within a version", () => {
  const now = currentShape();
  expect(
    breaking(storedShape(), now),
    "This breaks those who read the API. Keep what was there, or make a new version: api/v2 and schemaVersion 2.0.0, told of in CHANGELOG-API.md.",
  ).toEqual([]);
  const stored = new Set(storedShape());
  expect(
    now.filter((line) => !stored.has(line)),
    "What is new breaks nobody. Run npm run types, and tell of it in CHANGELOG-API.md; after a release, also raise the middle number of schemaVersion.",
  ).toEqual([]);
});

test("the changelog of the API tells of this version", () => {
  expect(readFileSync(join(root, "CHANGELOG-API.md"), "utf8")).toContain(`\n## ${schemaVersion}\n`);
});

describe("the test itself", () => {
  const before = ["GET /a.json: application/json", "A.status: string, always, of x | y", "A.date: string date", "A.list[]: B, always"];
  test.each<[string, string[], string[]]>([
    ["the same", before, []],
    ["more", [...before, "A.new: string", "GET /b.json: application/json"], []],
    ["a value more", before.map((line) => line.replace("x | y", "x | y | z")), []],
    ["now always there", before.map((line) => line.replace("string date", "string date, always")), []],
    ["an address gone", before.slice(1), ["GET /a.json is gone"]],
    ["a field gone", before.filter((line) => !line.startsWith("A.date")), ["A.date is gone"]],
    ["another type", before.map((line) => line.replace("string date", "integer")), ["A.date is integer, and was string date"]],
    ["another shape", before.map((line) => line.replace("B,", "C,")), ["A.list[] is C, and was B"]],
    ["no longer always there", before.map((line) => line.replace(", always, of", ", of")), ["A.status may be absent"]],
    ["a value gone", before.map((line) => line.replace("x | y", "x")), ["A.status is never y"]],
    ["no longer a closed list", before.map((line) => line.replace(", of x | y", "")), []],
  ])("%s", (_, after, expected) => {
    expect(breaking(before, after)).toEqual(expected);
  });
});
