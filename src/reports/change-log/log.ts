import type { RegisterName } from "../../register/registers.ts";
import type { RecordChange } from "../changes/index.ts";

/** What became of one record in one change of the register. */
export interface LoggedChange {
  kind: RecordChange["kind"];
  register: RegisterName | "municipality";
  /** The id it has today, when it is in the edition; else the id it had. */
  id: string;
  /** The name it has today, when it is in the edition; else the name it had. */
  name: string;
  /** Whether the edition has a page for it. */
  isHere: boolean;
  /** What has changed, one thing in each, beginning with a capital letter. Empty when nothing can be said beside the kind. */
  words: string[];
}

/** What was taken into the register at one time: a commit, or all that a merge brought. */
export interface LoggedSet {
  /** The day it was taken in, as yyyy-mm-dd. */
  date: string;
  /** In the order of the registers. Never empty. */
  changes: LoggedChange[];
}

/** What has been changed in the register, as one edition may tell it. */
export interface ChangeLog {
  /** The newest first. */
  sets: LoggedSet[];
  /** Nothing older than this day is told, as yyyy-mm-dd. */
  from: string;
  /** Whether there was more than is told of after that day. */
  isCut: boolean;
  /** `shallow`: Git holds only the last part of the history. `none`: the content is not in Git. */
  limit?: "shallow" | "none";
}

export const noLog: ChangeLog = { sets: [], from: "", isCut: false, limit: "none" };

/** Older changes than these many years are not told. */
const years = 2;

/** The first day that is told of. @param today as yyyy-mm-dd */
export function firstDay(today: string): string {
  return `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}
