import { type CheckResult, check } from "./check.ts";
import { readContent } from "./read.ts";
import { readContentInParallel } from "./read-parallel.ts";
import { rules } from "./rules/index.ts";

/** Reads and checks a content folder. @param today as yyyy-mm-dd */
export function loadRegister(folder: string, today: string): CheckResult {
  return check(readContent(folder), today);
}

/** As `loadRegister`, with the same result, using all processors. @param errorsOnly as in `check` */
export async function loadRegisterInParallel(folder: string, today: string, errorsOnly = false): Promise<CheckResult> {
  return check(await readContentInParallel(folder), today, rules, errorsOnly);
}
