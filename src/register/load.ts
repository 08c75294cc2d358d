import { type CheckResult, check } from "./check.ts";
import { readContent } from "./read.ts";

/** Reads and checks a content folder. @param today as yyyy-mm-dd */
export function loadRegister(folder: string, today: string): CheckResult {
  return check(readContent(folder), today);
}
