import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { Process } from "../../register/types.ts";
import { formatDuration, formatList, inSentence } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { outcomeOf } from "../retention-outcome.ts";

const t = text.answers;

interface Time {
  /** What is kept so long. */
  what: string;
  fate: string;
}

/** What of the data is erased after a time of its own. */
function erasureTimes(register: Register, { processing = [] }: Pick<Process, "processing">): Time[] {
  return processing.flatMap((each) =>
    (each.erasure ?? []).flatMap(({ period, categories }): Time[] => {
      const what = categories
        ? formatList(categories.map((code) => codeName(register, "data-categories", code)))
        : processing.length > 1
          ? (each.name ?? each.purpose)
          : t.otherData;
      return period ? [{ what, fate: t.erased(formatDuration(period)) }] : [];
    }),
  );
}

/**
 * How long documentation and personal data of a process are kept, a line for each time. Where there are more than one, each says what it is
 * of: «Søknad og vedtak: kasseres etter 5 år». What stands in the documentation is kept as the documentation is.
 */
export function howLong(register: Register, process: Pick<Process, "documentation" | "processing">): string[] {
  const documented = (process.documentation ?? []).flatMap(({ type, retention }): Time[] => {
    const rule = register.get("retention", retention);
    return rule ? [{ what: type, fate: outcomeOf(register, rule.data) }] : [];
  });
  const byFate = Map.groupBy([...documented, ...erasureTimes(register, process)], ({ fate }) => fate);
  if (byFate.size <= 1) return [...byFate.keys()];
  return [...byFate].map(([fate, times]) => {
    const [first = "", ...others] = new Set(times.map(({ what }) => what));
    return `${others.length > 0 ? t.andMore(first, others.length) : first}: ${inSentence(fate)}`;
  });
}
