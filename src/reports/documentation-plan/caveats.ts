import { nameOfCode } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";

const { caveat } = text.documentationPlan.preservation;

/** What stands between a rule and acting on it: not adopted, no longer or not yet valid, or built on a law that is repealed. */
export function caveatsOf(register: Register, rule: Entry<"retention">, today: string): string[] {
  const { approval, validFrom, validTo, authority } = rule.data;
  const hasEnded = approval.status === "expired" || (validTo !== undefined && validTo < today);
  const repealed = authority.flatMap(({ law }) => {
    const code = register.code("laws", law);
    return code?.validTo && code.validTo < today ? [caveat.repealed(nameOfCode(code))] : [];
  });
  return [
    ...(hasEnded ? [caveat.expired] : approval.status === "adopted" ? [] : [caveat[approval.status as "proposed" | "assessed"]]),
    ...(validFrom && validFrom > today ? [caveat.notYet(formatDate(validFrom))] : []),
    ...new Set(repealed),
  ];
}
