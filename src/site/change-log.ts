import { readFileSync } from "node:fs";
import type { AnyEntry } from "../register/registers.ts";
import type { ChangeLog, LoggedChange } from "../reports/change-log/log.ts";
import { settings } from "./settings.ts";

/** What this edition may tell of how the register has changed, handed over by the command that builds the site. */
export const changeLog = JSON.parse(readFileSync(settings.changeLog, "utf8")) as ChangeLog;

export type DatedChange = LoggedChange & { date: string };

const byRecord = Map.groupBy(
  changeLog.sets.flatMap(({ date, changes }) => changes.map((change): DatedChange => ({ ...change, date }))).filter(({ isHere }) => isHere),
  ({ register, id }) => `${register}/${id}`,
);

/** What has been changed in a record, the newest first. */
export function changesOf({ register, id }: Pick<AnyEntry, "register" | "id">): DatedChange[] {
  return byRecord.get(`${register}/${id}`) ?? [];
}

/** Changes shown on the record's own page. */
export const firstChanges = 10;

/** Whether a record has so many changes that they have a page of their own. */
export function hasChangesPage(changes: readonly DatedChange[]): boolean {
  return changes.length > firstChanges;
}
