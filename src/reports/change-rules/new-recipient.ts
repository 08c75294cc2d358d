import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { formatList } from "../../text/format.ts";
import { processingOf } from "./processing.ts";
import { type ChangeRule, statesOf, those } from "./rule.ts";

function recipientsOf(entry: Entry<"processes"> | undefined, register: Register): Map<string, string> {
  const found = processingOf(entry).flatMap(({ recipients }) => those(recipients));
  return new Map(
    found.map(({ category, name }) => [`${category}\n${name ?? ""}`, name ?? codeName(register, "recipient-categories", category)]),
  );
}

const rule: ChangeRule = {
  name: "new-recipient",
  title: "En ny mottaker må ha rett til opplysningene, og skal stå i protokollen.",
  role: "personvernombud",
  source: { law: "GDPR", section: "art. 30 nr. 1 bokstav d" },
  *check(change, { before, after }) {
    const states = statesOf(change, "processes");
    if (!states?.after) return;
    const were = recipientsOf(states.before, before);
    const found = [...recipientsOf(states.after, after)].filter(([key]) => !were.has(key)).map(([, name]) => name);
    if (found.length > 0) yield `Opplysninger gis nå til ${formatList(found)}.`;
  },
};

export default rule;
