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
