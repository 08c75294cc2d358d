import { formatNumber } from "../format.ts";
import type { reminderIssues as nb } from "../nb/reminder-issues.ts";
import type { Translated } from "../translated.ts";

/** Texts of the issue each unit has at the Git host, and what `npm run issues` says. */
export const reminderIssues: Translated<typeof nb> = {
  title: (unit: string) => `Deadlines: ${unit}`,
  made: "This issue is written by the register, and is rewritten when a deadline comes closer, has passed or has been met. It is closed when nothing is left. Write in a comment, not here.",
  escalated: "Escalated from the units below",
  nothing: "Nothing has passed or is near.",
  more: (n: number) => `… and ${formatNumber(n)} more. See the report Deadlines.`,
  changed: {
    created: (unit: string) => `Created the issue for ${unit}.`,
    updated: (unit: string) => `Rewrote the issue for ${unit}.`,
    reopened: (unit: string) => `Reopened the issue for ${unit}.`,
    closed: (unit: string) => `Closed the issue for ${unit}.`,
  },
  unchanged: "All issues are as they should be.",
  dryRun: (n: number) =>
    n === 1
      ? "Dry run: 1 unit would have had an issue. The Git host has not been asked. Add “--send”."
      : `Dry run: ${formatNumber(n)} units would have had an issue. The Git host has not been asked. Add “--send”.`,
  undone: (unit: string | undefined) =>
    unit === undefined
      ? "No issues have been changed."
      : `The issue for ${unit} is as it was, and so are those that come after it. What is listed above has been done. Run it again.`,
};
