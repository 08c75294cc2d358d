import { daysBetween, nextReview } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import { type AnyEntry, nameOf, registerNames } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { addresseeOf } from "../addressee.ts";
import { isEnded } from "../reviews.ts";
import { unitAbove } from "../unit-chain.ts";
import { otherDues } from "./other-dues.ts";
import { known, recordDues } from "./record-dues.ts";
import type { Due, Reminder, Step } from "./reminder.ts";
import { type ReminderSettings, reminderSettings } from "./settings.ts";

/** How near a date is: the shortest of the lead times it is within. A date is past from the day after. */
export function stepOf(days: number, { leadDays }: Pick<ReminderSettings, "leadDays">): Step {
  return days < 0 ? "overdue" : leadDays.findLast((lead) => days <= lead);
}

/** Keys with a number after the second of the same, as when one measure is written twice. */
function numbered(dues: readonly Due[]): Due[] {
  const seen = new Map<string, number>();
  return dues.map((due) => {
    const times = (seen.get(due.key) ?? 0) + 1;
    seen.set(due.key, times);
    return times === 1 ? due : { ...due, key: `${due.key}#${times}` };
  });
}

function find(register: Register, today: string): Reminder[] {
  const settings = reminderSettings(register);
  const all = known(register);
  const entries = registerNames.flatMap((name) => register.all(name) as readonly AnyEntry[]);
  const dues = numbered([...entries.flatMap((entry) => recordDues(register, entry, all)), ...otherDues(register, today)]);
  const reminders = dues.map((due): Reminder => {
    const days = daysBetween(today, due.due);
    const above = due.unit && -days > settings.escalateAfterDays ? unitAbove(register, due.unit) : undefined;
    return {
      ...due,
      days,
      step: stepOf(days, settings),
      owner: addresseeOf(register, due.unit, due.role),
      ...(above ? { escalatedTo: addresseeOf(register, above) } : {}),
    };
  });
  // In the order of the registers where the date is the same, which is how they were found.
  return reminders.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const made = new WeakMap<Register, { today: string; reminders: Reminder[] }>();

/**
 * Everything that falls due, the first due first, however far off: the one list that the report, the calendars, the mail and the issues are made of.
 * Archives are told of to the end of next year. Made once for each Register and day; time grows with the records and what they hold.
 *
 * @param today as yyyy-mm-dd
 */
export function remindersOf(register: Register, today: string): readonly Reminder[] {
  const before = made.get(register);
  if (before?.today === today) return before.reminders;
  const reminders = find(register, today);
  made.set(register, { today, reminders });
  return reminders;
}

/** Those that are past, or within so many days. */
export function within(reminders: readonly Reminder[], days: number): Reminder[] {
  return reminders.filter((reminder) => reminder.days <= days);
}

/** Records nobody has looked at yet: they have no date, and are not late. An approved assessment is looked at from its approval. */
export function notStarted(register: Register): AnyEntry[] {
  return registerNames.flatMap((name) =>
    (register.all(name) as readonly AnyEntry[]).filter(
      (entry) =>
        !isEnded(entry) &&
        nextReview(register, entry) === undefined &&
        !(entry.register === "assessments" && (entry.data.status === "approved" || entry.data.status === "outdated")),
    ),
  );
}

/** What a reminder is about, by name. */
export const subjectOf = ({ entry }: Pick<Due, "entry">): string => (entry ? nameOf(entry) || entry.id : text.reminders.municipality);
