import type { Register } from "./link.ts";
import type { AnyEntry } from "./registers.ts";

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
  const later = new Date(`${addMonths(date, months)}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
