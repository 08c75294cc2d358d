import { codeName } from "./code-name.ts";
import type { Register } from "./link.ts";
import type { RuleContext } from "./rule.ts";

/** What rules are given while they look at the records of one register on one day. */
export function ruleContext(register: Register, today: string): RuleContext {
  const made = new Map<string, unknown>();
  const failed = new Map<string, unknown>();
  return {
    register,
    today,
    once<T>(key: string, make: () => T): T {
      // A look-up that failed would fail again for each record, and is as slow to fail as to make.
      if (failed.has(key)) throw failed.get(key);
      try {
        if (!made.has(key)) made.set(key, make());
      } catch (error) {
        failed.set(key, error);
        throw error;
      }
      return made.get(key) as T;
    },
    label: (vocabulary, code) => codeName(register, vocabulary, code),
  };
}
