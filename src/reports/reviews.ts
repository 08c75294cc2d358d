import { nextReview } from "../register/dates.ts";
import type { Register } from "../register/link.ts";
import type { AnyEntry } from "../register/registers.ts";

export { addMonths, nextReview } from "../register/dates.ts";

/** Whether a record is history: nobody looks at it again. */
export function isEnded(entry: AnyEntry): boolean {
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
