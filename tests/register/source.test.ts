import { describe, expect, test } from "vitest";
import { locator, parseSource } from "../../src/register/source.ts";

const yaml = `# Kommentar først
name: Skoleskyss
processing:
  - purpose: >-
      To linjer
      tekst
    data:
      - subjects: [elev, foresatt]
        categories:
          - identitet
          - "helse"
"review":
  last: 2026-01-01
note:
`;

const places: [path: (string | number)[], at: "key" | "value", line: number, column: number][] = [
  [["name"], "value", 2, 7],
  [["name"], "key", 2, 1],
  [["processing"], "key", 3, 1],
  [["processing", 0], "value", 4, 5],
  [["processing", 0, "purpose"], "value", 4, 14],
  [["processing", 0, "purpose"], "key", 4, 5],
  [["processing", 0, "data", 0, "subjects", 1], "value", 8, 26],
  [["processing", 0, "data", 0, "categories", 1], "value", 11, 13],
  [["review", "last"], "value", 13, 9],
  [["review"], "key", 12, 1],
  // A field without a value is where its value would be.
  [["note"], "value", 14, 6],
  // What is not there is told of at the key of what it lacks in.
  [["review", "by"], "value", 12, 1],
  [["processing", 0, "role"], "key", 4, 5],
  [["processing", 0, "data", 1], "value", 7, 5],
  [["owner"], "value", 2, 1],
  [[], "value", 2, 1],
];

const windows = (text: string) => text.replaceAll("\n", "\r\n");

test("line breaks of Windows are no part of a value, also the last in front matter", () => {
  expect(parseSource(windows("---\nname: x\nby: y\n---\n\nProsa.\n"), true)).toMatchObject({
    data: { name: "x", by: "y" },
    body: "Prosa.",
  });
});

describe("locator", () => {
  test.each(places)("%j (%s) is at %i:%i", (path, at, line, column) => {
    expect(locator(yaml, false)(path, at)).toMatchObject({ line, column });
  });

  test.each(places)("%j (%s) with CRLF is at %i:%i", (path, at, line, column) => {
    expect(locator(windows(yaml), false)(path, at)).toMatchObject({ line, column });
  });

  test.each(places)("%j (%s) in front matter is a line below %i:%i", (path, at, line, column) => {
    const markdown = `---\n${yaml}---\n\nProsa.\n`;
    expect(locator(markdown, true)(path, at)).toMatchObject({ line: line + 1, column });
    expect(locator(windows(markdown), true)(path, at)).toMatchObject({ line: line + 1, column });
  });

  test("spaces after the first hyphens move nothing", () => {
    expect(locator("---  \nname: x\n---\n", true)(["name"])).toMatchObject({ line: 2, column: 7 });
  });

  test("an empty line first in the front matter counts", () => {
    expect(locator("---\n\nname: x\n---\n", true)(["name"])).toMatchObject({ line: 3, column: 7 });
  });

  test("a document marker in YAML counts as a line", () => {
    expect(locator("---\nname: x\n", false)(["name"])).toMatchObject({ line: 2, column: 7 });
  });

  test("a byte order mark that is still there moves only what is on the first line", () => {
    expect(locator("\uFEFFname: x\nkind: y\n", false)(["kind"])).toMatchObject({ line: 2, column: 7 });
  });

  test("what cannot be parsed is at the beginning", () => {
    expect(locator("Ingen felt.\n", true)(["name"])).toMatchObject({ line: 1, column: 1 });
  });

  test("below an alias it is the field that has the alias", () => {
    expect(locator("a: &x\n  b: 1\nc: *x\n", false)(["c", "b"])).toMatchObject({ line: 3, column: 1 });
  });
});

describe("parseSource", () => {
  test("gives data and prose", () => {
    expect(parseSource("---\nname: x\n---\n\n# Prosa\n\n---\n\nmer\n", true)).toEqual({
      data: { name: "x" },
      body: "# Prosa\n\n---\n\nmer",
      errors: [],
    });
  });

  test("a line of hyphens in folded text does not end the front matter", () => {
    expect(parseSource("---\nname: x\ntext: |\n  ---\n  y\n---\nProsa\n", true)).toMatchObject({
      data: { name: "x", text: "---\ny\n" },
      body: "Prosa",
    });
  });

  test("the place of an error counts from the top of the Markdown file", () => {
    const { errors, data } = parseSource("---\nname: x\nname: y\n---\n", true);
    expect(errors).toMatchObject([{ code: "yaml", line: 3, column: 1 }]);
    expect(data).toBeUndefined();
  });

  test("the place of an error counts right after spaces behind the first hyphens", () => {
    expect(parseSource("---  \nname: x\nname: y\n---\n", true).errors).toMatchObject([{ line: 3, column: 1 }]);
  });

  test("never throws, whatever the text", () => {
    const texts = [
      "",
      "\n",
      ":",
      "- - -",
      "{",
      "]",
      "&a *a",
      "? [a, b]\n: c\n",
      "%FOO\n",
      "---",
      "---\n",
      "\t",
      "a: !!binary ¤\n",
      "*",
      "!<>",
      "'",
      "a: |9\n",
      "key: &a [*a]\n",
      "? ? ? a",
      "\u2028",
      "a: \u0001",
    ];
    for (const text of texts) {
      for (const markdown of [false, true]) {
        expect(() => parseSource(text, markdown)).not.toThrow();
        expect(() => locator(text, markdown)(["a", 0, "b"])).not.toThrow();
      }
    }
  });
});

describe("what is wrong is told in the order of the file", () => {
  const places = (text: string, markdown = false) => parseSource(text, markdown).errors.map(({ line, column }) => `${line}:${column}`);

  test("when the parser and the look at keys each find something", () => {
    expect(places("a: 1\na: 2\nb: !x 3\nc: 4\nc: 5\n")).toEqual(["2:1", "3:4", "5:1"]);
  });

  test("on the same line, the first first", () => {
    expect(places("a: {b: 1, b: 2, c: !x 3}\n")).toEqual(["1:11", "1:20"]);
  });

  test("in front matter, a line below", () => {
    expect(places("---\na: 1\na: 2\n---\n", true)).toEqual(["3:1"]);
    expect(places("---\na: !x 1\n---\n", true)).toEqual(["2:4"]);
  });
});
