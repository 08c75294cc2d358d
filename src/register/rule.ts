import type { Level } from "./finding.ts";
import type { Register } from "./link.ts";
import type { AnyEntry, Entry, RegisterName } from "./registers.ts";
import type { Path } from "./walk.ts";

/** Records a rule looks at: those of one register, or every record. */
export type Scope = RegisterName | "any";

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
  inBody?: number;
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
  check(entry: S extends RegisterName ? Entry<S> : AnyEntry, context: RuleContext): Iterable<RuleProblem>;
}

/** Keeps the type of a rule's subject; rules of all scopes go in one list. */
export function rule<S extends Scope>(definition: Rule<S>): Rule {
  return definition as unknown as Rule;
}
