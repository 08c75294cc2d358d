import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withRuleList } from "../../scripts/lib/generate-rule-list.ts";
import { root } from "../../scripts/lib/settings.ts";
import { registerNames } from "../../src/register/registers.ts";
import { type Field, schemaFileNames, schemaOf } from "../../src/register/schema.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");

describe("docs/findings.md", () => {
  const findings = read("docs/findings.md");

  test("has the rules as `npm run types` writes them", () => {
    expect(withRuleList(findings)).toBe(findings);
  });

  test("tells of every other code in the source", () => {
    const source = ["files", "read", "source", "shape", "references", "logo", "picture", "png", "svg"]
      .map((name) => read(`src/register/${name}.ts`))
      .join("\n");
    const codes = new Set(
      source.match(
        /(?<=")(file-[a-z]+|municipality-missing|front-matter|reference-missing|code-missing|id-duplicate|logo-[a-z]+|yaml)(?=")/g,
      ),
    );
    expect([...codes].filter((code) => !findings.includes(`\`${code}\``))).toEqual([]);
  });

  test("tells of every keyword of the schemas that can fail", () => {
    const keywords = [
      "additionalProperties",
      "anyOf",
      "enum",
      "format",
      "maxItems",
      "maxLength",
      "maxProperties",
      "maximum",
      "minItems",
      "minLength",
      "minProperties",
      "minimum",
      "exclusiveMinimum",
      "pattern",
      "required",
      "type",
      "uniqueItems",
    ];
    const used = keywords.filter((keyword) =>
      schemaFileNames.some((name) => read(`schemas/${name}.schema.json`).includes(`"${keyword}":`)),
    );
    const codes = used.map((keyword) => `shape-${keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    expect(codes.filter((code) => !findings.includes(`\`${code}\``))).toEqual([]);
  });
});

test("docs/dictionary.md has every field of every schema", () => {
  const dictionary = read("docs/dictionary.md");
  const keys = new Set<string>();
  const visit = (field: Field) => {
    if (field.key) keys.add(field.key);
    for (const child of field.properties?.values() ?? []) visit(child);
    if (field.items) visit(field.items);
  };
  for (const name of [...registerNames, "municipality"] as const) visit(schemaOf(name).field);
  expect([...keys].filter((key) => !dictionary.includes(`\`${key}\``))).toEqual([]);
});
