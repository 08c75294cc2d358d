import { describe, expect, test } from "vitest";
import { findingsAsText, summary } from "../../scripts/lib/findings-text.ts";
import type { Finding, Level } from "../../src/register/finding.ts";

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

describe("the summary", () => {
  test.each<[Finding[], string]>([
    [[], "0 feil og 0 advarsler i 0 filer"],
    [[finding("a", "error")], "1 feil og 0 advarsler i 1 fil"],
    [[finding("a", "warning")], "0 feil og 1 advarsel i 1 fil"],
    [[finding("a", "error"), finding("a", "warning")], "1 feil og 1 advarsel i 1 fil"],
    [[finding("a", "error"), finding("b", "error")], "2 feil og 0 advarsler i 2 filer"],
    [[finding("a", "warning"), finding("a", "warning"), finding("b", "error")], "1 feil og 2 advarsler i 2 filer"],
    [[finding("a", "error", { line: 1 }), finding("a", "error", { line: 2 })], "2 feil og 0 advarsler i 1 fil"],
  ])("%#", (findings, said) => {
    expect(summary(findings)).toBe(said);
  });
});

describe("the lines", () => {
  test("are grouped by file, with the hint below", () => {
    const findings = [
      finding("units/a.yaml", "error", { hint: "Rett den." }),
      finding("systems/b.yaml", "warning", { line: 12, column: 3, rule: "en-regel" }),
      finding("units/a.yaml", "info", { line: 9, column: 1 }),
    ];
    expect(findingsAsText(findings, "content/")).toBe(
      [
        "content/units/a.yaml",
        "  content/units/a.yaml:2:7  feil  Noe er galt.  (shape-enum)",
        "      Rett den.",
        "  content/units/a.yaml:9:1  tips  Noe er galt.  (shape-enum)",
        "",
        "content/systems/b.yaml",
        "  content/systems/b.yaml:12:3  advarsel  Noe er galt.  (en-regel)",
        "",
      ].join("\n"),
    );
  });

  test("are none when there is nothing to tell", () => {
    expect(findingsAsText([], "content/")).toBe("");
  });
});
