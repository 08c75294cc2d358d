/** A piece of a record that breaks a rule, with what the check says of it. */
export interface RuleExample {
  lines: string[];
  /** The line the finding points at, from 0. */
  marked: number;
  message: string;
  hint?: string;
}
