import type { Edition } from "../register/edition.ts";
import { changeLog } from "./change-log/index.ts";
import { documentationPlan } from "./documentation-plan/index.ts";
import { informationValue } from "./information-value.ts";
import { protocol } from "./protocol/index.ts";
import { remindersReport } from "./reminders/report.ts";
import type { Report } from "./report.ts";
import { rights } from "./rights.ts";
import { risk } from "./risk/index.ts";
import { status } from "./status/index.ts";
import { systemsReport } from "./systems/index.ts";

/** Every report, one a file, in the order of the overview. A new report is added here. */
export const reports: readonly Report[] = [
  protocol,
  documentationPlan,
  systemsReport,
  rights,
  risk,
  informationValue,
  status,
  remindersReport,
  changeLog,
];

export function reportsIn(edition: Edition): Report[] {
  return reports.filter(({ editions }) => editions.includes(edition));
}
