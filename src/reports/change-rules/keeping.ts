import type { Entry } from "../../register/registers.ts";
import type { Changes, RecordChange } from "../changes/index.ts";
import { statesOf, those } from "./rule.ts";

/** The rule for how long something is kept, before a change and after it. */
export interface Keeping {
  /** The documentation, where a process has chosen another rule; absent where the rule itself has changed. */
  type?: string;
  before: Entry<"retention">;
  after: Entry<"retention">;
}

/** What is kept differently: the rule that has changed, or documentation in a process that has got another rule. */
export function keepingOf(change: RecordChange, { before, after }: Changes): Keeping[] {
  const rule = statesOf(change, "retention");
  if (rule) return rule.before && rule.after ? [{ before: rule.before, after: rule.after }] : [];
  const process = statesOf(change, "processes");
  if (!process?.before || !process.after) return [];
  const were = new Map(those(process.before.data.documentation).map(({ type, retention }) => [type, retention]));
  return those(process.after.data.documentation).flatMap(({ type, retention }): Keeping[] => {
    const was = before.get("retention", were.get(type) ?? "");
    const is = after.get("retention", retention);
    // A rule that is the same one is told of where it is changed, and not in each process that uses it.
    return was && is && (after.get("retention", was.id)?.id ?? was.id) !== is.id ? [{ type, before: was, after: is }] : [];
  });
}
