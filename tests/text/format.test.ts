import { describe, expect, test } from "vitest";
import { capitalize, formatDate, formatDuration, formatList, formatNumber, inSentence } from "../../src/text/format.ts";

/** Groups of digits stand apart with a space that no line breaks at. */
const nbsp = "\u00a0";

describe("formatDate", () => {
  test.each([
    ["2026-01-01", "1. januar 2026"],
    ["2026-02-28", "28. februar 2026"],
    ["2026-03-01", "1. mars 2026"],
    ["2026-04-30", "30. april 2026"],
    ["2026-05-17", "17. mai 2026"],
    ["2026-06-09", "9. juni 2026"],
    ["2026-07-31", "31. juli 2026"],
    ["2026-08-10", "10. august 2026"],
    ["2026-09-15", "15. september 2026"],
    ["2026-10-25", "25. oktober 2026"],
    ["2026-11-22", "22. november 2026"],
    ["2026-12-31", "31. desember 2026"],
  ])("%s is «%s»", (date, written) => {
    expect(formatDate(date)).toBe(written);
  });

  test("a leap day, and years far from now", () => {
    expect(formatDate("2024-02-29")).toBe("29. februar 2024");
    expect(formatDate("1838-01-01")).toBe("1. januar 1838");
  });

  test("what is no date is shown as it is", () => {
    expect(formatDate("ukjent")).toBe("ukjent");
    expect(formatDate("2026-13-01")).toBe("2026-13-01");
  });
});

describe("formatDuration", () => {
  test.each([
    ["P1Y", "1 år"],
    ["P2Y", "2 år"],
    ["P100Y", "100 år"],
    ["P1M", "1 måned"],
    ["P2M", "2 måneder"],
    ["P11M", "11 måneder"],
    ["P1W", "1 uke"],
    ["P6W", "6 uker"],
    ["P1D", "1 dag"],
    ["P90D", "90 dager"],
    ["P0D", "0 dager"],
  ])("%s is «%s»", (period, written) => {
    expect(formatDuration(period)).toBe(written);
  });

  test.each([
    ["P1Y6M", "1 år og 6 måneder"],
    ["P10Y1M", "10 år og 1 måned"],
    ["P1M1D", "1 måned og 1 dag"],
    ["P1Y1M1D", "1 år, 1 måned og 1 dag"],
    ["P2Y3M4W5D", "2 år, 3 måneder, 4 uker og 5 dager"],
  ])("mixed, %s is «%s»", (period, written) => {
    expect(formatDuration(period)).toBe(written);
  });

  test("what is no period is shown as it is", () => {
    expect(formatDuration("evig")).toBe("evig");
  });
});

describe("formatNumber", () => {
  test.each([
    [0, "0"],
    [7, "7"],
    [999, "999"],
    [1000, `1${nbsp}000`],
    [100000, `100${nbsp}000`],
    [1234567, `1${nbsp}234${nbsp}567`],
    [12.5, "12,5"],
    [1234.5, `1${nbsp}234,5`],
    [-5, "−5"],
  ])("%d is «%s»", (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });
});

describe("formatList", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a og b"],
    [["a", "b", "c"], "a, b og c"],
    [["mål, midler", "tiltak"], "mål, midler og tiltak"],
  ])("%j is «%s»", (items, written) => {
    expect(formatList(items)).toBe(written);
  });
});

describe("capitalize", () => {
  test.each([
    ["elever", "Elever"],
    ["årsplan", "Årsplan"],
    ["øving og æresord", "Øving og æresord"],
    ["PPT", "PPT"],
    ["", ""],
    ["1. trinn", "1. trinn"],
  ])("«%s» is «%s»", (text, written) => {
    expect(capitalize(text)).toBe(written);
  });
});

test.each([
  ["Elever", "elever"],
  ["Klage til Datatilsynet", "klage til Datatilsynet"],
  ["Økonomi og innkjøp", "økonomi og innkjøp"],
  ["NAV (staten)", "NAV (staten)"],
  ["Norwegian Tax Administration", "Norwegian Tax Administration"],
  ["", ""],
])("%s inside a sentence is «%s»", (name, inside) => {
  expect(inSentence(name)).toBe(inside);
});
