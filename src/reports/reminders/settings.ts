import type { Register } from "../../register/link.ts";

/** When reminders are given, as the municipality has chosen. */
export interface ReminderSettings {
  /** Days before the due date, the most first. */
  leadDays: readonly number[];
  /** Days after the due date when the unit above is told. */
  escalateAfterDays: number;
  /** Months between the updates of an accessibility statement. */
  statementMonths: number;
}

/** The settings of a register; the usual ones where it says nothing, as in the public edition. */
export function reminderSettings({ municipality }: Register): ReminderSettings {
  const { leadDays = [60, 30, 7], escalateAfterDays = 30, accessibilityStatementMonths = 12 } = municipality.reminders ?? {};
  return { leadDays: [...leadDays].sort((a, b) => b - a), escalateAfterDays, statementMonths: accessibilityStatementMonths };
}
