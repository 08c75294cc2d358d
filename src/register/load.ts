import { type CheckResult, check, conclude, examine } from "./check.ts";
import { locateInParallel, readContentInParallel } from "./parallel.ts";
import { readContent } from "./read.ts";

/** Reads and checks a content folder. @param today as yyyy-mm-dd */
export function loadRegister(folder: string, today: string): CheckResult {
  return check(readContent(folder), today);
}

/**
 * As `loadRegister`, with the same result, using all processors.
 *
 * @param errorsOnly leaves out warnings and tips, for those who only need to know whether the register is sound:
 *   finding the places of thousands of them takes time
 */
export async function loadRegisterInParallel(folder: string, today: string, errorsOnly = false): Promise<CheckResult> {
  const content = await readContentInParallel(folder);
  const examined = examine(content, today);
  const told = examined.problems.filter(({ level }) => level === "error" || !errorsOnly);
  return conclude(content, examined, await locateInParallel(folder, told));
}
