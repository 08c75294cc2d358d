import { expect, test } from "vitest";
import { addDays, addMonths, addPeriod, daysBetween, monthsOf, renewalOf } from "../../src/register/dates.ts";
import type { Agreement } from "../../src/register/types.ts";

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-30", 14, "2028-01-30"],
  ["2026-12-31", 0, "2026-12-31"],
])("%s and %i months is %s", (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

test.each([
  ["2026-01-01", "P5Y", "2031-01-01"],
  ["2026-01-31", "P1M", "2026-02-28"],
  ["2026-12-30", "P2D", "2027-01-01"],
  ["2026-02-20", "P2W", "2026-03-06"],
  ["2024-02-29", "P1Y6M1W3D", "2025-09-08"],
])("%s and %s is %s", (date, period, expected) => expect(addPeriod(date, period)).toBe(expected));

test.each([
  ["P1Y6M", 18],
  ["P2Y", 24],
  ["P7M", 7],
  ["P3W", 0],
  ["P10D", 0],
])("%s is %i whole months", (period, expected) => expect(monthsOf(period)).toBe(expected));

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2028-03-01", -1, "2028-02-29"],
  ["2027-03-01", -1, "2027-02-28"],
  // The clock is put forward and back in Norway on these days.
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-10-24", 2, "2026-10-26"],
])("%s and %i days is %s", (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
  expect(daysBetween(date, expected)).toBe(days);
});

test.each([
  [{ expires: "2027-08-31", noticeMonths: 6 }, "2027-02-28"],
  [{ expires: "2028-08-31", noticeMonths: 6 }, "2028-02-29"],
  [{ expires: "2027-08-31", noticeMonths: 0 }, "2027-08-31"],
  [{ expires: "2027-08-31" }, "2027-02-28"],
  [{}, undefined],
])("an agreement %o must be decided on by %s", (data, expected) => expect(renewalOf(data as Agreement)).toBe(expected));
