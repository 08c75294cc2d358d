import { codeName } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import { subjectOf } from "../reports/reminders/index.ts";
import type { Reminder } from "../reports/reminders/reminder.ts";
import { inSentence } from "../text/format.ts";
import { text } from "../text/index.ts";
import { recordPath } from "../text/paths.ts";
import { eventOf } from "./calendar.ts";
import { namedId } from "./named-id.ts";

const t = text.reminders;

/** What is further off than this many days is left out of calendars: nobody plans for it. */
export const calendarDays = 730;

/** Who owns it: «Oppvekst, systemforvalter». */
export function ownerText(register: Register, { owner }: Pick<Reminder, "owner">): string {
  const role = owner.role && inSentence(codeName(register, "roles", owner.role));
  return [owner.unit?.data.name ?? t.noOwner, role].filter(Boolean).join(", ");
}

/**
 * A reminder as an event of a calendar.
 * @param site address of the edition, without a slash at the end; undefined when it is not known
 */
export function reminderEvent(register: Register, reminder: Reminder, today: string, site: string | undefined): string {
  const { kind, key, entry, what } = reminder;
  const words = {
    summary: `${t.kinds[kind]}: ${subjectOf(reminder)}`,
    description: [`${what}.`, `${t.columns.owner}: ${ownerText(register, reminder)}.`],
    category: t.kinds[kind],
    url: site && entry ? `${site}${recordPath(entry)}` : undefined,
    uid: namedId(register.municipality, `reminder/${key}`),
  };
  return eventOf(reminder, words, today);
}
