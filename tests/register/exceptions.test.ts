import { describe, expect, test } from "vitest";
import { applyExceptions } from "../../src/register/exceptions.ts";
import type { Problem } from "../../src/register/finding.ts";
import { rules } from "../../src/register/rules/index.ts";

const problem = (file: string): Problem => ({ rule: "records-are-used", level: "info", file, path: [], message: "Ingen viser til den." });
const exception = (rest: object = {}) => ({
  exceptions: [
    { rule: "records-are-used", file: "retention/a.yaml", reason: "Prosessen kommer.", by: "arkivleder", until: "2026-12-31", ...rest },
  ],
});
const apply = (problems: Problem[], rest: object = {}) =>
  applyExceptions(problems, exception(rest), rules, "2026-11-22").map(({ rule, level, file }) => `${level} ${rule} ${file}`);

describe("an exception", () => {
  test("takes away the findings of its rule in its file, and no others", () => {
    expect(apply([problem("retention/a.yaml"), problem("retention/b.yaml")])).toEqual(["info records-are-used retention/b.yaml"]);
  });

  test("holds to the end of its last day", () => {
    expect(apply([problem("retention/a.yaml")], { until: "2026-11-22" })).toEqual([]);
  });

  test("that has run out is told of, and takes nothing away", () => {
    expect(apply([problem("retention/a.yaml")], { until: "2026-11-21" })).toEqual([
      "info records-are-used retention/a.yaml",
      "warning exception-expired exceptions.yaml",
    ]);
  });

  test("that nothing needs is told of", () => {
    expect(apply([])).toEqual(["warning exception-needless exceptions.yaml"]);
  });

  test("from a rule that is not there is an error", () => {
    expect(apply([problem("retention/a.yaml")], { rule: "record-are-used" })).toEqual([
      "info records-are-used retention/a.yaml",
      "error exception-unknown exceptions.yaml",
    ]);
  });
});
