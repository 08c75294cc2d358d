import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { formats, type Shown } from "../../scripts/lib/formats/index.ts";
import { summary } from "../../scripts/lib/formats/text.ts";
import { root } from "../../scripts/lib/settings.ts";
import type { Finding, Level } from "../../src/register/finding.ts";
import { loadRegister } from "../../src/register/load.ts";
import { today } from "../support/content.ts";

const finding = (file: string, level: Level, rest: Partial<Finding> = {}): Finding => ({
  rule: "shape-enum",
  level,
  file,
  line: 2,
  column: 7,
  field: "kind",
  message: "Noe er galt.",
  ...rest,
});

const shown = (findings: Finding[], rest: Partial<Shown> = {}): Shown => ({
  findings,
  prefix: "content/",
  lineOf: () => undefined,
  colour: false,
  ...rest,
});

describe("the summary", () => {
  test.each<[Finding[], string]>([
    [[], "0 feil og 0 advarsler i 0 filer"],
    [[finding("a", "error")], "1 feil og 0 advarsler i 1 fil"],
    [[finding("a", "warning")], "0 feil og 1 advarsel i 1 fil"],
    [[finding("a", "error"), finding("b", "error")], "2 feil og 0 advarsler i 2 filer"],
    [[finding("a", "warning"), finding("a", "warning"), finding("b", "error")], "1 feil og 2 advarsler i 2 filer"],
    [[finding("a", "info")], "0 feil, 0 advarsler og 1 tips i 1 fil"],
  ])("%#", (findings, said) => {
    expect(summary(findings)).toBe(said);
  });
});

describe("text", () => {
  test("is grouped by file, with the line, a pointer under the place, and the hint", () => {
    const findings = [
      finding("units/a.yaml", "error", { hint: "Rett den." }),
      finding("systems/b.yaml", "warning", { line: 12, column: 3, rule: "en-regel" }),
      finding("units/a.yaml", "info", { line: 9, column: 1 }),
    ];
    const lineOf = (file: string, line: number) => (file === "units/a.yaml" && line === 2 ? "kind: enhett" : undefined);
    expect(formats.text(shown(findings, { lineOf }))).toBe(
      [
        "content/units/a.yaml",
        "  content/units/a.yaml:2:7  feil  Noe er galt.  (shape-enum)",
        "      │ kind: enhett",
        "      │       ^",
        "      Rett den.",
        "  content/units/a.yaml:9:1  tips  Noe er galt.  (shape-enum)",
        "",
        "content/systems/b.yaml",
        "  content/systems/b.yaml:12:3  advarsel  Noe er galt.  (en-regel)",
        "",
        "1 feil, 1 advarsel og 1 tips i 2 filer.",
        "",
      ].join("\n"),
    );
  });

  test("keeps the pointer under the place in a long line", () => {
    const line = `${"x".repeat(300)}HER${"x".repeat(300)}`;
    const said = formats.text(shown([finding("a.yaml", "error", { column: 301 })], { lineOf: () => line })).split("\n");
    const [source = "", pointer = ""] = said.filter((text) => text.includes("│"));
    expect(source.slice(pointer.indexOf("^"))).toMatch(/^HER/);
    expect(source.length).toBeLessThan(130);
  });

  test("has colour only where asked for", () => {
    const findings = [finding("a.yaml", "error")];
    expect(formats.text(shown(findings))).not.toContain("\u001b[");
    expect(formats.text(shown(findings, { colour: true }))).toContain("\u001b[31mfeil");
  });

  test("says in one line that all is well", () => {
    expect(formats.text(shown([]))).toBe("Registeret er i orden.\n");
  });
});

describe("github", () => {
  test("puts the gravest first, and escapes what has a meaning", () => {
    const findings = [
      finding("a.yaml", "info"),
      finding("b.yaml", "warning"),
      finding("mappe,c:d.yaml", "error", { message: "100 % galt,\nog: mer", hint: "Rett den." }),
    ];
    expect(formats.github(shown(findings)).split("\n")).toEqual([
      "::error file=content/mappe%2Cc%3Ad.yaml,line=2,col=7,title=shape-enum::100 %25 galt,%0Aog: mer%0ARett den.",
      "::warning file=content/b.yaml,line=2,col=7,title=shape-enum::Noe er galt.",
      "::notice file=content/a.yaml,line=2,col=7,title=shape-enum::Noe er galt.",
      "",
    ]);
  });
});

describe("gitlab", () => {
  const report = (findings: Finding[]) =>
    JSON.parse(formats.gitlab(shown(findings))) as { fingerprint: string; severity: string; location: unknown }[];

  test("keeps a fingerprint when lines come above, and gives no two the same", () => {
    const [before] = report([finding("a.yaml", "error")]);
    const [after] = report([finding("a.yaml", "error", { line: 40, column: 1 })]);
    expect(after?.fingerprint).toBe(before?.fingerprint);
    const twice = report([finding("a.yaml", "error"), finding("a.yaml", "error", { line: 3 }), finding("b.yaml", "error")]);
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test("says where and how grave", () => {
    expect(report([finding("a.yaml", "warning")])[0]).toMatchObject({
      severity: "minor",
      location: { path: "content/a.yaml", lines: { begin: 2 } },
    });
  });
});

describe("sarif 2.1.0, by the schema of OASIS", () => {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  // It is written for draft-04, and uses nothing of it that draft-07 reads in another way.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test.each<[string, Finding[]]>([
    ["no findings", []],
    ["one of each level", (["error", "warning", "info"] as const).map((level) => finding("a.yaml", level))],
    [
      "a rule, a hint and a name with letters that are no ASCII",
      [finding("ærlig å.yaml", "error", { rule: "records-are-used", hint: "Rett." })],
    ],
    ["all that is said of the example", loadRegister(join(root, "content"), today).findings],
  ])("%s", (_name, findings) => {
    const log = JSON.parse(formats.sarif(shown(findings)));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    expect(log.runs[0].results).toHaveLength(findings.length);
  });

  test("a log that is wrong is seen", () => {
    const log = JSON.parse(formats.sarif(shown([finding("a.yaml", "error")])));
    log.runs[0].results[0].level = "info";
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(log)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(
      expect.arrayContaining(["/runs/0/results/0/level", "/runs/0/results/0/locations/0/physicalLocation/region/startLine"]),
    );
  });
});

test("sarif refers each result to a rule by its place in the list", () => {
  const log = JSON.parse(formats.sarif(shown([finding("b.yaml", "info", { rule: "records-are-used" }), finding("å b.yaml", "error")]))) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string; help?: { text: string } }[] } };
      results: { ruleId: string; ruleIndex: number; level: string; locations: unknown[] }[];
    }[];
  };
  const [run] = log.runs;
  expect(log.version).toBe("2.1.0");
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(run?.results.map(({ level }) => level)).toEqual(["note", "error"]);
  expect(run?.tool.driver.rules.find(({ id }) => id === "records-are-used")?.help?.text).toMatch(/\.$/);
  expect(JSON.stringify(run?.results[1]?.locations)).toContain("content/%C3%A5%20b.yaml");
});

describe("markdown", () => {
  test("tells first what must be mended, and carries the mark the job finds it by", () => {
    const said = formats.markdown(shown([finding("a.yaml", "warning"), finding("b.yaml", "error")]));
    expect(said.startsWith("<!-- orden-check -->\n### Noe må rettes")).toBe(true);
    expect(said.indexOf("Må rettes")).toBeLessThan(said.indexOf("Bør ses på"));
  });

  test("makes no link, image, mention, table cell or HTML of what the content says", () => {
    const said = formats.markdown(shown([finding("a.yaml", "error", { message: "![x](http://ond.example) | @alle <script> `kode`" })]));
    const row = said.split("\n").find((line) => line.includes("ond.example")) ?? "";
    expect(row).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(|@alle|(?<!\\)<script/);
    expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
  });

  test("counts what there is no room for", () => {
    const said = formats.markdown(shown(Array.from({ length: 400 }, (_, i) => finding(`a${i}.yaml`, "warning"))));
    expect(said).toContain("… og 250 til.");
    expect(said.length).toBeLessThan(65_536);
  });

  test("says when all is well", () => {
    expect(formats.markdown(shown([]))).toContain("Registeret er i orden");
  });
});

test("json is versioned and counts", () => {
  expect(JSON.parse(formats.json(shown([finding("a.yaml", "info")])))).toEqual({
    version: 1,
    counts: { error: 0, warning: 0, info: 1 },
    findings: [finding("a.yaml", "info")],
  });
});
