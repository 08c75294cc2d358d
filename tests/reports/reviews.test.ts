import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { addMonths, nextReview, overdue } from "../../src/reports/reviews.ts";
import { baseText, registerOf } from "../support/content.ts";

describe("addMonths", () => {
  test.each([
    ["2026-03-15", 1, "2026-04-15"],
    ["2026-03-15", 0, "2026-03-15"],
    ["2026-03-15", 12, "2027-03-15"],
    ["2026-03-15", 120, "2036-03-15"],
    // across year ends
    ["2026-12-01", 1, "2027-01-01"],
    ["2026-11-30", 2, "2027-01-30"],
    ["2026-01-31", 23, "2027-12-31"],
    // the 31st in a shorter month
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-10-31", 4, "2027-02-28"],
    ["2026-12-31", 1, "2027-01-31"],
    // leap days
    ["2023-12-31", 2, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2027-02-28", 12, "2028-02-28"],
    ["1999-12-31", 2, "2000-02-29"],
    ["2099-12-31", 2, "2100-02-28"],
  ])("%s and %d months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test("the clock being put forward or back moves no date", () => {
    expect(addMonths("2026-02-28", 1)).toBe("2026-03-28");
    expect(addMonths("2026-03-29", 7)).toBe("2026-10-29");
    expect(addMonths("2026-09-25", 1)).toBe("2026-10-25");
  });
});

const register = registerOf();

function entryOf(from: Register, name: RegisterName, id: string): AnyEntry {
  const entry = from.get(name, id) as AnyEntry | undefined;
  if (!entry) throw new Error(`${name}/${id} is not there`);
  return entry;
}

describe("nextReview", () => {
  test("by the record's own interval first", () => {
    const file = "processes/grunnskole/skoleskyss.yaml";
    const own = registerOf({ [file]: baseText(file).replace("last: 2026-03-01", "last: 2026-03-01\n  intervalMonths: 3") });
    expect(nextReview(own, entryOf(own, "processes", "grunnskole/skoleskyss"))).toBe("2026-06-01");
  });

  test("then by that of its register", () => {
    expect(nextReview(register, entryOf(register, "processes", "grunnskole/skoleskyss"))).toBe("2028-03-01");
  });

  test("then by the municipality's own for all", () => {
    expect(nextReview(register, entryOf(register, "systems", "skoleportal"))).toBe("2027-05-01");
    expect(nextReview(register, entryOf(register, "vocabularies", "laws"))).toBe("2027-09-15");
  });

  test("is not known of what was never reviewed", () => {
    expect(nextReview(register, entryOf(register, "processes", "grunnskole/leksehjelp"))).toBeUndefined();
  });

  test("is the same in the public edition, which knows the intervals too", () => {
    const open = editionOf(register, "public");
    expect(nextReview(open, entryOf(open, "processes", "grunnskole/skoleskyss"))).toBe("2028-03-01");
    expect(nextReview(open, entryOf(open, "systems", "skoleportal"))).toBe("2027-05-01");
  });
});

describe("overdue", () => {
  const all = registerNames.flatMap((name) => register.all(name) as readonly AnyEntry[]);
  const late = (today: string) => overdue(register, all, today).map(({ register: name, id }) => `${name}/${id}`);

  test("none before the first is due", () => {
    expect(late("2026-11-22")).toEqual([]);
  });

  test("a record is not overdue on its day, but the day after", () => {
    const portal = [entryOf(register, "systems", "skoleportal")];
    expect(overdue(register, portal, "2027-05-01")).toEqual([]);
    expect(overdue(register, portal, "2027-05-02")).toEqual(portal);
  });

  test("those past their date, each by its own interval", () => {
    expect(late("2027-03-01").sort()).toEqual([
      "archives/sakarkiv",
      "assessments/ros-skoleportal",
      "retention/skoleskyss",
      "units/kommune",
    ]);
  });

  test("what was never reviewed is left out, however late", () => {
    const names = late("2999-01-01");
    expect(names).toContain("processes/grunnskole/skoleskyss");
    expect(names).not.toContain("processes/grunnskole/leksehjelp");
    expect(names).not.toContain("systems/arkivsystem");
    expect(names.length).toBe(all.filter(({ data }) => data.review).length);
  });
});
