import type { Edition } from "../register/edition.ts";
import { documentationPlan } from "./documentation-plan/report.ts";
import type { Report } from "./report.ts";
import { risk } from "./risk/report.ts";

/** Every report, one a file, in the order of the overview. A new report is added here. */
export const reports: readonly Report[] = [documentationPlan, risk];

export function reportsIn(edition: Edition): Report[] {
  return reports.filter(({ editions }) => editions.includes(edition));
}
