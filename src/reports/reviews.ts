import type { Register } from "../register/link.ts";
import type { AnyEntry } from "../register/registers.ts";

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

/** Whether a record is history: nobody looks at it again. */
function isEnded(entry: AnyEntry): boolean {
  switch (entry.register) {
    case "processes":
    case "integrations":
      return entry.data.status === "retired";
    case "systems":
      return entry.data.lifecycle.phase === "retired";
    case "retention":
      return entry.data.approval.status === "expired";
    case "agreements":
      return entry.data.status === "terminated";
    default:
      return false;
  }
}

/** Records past their review date on a day. Drafts that were never reviewed are not overdue: they are not begun. Nor is what has ended. */
export function overdue(register: Register, entries: readonly AnyEntry[], today: string): AnyEntry[] {
  return entries.filter((entry) => !isEnded(entry) && (nextReview(register, entry) ?? today) < today);
}
