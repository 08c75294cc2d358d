import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { Retention } from "../../register/types.ts";
import { formatDuration, inSentence } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { choice } from "../cells.ts";

/** What becomes of documentation: «Bevares», «Kasseres etter 10 år, regnet fra …». */
export function fate(register: Register, { outcome, period, startEvent }: Pick<Retention, "outcome" | "period" | "startEvent">): string {
  const words = choice("retention", "outcome", outcome);
  if (!period) return words;
  const event = startEvent ? inSentence(codeName(register, "start-events", startEvent)) : "";
  return text.answers.after(words, formatDuration(period), event);
}
