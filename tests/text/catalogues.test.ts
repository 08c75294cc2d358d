import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import mappingSchema from "../../schemas/mapping.schema.json" with { type: "json" };
import { rules } from "../../src/register/rules/index.ts";
import { type SchemaNode, schemaFile, schemaFileNames } from "../../src/register/schema.ts";
import enRules from "../../src/text/en/rules.json" with { type: "json" };
import enSchemas from "../../src/text/en/schemas.json" with { type: "json" };
import { en } from "../../src/text/en.ts";
import { nb } from "../../src/text/nb.ts";
import nnRules from "../../src/text/nn/rules.json" with { type: "json" };
import nnSchemas from "../../src/text/nn/schemas.json" with { type: "json" };
import { nn } from "../../src/text/nn.ts";

/** Every label and help text in a schema, at any depth. */
function wordsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) wordsIn(item, found);
  else if (typeof node === "object" && node !== null) {
    const { title, description, enumDescriptions, "x-back": back, ...rest } = node as SchemaNode;
    for (const word of [title, description, back, ...(enumDescriptions ?? [])]) if (typeof word === "string") found.add(word);
    wordsIn(Object.values({ title, description, ...rest }), found);
  }
  return found;
}

// The schema of the mappings is not one of the register's, and its words are translated with theirs.
const schemaWords = new Set([...schemaFileNames.map(schemaFile), mappingSchema].flatMap((schema) => [...wordsIn(schema)]));
const ruleWords = new Set(rules.flatMap(({ title, fix, source }) => [title, fix, ...(typeof source === "string" ? [source] : [])]));

/** Texts of a catalogue that are not functions, by key. */
function texts(node: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (typeof node === "string") found.set(path, node);
  else if (typeof node === "object" && node !== null)
    for (const [key, value] of Object.entries(node)) texts(value, path ? `${path}.${key}` : key, found);
  return found;
}

/** The keys of a catalogue and whether each is a function, which the types leave open where a key may be left out. */
function shape(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return typeof node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shape(value)]));
}

const letters = /[æøå]/i;

describe.each([
  { lang: "nn", catalogue: nn, schemas: nnSchemas, ruleTexts: nnRules, alike: 0.3 },
  { lang: "en", catalogue: en, schemas: enSchemas, ruleTexts: enRules, alike: 0.04 },
])("$lang", ({ lang, catalogue, schemas, ruleTexts, alike }) => {
  test("has every text of the interface, and no other", () => {
    expect(shape(catalogue)).toEqual(shape(nb));
    expect(catalogue.lang).toBe(lang);
  });

  test("has every label and help text of the schemas, and no other", () => {
    expect(Object.keys(schemas).filter((word) => !schemaWords.has(word))).toEqual([]);
    expect([...schemaWords].filter((word) => !(word in schemas))).toEqual([]);
  });

  test("has what every rule demands and how it is mended, and no other", () => {
    expect(Object.keys(ruleTexts).filter((word) => !ruleWords.has(word))).toEqual([]);
    expect([...ruleWords].filter((word) => !(word in ruleTexts))).toEqual([]);
  });

  test("leaves no text empty, and few as they are in bokmål", () => {
    const own = [...texts(catalogue), ...Object.entries(schemas), ...Object.entries(ruleTexts)];
    const bokmal = texts(nb);
    // A text that is empty in bokmål is so on purpose: a form then has no help there.
    expect(own.filter(([key, words]) => words.trim() === "" && bokmal.get(key) !== "")).toEqual([]);
    const same = own.filter(([key, words]) => words === (bokmal.get(key) ?? key));
    console.log(`${lang}: ${own.length} texts, ${same.length} as in bokmål.`);
    expect(same.length / own.length).toBeLessThan(alike);
  });

  test("has every guidance page", () => {
    const pages = (language: string) => readdirSync(new URL(`../../src/guidance/${language}/`, import.meta.url)).sort();
    expect(pages(lang)).toEqual(pages("nb"));
  });
});

// English is written with “quotes”, so they hold Norwegian words as well as «» do.
test("English has no Norwegian letters but in names of what is Norwegian, in quotes or brackets", () => {
  const own = [...texts(en), ...Object.entries(enSchemas), ...Object.entries(enRules)];
  const bare = (words: string) => words.replace(/[«“(`][^»”)`]*[»”)`]/g, "");
  expect(own.filter(([, words]) => letters.test(bare(words))).map(([, words]) => words)).toEqual([]);
});
