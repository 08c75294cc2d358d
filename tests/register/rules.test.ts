import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/register/finding.ts";
import { type RegisterName, registerNames } from "../../src/register/registers.ts";
import type { Rule } from "../../src/register/rule.ts";
import { rules } from "../../src/register/rules/index.ts";
import { baseText, findingsOf, fixtures } from "../support/content.ts";
import { asText } from "../support/findings.ts";
import { type Fixture, type FolderFixture, fixturesIn, folderFixturesIn, placeOf } from "../support/records.ts";
import { exampleOf } from "../support/rule-example.ts";

const folder = new URL("../../src/register/rules/", import.meta.url);
const files = readdirSync(folder).filter((name) => name !== "index.ts");

/** The register of a rule's subject. A rule for any record says it in the fixture's name: `systems.cites-repealed-law.yaml`. */
function subject(rule: Rule, fixture: Fixture): RegisterName | "municipality" {
  if (rule.scope !== "any" && rule.scope !== "text") return rule.scope;
  const first = fixture.why.split(".")[0];
  const found = [...registerNames, "municipality" as const].find((name) => name === first);
  if (!found) throw new Error(`${fixture.path}: the name must begin with a register and a full stop`);
  return found;
}

/** What is said with a fixture laid over the base: one record, or a folder of them that the rule compares. */
function run(rule: Rule, fixture: Fixture | FolderFixture): { file?: string; findings: Finding[] } {
  if ("files" in fixture) return { findings: findingsOf(fixture.files, [rule]) };
  const file = placeOf(subject(rule, fixture), { ...fixture, why: fixture.why.split(".").at(-1) ?? "" });
  return { file, findings: findingsOf({ [file]: fixture.text }, [rule]) };
}

/** A rule is not asked about a record whose shape is wrong, so a fixture must have no other than rule findings. */
const notOfRules = (findings: Finding[]) => findings.filter((finding) => !rules.some((rule) => rule.name === finding.rule));

test.each(files)("%s is in the list under its own name", async (file) => {
  const { default: rule } = (await import(new URL(file, folder).href)) as { default: Rule };
  expect(`${rule.name}.ts`).toBe(file);
  expect(rules).toContain(rule);
});

test("the list has each rule once, and none without a file", () => {
  expect(rules.map((rule) => `${rule.name}.ts`).sort()).toEqual([...files].sort());
});

test("there is a folder of fixtures for each rule, and no folder without a rule", () => {
  expect(readdirSync(`${fixtures}rules`).sort()).toEqual(rules.map((rule) => rule.name).sort());
});

/** The first thing each rule says of its first fixtures that fail, for the guidance page: a single record where there is one. */
test("the examples in the guidance are what the rules say now", async () => {
  const examples = Object.fromEntries(
    rules.map((rule) => {
      const [fixture] = [...fixturesIn(`rules/${rule.name}/fail`), ...folderFixturesIn(`rules/${rule.name}/fail`)];
      if (!fixture) throw new Error(`${rule.name} has no fixture that fails`);
      const { file, findings } = run(rule, fixture);
      const found = findings.find((finding) => finding.rule === rule.name);
      if (!found) throw new Error(`${fixture.path} does not fail`);
      const text = "files" in fixture ? fixture.files[found.file] : found.file === file ? fixture.text : undefined;
      return [rule.name, exampleOf(found, typeof text === "string" ? text : baseText(found.file))];
    }),
  );
  await expect(`${JSON.stringify(examples, null, 2)}\n`).toMatchFileSnapshot("../../src/site/rule-examples.json");
});

describe.each(rules.map((rule) => ({ name: rule.name, rule })))("$name", ({ name, rule }) => {
  const all = (outcome: string) => [...fixturesIn(`rules/${name}/${outcome}`), ...folderFixturesIn(`rules/${name}/${outcome}`)];
  const pass = all("pass");
  const fail = all("fail");

  test("says what it demands and where that comes from", () => {
    expect(rule.title).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(rule.fix).toMatch(/^[A-ZÆØÅ].*\.$/);
    if (typeof rule.source === "string") {
      expect(rule.source).toMatch(/^Registerets egen orden: .*\.$/);
      return;
    }
    expect(rule.source.law).toMatch(/^(GDPR|EU-\d{4}-\d+|(LOV|FOR)-\d{4}-\d{2}-\d{2}-\d+)$/);
    expect(rule.source.section).toMatch(/^(§|art\.)/);
  });

  test("has two fixtures that pass and two that fail", () => {
    expect(pass.length).toBeGreaterThanOrEqual(2);
    expect(fail.length).toBeGreaterThanOrEqual(2);
  });

  test.each(pass)("pass: $why", (fixture) => {
    const { file, findings } = run(rule, fixture);
    expect(asText(notOfRules(findings), file)).toBe("");
    expect(
      asText(
        findings.filter((finding) => finding.rule === name),
        file,
      ),
    ).toBe("");
  });

  test.each(fail)("fail: $why", async (fixture) => {
    const { file, findings } = run(rule, fixture);
    expect(asText(notOfRules(findings), file)).toBe("");
    const found = findings.filter((finding) => finding.rule === name);
    expect(found).not.toEqual([]);
    expect(new Set(found.map((finding) => finding.level))).toEqual(new Set([rule.level]));
    await expect(asText(found, file)).toMatchFileSnapshot(`${fixture.path.replace(/\.\w+$/, "")}.txt`);
  });
});
