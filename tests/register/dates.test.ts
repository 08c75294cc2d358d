import { expect, test } from "vitest";
import { addMonths, addPeriod, monthsOf } from "../../src/register/dates.ts";

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
