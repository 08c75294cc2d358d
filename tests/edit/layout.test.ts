import { describe, expect, test } from "vitest";
import { splice } from "../../src/edit/splice.ts";
import { writeRecord } from "../../src/edit/write-record.ts";
import { schemaOf } from "../../src/register/schema.ts";

const { field } = schemaOf("systems");
const spliced = (text: string, wanted: Record<string, unknown>, isMarkdown = false) => splice(text, isMarkdown, field, wanted);

describe("a change keeps the layout that a person chose", () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ["double quotes", 'name: "Gammelt"\n', { name: "Nytt" }, 'name: "Nytt"\n'],
    ["single quotes", "name: 'Gammelt'\n", { name: "O'Hara" }, "name: 'O''Hara'\n"],
    [
      "a comment after the value",
      "name: Gammelt  # husk\nkind: business\n",
      { name: "Nytt", kind: "business" },
      "name: Nytt  # husk\nkind: business\n",
    ],
    [
      "a comment after a value that becomes long",
      "name: a # husk\n",
      { name: `${"ord ".repeat(40)}slutt` },
      `name: >- # husk\n  ${"ord ".repeat(40)}slutt\n`,
    ],
    ["brackets", "name: a\nfunctions: [x, y]\n", { name: "a", functions: ["x", "z"] }, "name: a\nfunctions: [x, z]\n"],
    [
      "brackets with one more",
      "name: a\nfunctions: [ x ]\n",
      { name: "a", functions: ["x", "y, z"] },
      'name: a\nfunctions: [ x, "y, z" ]\n',
    ],
    [
      "folded lines where other words are",
      "purpose: >-\n  en to tre\n  fire fem\n",
      { purpose: "en to tre fire seks" },
      "purpose: >-\n  en to tre\n  fire seks\n",
    ],
    [
      "a list that is not indented",
      "functions:\n- x # første\n- y\n",
      { functions: ["x", "ny", "y"] },
      "functions:\n- x # første\n- ny\n- y\n",
    ],
    [
      "comments between items",
      "functions:\n  # om x\n  - x\n  # om y\n  - y\n",
      { functions: ["x"] },
      "functions:\n  # om x\n  - x\n  # om y\n",
    ],
    [
      "the hyphen of an item that loses its first key",
      "accessRestriction:\n  - law: a\n    section: b\n",
      { accessRestriction: [{ section: "b" }] },
      "accessRestriction:\n  - section: b\n",
    ],
    ["blank lines", "name: a\n\n\nkind: b\n", { name: "a", kind: "c" }, "name: a\n\n\nkind: c\n"],
    ["a missing last line break", "name: a\nkind: b", { name: "a", kind: "b", url: "c" }, "name: a\nkind: b\nurl: c"],
    [
      "Windows line breaks",
      "name: a\r\nlifecycle:\r\n  phase: x\r\n",
      { name: "a", lifecycle: { phase: "x", inUseFrom: "2026-01-01" } },
      "name: a\r\nlifecycle:\r\n  phase: x\r\n  inUseFrom: 2026-01-01\r\n",
    ],
    ["a mark at the start of the file", "\uFEFFname: a\n", { name: "b" }, "\uFEFFname: b\n"],
  ])("%s", (_, before, wanted, after) => expect(spliced(before, wanted)).toBe(after));

  test("a new key stands where the schema has it", () => {
    expect(spliced("name: a\n# om eieren\nowner: b\n", { name: "a", owner: "b", purpose: "c", note: "d" })).toBe(
      "name: a\npurpose: c\n# om eieren\nowner: b\nnote: d\n",
    );
  });

  test("what another place points at by an anchor is not changed with it", () => {
    const result = spliced("name: &n a\nproduct: *n\n", { name: "b", product: "a" });
    expect(result).toBe("name: b\nproduct: a\n");
  });

  test("words that would be read as an alias are quoted", () => {
    expect(spliced("name: en to\n", { name: "*to to" })).toBe('name: "*to to"\n');
    expect(spliced("functions: [en, to]\n", { functions: ["*en", "to"] })).toBe('functions: ["*en", to]\n');
  });

  test("prose below the fields is left as it is", () => {
    const text = "---\nname: a # x\n---\n\nTekst\n---\nmer: tekst\n";
    expect(spliced(text, { name: "b" }, true)).toBe(text.replace("name: a", "name: b"));
  });
});

test("a new record has keys in the schema's order and quotes only where they are needed", () => {
  const data = {
    note: "a: b",
    owner: "ikt",
    name: "NO",
    kind: "business",
    functions: ["x", "0123"],
    purpose: "en\nto",
    lifecycle: { endOfLife: "2026-01-01", phase: "in-use" },
    masterFor: [],
  };
  expect(writeRecord(field, data)).toBe(`name: "NO"
kind: business
purpose: |-
  en
  to
functions:
  - x
  - "0123"
owner: ikt
lifecycle:
  phase: in-use
  endOfLife: 2026-01-01
masterFor: []
note: "a: b"
`);
  expect(writeRecord(field, { name: "a" }, "Tekst.\n")).toBe("---\nname: a\n---\n\nTekst.\n");
});
