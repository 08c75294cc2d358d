import { describe, expect, test } from "vitest";
import { findingsOf } from "../support/content.ts";
import { asText } from "../support/findings.ts";
import { allRegisters, fixturesIn, placeOf } from "../support/records.ts";

test("the base has no finding", () => {
  expect(asText(findingsOf({}))).toBe("");
});

describe.each(allRegisters)("%s", (register) => {
  const valid = fixturesIn(`${register}/valid`);
  const invalid = fixturesIn(`${register}/invalid`);

  test("has fixtures of both kinds", () => {
    expect(valid.length).toBeGreaterThanOrEqual(2);
    expect(invalid.length).toBeGreaterThanOrEqual(4);
  });

  test.each(valid)("valid: $why", (fixture) => {
    expect(asText(findingsOf({ [placeOf(register, fixture)]: fixture.text }))).toBe("");
  });

  test.each(invalid)("invalid: $why", async (fixture) => {
    const file = placeOf(register, fixture);
    const findings = findingsOf({ [file]: fixture.text });
    expect(findings.filter((finding) => finding.level === "error" && finding.file === file)).not.toEqual([]);
    await expect(asText(findings, file)).toMatchFileSnapshot(fixture.path.replace(/\.\w+$/, ".txt"));
  });
});
