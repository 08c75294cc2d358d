import { formatDate, formatNumber } from "../format.ts";
import type { reminders as nb } from "../nb/reminders.ts";
import type { Translated } from "../translated.ts";

const days = (n: number) => (n === 1 ? "1 day" : `${formatNumber(n)} days`);

/** Texts of what falls due: the report, the command, the calendars, the mail and the issues. */
export const reminders: Translated<typeof nb> = {
  title: "Deadlines",
  lead: "Everything that has a deadline: reviews, agreements, assessments, measures, systems, laws, exceptions, disposal and transfer. Who owns each of them, and what has passed.",
  kinds: {
    review: "Review",
    agreement: "Agreement",
    assessment: "Assessment",
    measure: "Measure",
    system: "System to be retired",
    law: "Repealed law",
    exception: "Exception",
    disposal: "Disposal",
    transfer: "Transfer to repository",
    statement: "Accessibility statement",
  },
  what: {
    review: "Check that the entry is correct",
    agreement: (expires: string) => `Decide whether to extend the agreement. It expires on ${formatDate(expires)}`,
    assessment: "Review the assessment",
    outdated: "Make a new assessment. This one is marked as outdated",
    measure: (text: string) => `Carry out the measure: ${text}`,
    system: "Stop using the system",
    law: (law: string, last: string) => `Replace the legal authority “${law}”. The last day the law applies is ${formatDate(last)}`,
    exception: (rule: string) => `Fix what is exempt from the rule “${rule}”`,
    disposal: (rule: string, years: string) => `Dispose of what can be disposed of under “${rule}”, from ${years}`,
    adoptRule: "Adopt the retention rule before anything is disposed of",
    replaceRule: "Adopt a new retention rule before anything is disposed of. This one has expired",
    transfer: "Transfer the archive to the repository",
    statement: "Update the statement for the public edition",
    internalStatement: "Update the statement for the internal edition",
  },
  steps: {
    overdue: "Passed",
    within: (n: number) => `Within ${days(n)}`,
    later: "Later",
  },
  columns: {
    step: "When",
    kind: "Type of deadline",
    register: "Type",
    record: "Entry",
    what: "What",
    due: "Deadline",
    owner: "Owner",
    role: "Role",
    mailbox: "Mailbox",
    escalatedTo: "Escalated to",
  },
  figures: {
    overdue: "deadlines have passed",
    escalated: "of them have been escalated to the unit above",
    near: (n: number) => `deadlines are within ${days(n)}`,
    notStarted: "entries have never been reviewed",
  },
  overdue: {
    title: "Passed",
    lead: (n: number) => `Deadlines that have passed. After ${days(n)} they are escalated to the unit above.`,
    disposal: "The register does not know what has already been disposed of.",
    empty: "No deadlines have passed.",
  },
  near: {
    title: (n: number) => `Within ${days(n)}`,
    empty: "No deadlines are near.",
  },
  later: {
    title: "The next year",
    lead: (date: string) => `Deadlines up to and including ${formatDate(date)}.`,
    empty: "No more deadlines in the next year.",
  },
  notStarted: {
    title: "Never reviewed",
    lead: "Entries that have never been reviewed. They have no deadline until someone has looked over them the first time.",
    empty: "All entries have been reviewed.",
  },
  /** Printed for the one at the terminal, and written in issues and mail. */
  list: {
    left: (n: number) => (n === 0 ? "today" : n > 0 ? `in ${days(n)}` : `${days(-n)} ago`),
    none: "No deadlines have passed or are near.",
    summary: (overdue: number, near: number) => `${formatNumber(overdue)} passed, ${formatNumber(near)} coming up.`,
    notStarted: (n: number) =>
      n === 1
        ? "1 entry has never been reviewed, and has no deadline yet."
        : `${formatNumber(n)} entries have never been reviewed, and have no deadline yet.`,
    escalatedTo: (unit: string) => `escalated to ${unit}`,
    more: (n: number) => `… and ${formatNumber(n)} more.`,
  },
  noOwner: "No unit",
  municipality: "The municipality",
};
