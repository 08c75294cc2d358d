import { formatDate, formatList, formatNumber } from "../format.ts";
import type { reminderMail as nb } from "../nb/reminder-mail.ts";
import type { Translated } from "../translated.ts";

const deadlines = (n: number) => (n === 1 ? "1 deadline" : `${formatNumber(n)} deadlines`);

/** Texts of mail with reminders. */
export const reminderMail: Translated<typeof nb> = {
  subject: (fresh: number, municipality: string) => `${deadlines(fresh)} to look at in the register of ${municipality}`,
  intro: (fresh: number, mailbox: string) => `The register reminds ${mailbox} of ${deadlines(fresh)}.`,
  fresh: "New",
  open: "Still open",
  openLead: "You have been reminded of these before, and they have not been done yet.",
  escalated: (unit: string) => `Escalated from ${unit}, because the deadline passed too long ago.`,
  owner: (owner: string) => `Owner: ${owner}.`,
  due: (date: string, isPast: boolean) => `${isPast ? "The deadline was" : "Deadline"} ${formatDate(date)}`,
  more: (n: number) => `… and ${formatNumber(n)} more.`,
  all: "All deadlines:",
  why: (leadDays: readonly number[], escalateAfterDays: number) =>
    `The mailbox receives this because it is in the register. There is a reminder of a deadline ${formatList([...leadDays].map(String))} days before it, and when it has passed. If it has not been met ${escalateAfterDays === 1 ? "1 day" : `${formatNumber(escalateAfterDays)} days`} afterwards, the unit above is told. Each reminder is sent once.`,
  how: "When it is done, write so in the entry. Then the reminders stop.",
};
