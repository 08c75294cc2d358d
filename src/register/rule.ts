import type { Level } from "./finding.ts";
import type { Register } from "./link.ts";
import type { TextFile } from "./read.ts";
import type { AnyEntry, Entry, RegisterName } from "./registers.ts";
import type { Municipality } from "./types.ts";
import type { Path } from "./walk.ts";

/**
 * What a rule looks at: the records of one register, every record (`any`), the municipality's own file, or the text of every file,
 * also of those that hold no record or cannot be read (`text`).
 */
export type Scope = RegisterName | "any" | "municipality" | "text";

interface Subjects {
  any: AnyEntry;
  municipality: { file: string; data: Municipality };
  text: TextFile;
}

/** What a rule of a scope is given. */
export type Subject<S extends Scope> = S extends RegisterName ? Entry<S> : S extends keyof Subjects ? Subjects[S] : never;

export interface RuleContext {
  register: Register;
  /** The day the check is made for, as yyyy-mm-dd. */
  today: string;
  /** The Norwegian name of a code, or the code itself. */
  label(list: string, code: string): string;
  /** A look-up over the whole register, made once for a check: a rule that compares records does not search them for each. */
  once<T>(key: string, make: () => T): T;
}

export interface RuleProblem {
  path: Path;
  at?: "key" | "value";
  message: string;
  hint?: string;
  /** As in `Problem`. */
  place?: { line: number; column: number };
}

/** One demand on the records, with the law or standard it comes from. */
export interface Rule<S extends Scope = Scope> {
  /** Reads as a sentence; also the name of its file. */
  name: string;
  level: Level;
  scope: S;
  /** What the rule demands, in one Norwegian sentence. */
  title: string;
  /** What to do when it is broken, in Norwegian. Words in `backticks` are field names and values. */
  fix: string;
  /** Where the demand comes from: a law and its section, or in words where it is the register's own. */
  source: { law: string; section: string } | string;
  check(subject: Subject<S>, context: RuleContext): Iterable<RuleProblem>;
}

/** Keeps the type of a rule's subject; rules of all scopes go in one list. */
export function rule<S extends Scope>(definition: Rule<S>): Rule {
  return definition as unknown as Rule;
}
