import type { AnyEntry, Entry } from "../../register/registers.ts";
import type { reminders as words } from "../../text/nb/reminders.ts";

export type ReminderKind = keyof typeof words.kinds;

/** Something that falls due on a day. */
export interface Due {
  kind: ReminderKind;
  /** The same as long as it is the same matter, also when its date is changed. Unique in the list. */
  key: string;
  /** The record it is about; undefined when it is about the municipality itself. */
  entry: AnyEntry | undefined;
  /** What is to be done, in Norwegian, without a full stop. */
  what: string;
  /** The last day to do it, as yyyy-mm-dd. */
  due: string;
  /** The unit that owns it. */
  unit: Entry<"units"> | undefined;
  /** Code in vocabularies/roles. */
  role?: string | undefined;
}

/** Who is told. */
export interface Addressee {
  unit: Entry<"units"> | undefined;
  role?: string | undefined;
  /** A shared mailbox; undefined when neither the unit nor one above it has any. */
  mailbox?: string | undefined;
}

/** How near a due date is: within so many days, one of the municipality's lead times, or past. Undefined when it is further off. */
export type Step = number | "overdue" | undefined;

/** Something that falls due, with how near it is and who is told. */
export interface Reminder extends Due {
  /** Days from the day of the list to the due date; below zero when it is past. */
  days: number;
  step: Step;
  owner: Addressee;
  /** The unit above, when it is so long overdue that it is told too. */
  escalatedTo?: Addressee;
}
