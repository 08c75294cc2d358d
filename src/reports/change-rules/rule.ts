import type { Entry, RegisterName } from "../../register/registers.ts";
import type { Rule } from "../../register/rule.ts";
import type { Changes, RecordChange } from "../changes/index.ts";

/** A change that someone with a certain role must look at before it is taken in. */
export interface ChangeRule {
  /** Reads as what has happened; also the name of its file. */
  name: string;
  /** What must be looked at, in one Norwegian sentence. */
  title: string;
  /**
   * The role that must look, a code in vocabularies/roles, where `changeReviewers` in municipality.yaml names no other;
   * for each register where it differs. Absent where it is for the one who proposes the change to mend.
   */
  role?: string | Partial<Record<RecordChange["register"], string>>;
  /** Where the demand comes from, as in a rule on records. */
  source: Rule["source"];
  /** What there is to look at in a change, each in one Norwegian sentence; nothing where the rule does not concern it. */
  check(change: RecordChange, changes: Changes): Iterable<string>;
}

export interface States<R extends RegisterName> {
  /** As it was; absent for a new record. */
  before?: Entry<R>;
  /** As it is; absent for a removed record. */
  after?: Entry<R>;
}

/** A changed record of this register as it was and as it is; undefined when the change is of another register. */
export function statesOf<R extends RegisterName>(change: RecordChange, register: R): States<R> | undefined {
  if (change.register !== register) return undefined;
  return { before: change.before as Entry<R> | undefined, after: change.after as Entry<R> | undefined };
}

/** What is in a list, without what could not be read. */
export const those = <T>(list: readonly T[] | undefined): T[] => (list ?? []).filter((item) => item !== undefined && item !== null);
