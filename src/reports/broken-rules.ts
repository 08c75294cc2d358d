import type { Register } from "../register/link.ts";
import type { AnyEntry } from "../register/registers.ts";
import type { Rule, RuleContext } from "../register/rule.ts";
import { ruleContext } from "../register/rule-context.ts";

/** What a rule says of a record. */
export interface Broken {
  entry: AnyEntry;
  rule: Rule;
  /** Norwegian, as the check says it. */
  message: string;
}

/**
 * What rules say of records: a report on what is lacking asks the same rules as the check, so that the two never disagree.
 * @param context to share look-ups between calls, from `ruleContext`
 */
export function brokenRules(
  register: Register,
  today: string,
  rules: readonly Rule[],
  entries: readonly AnyEntry[],
  context: RuleContext = ruleContext(register, today),
): Broken[] {
  return entries.flatMap((entry) =>
    rules
      .filter(({ scope }) => scope === entry.register || scope === "any")
      .flatMap((rule) => [...rule.check(entry, context)].map(({ message }) => ({ entry, rule, message }))),
  );
}
