import { codeName } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import type { Retention } from "../register/types.ts";
import { formatDuration, inSentence } from "../text/format.ts";
import { text } from "../text/index.ts";
import { choice } from "./cells.ts";

const t = text.retention;

/** What becomes of documentation, in one line: «Bevares», «Kasseres etter 5 år, regnet fra: skoleåret er slutt». */
export function outcomeOf(
  register: Register,
  { outcome, period, startEvent }: Pick<Retention, "outcome" | "period" | "startEvent">,
): string {
  const name = choice("retention", "outcome", outcome);
  if (!period) return name;
  const fate = outcome === "preserve-partly" ? t.rest(name) : name;
  return t.after(fate, formatDuration(period), startEvent && inSentence(codeName(register, "start-events", startEvent)));
}
