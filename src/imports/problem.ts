import type { Spot, Value } from "./sheet.ts";

/**
 * What follows from a problem. `refused`: the record, or the whole list, is not imported. `kept`: the value is put in the note.
 * `told`: nothing is lost, but a person should know.
 */
export type ProblemLevel = "refused" | "kept" | "told";

/** Something in a list that could not be used as it stands. */
export interface ImportProblem {
  level: ProblemLevel;
  sheet: string;
  /** From 0; undefined when it is about the sheet as a whole. */
  row?: number;
  /** From 0; undefined when it is about the row as a whole. */
  column?: number;
  heading?: string;
  value?: Value;
  reason: string;
  suggestion?: string;
  /** Whether it is about the headings, and not about a record. */
  isHeading?: boolean;
}

/** Where a value came from. */
export interface Source {
  spot: Spot;
  heading: string;
  value: Value;
}

export function problemAt(source: Source, level: ProblemLevel, reason: string, suggestion?: string): ImportProblem {
  const { spot, heading, value } = source;
  return { level, ...spot, heading, value, reason, ...(suggestion ? { suggestion } : {}) };
}
