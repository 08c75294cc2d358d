import type { Register } from "./link.ts";
import type { AnyEntry, Entry } from "./registers.ts";
import type { Agreement } from "./types.ts";

/**
 * The date plus whole months; the 31st becomes the last day of a shorter month.
 * @param date yyyy-mm-dd
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** When a record must next be looked at, as yyyy-mm-dd; undefined when it has never been reviewed. */
export function nextReview(register: Register, entry: AnyEntry): string | undefined {
  const { review } = entry.data;
  if (!review) return undefined;
  const intervals = register.municipality.reviewIntervals;
  return addMonths(review.last, review.intervalMonths ?? intervals[entry.register] ?? intervals.default);
}

/** Months to negotiate in, where an agreement names no notice of its own. */
const usualNotice = 6;

/** When it must be decided whether an agreement goes on: its end less its notice. Undefined when it has no end. */
export function renewalOf({ expires, noticeMonths = usualNotice }: Agreement): string | undefined {
  return expires && addMonths(expires, -noticeMonths);
}

/** When an assessment must be looked at again: by its review, or else by its approval or its date. */
export function nextLook(register: Register, assessment: Entry<"assessments">): string {
  const { reviewIntervals: intervals } = register.municipality;
  const { approval, date } = assessment.data;
  return nextReview(register, assessment) ?? addMonths(approval?.date ?? date, intervals.assessments ?? intervals.default);
}

/** The date plus days, which may be below zero. @param date yyyy-mm-dd */
export function addDays(date: string, days: number): string {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** Days from one date to another; below zero when the other is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The whole months of an ISO 8601 duration, and the days beside them: `P1Y6M2W` is 18 months and 14 days. */
function partsOf(period: string): { months: number; days: number } {
  const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return { months: 12 * count("Y") + count("M"), days: 7 * count("W") + count("D") };
}

/** Length of a duration in months; days and weeks are left out. */
export function monthsOf(period: string): number {
  return partsOf(period).months;
}

/**
 * The date plus an ISO 8601 duration of years, months, weeks and days.
 * @param date yyyy-mm-dd
 */
export function addPeriod(date: string, period: string): string {
  const { months, days } = partsOf(period);
  return addDays(addMonths(date, months), days);
}
