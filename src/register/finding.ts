import type { Path } from "./walk.ts";

export type Level = "error" | "warning" | "info";

/** One thing that is wrong, or may be, at a place in a file. */
export interface Finding {
  /** Name of the check: a rule's name, or one of the codes in docs/findings.md. */
  rule: string;
  level: Level;
  /** Path below the content folder. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Dotted path of the field in the record; empty for the file as a whole. */
  field: string;
  message: string;
  hint?: string;
}

/** What a check reports before its place in the file is known. */
export interface Problem {
  rule: string;
  level: Level;
  file: string;
  path: Path;
  /** Point at the key rather than at the value. */
  at?: "key" | "value";
  message: string;
  /** What to do; a function where it depends on how the value is written in the file. */
  hint?: string | ((written: string) => string);
  /** Where in the file, when that is known already: something in its text that is in no field, or may be in any. */
  place?: { line: number; column: number };
}

const levels: Level[] = ["error", "warning", "info"];

/** By file, then place, then severity: the order a person mends them in. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
