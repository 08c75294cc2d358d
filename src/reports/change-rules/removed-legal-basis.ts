import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { processingOf } from "./processing.ts";
import { type ChangeRule, statesOf, those } from "./rule.ts";

/** By article and law: another section of the same law is told as a change, and is often a correction. */
function basesOf(entry: Entry<"processes"> | undefined, register: Register): Map<string, string> {
  const label = (list: string, code: string | undefined) => (code ? codeName(register, list, code) : "");
  return new Map(
    processingOf(entry).flatMap((processing) => [
      ...those(processing.legalBasis).map(({ article, law }): [string, string] => [
        `${article} ${law ?? ""}`,
        [label("legal-bases", article), label("laws", law)].filter(Boolean).join(", "),
      ]),
      ...those(processing.specialCategoryBasis).map(({ article, law }): [string, string] => [
        `${article} ${law ?? ""}`,
        [label("special-category-bases", article), label("laws", law)].filter(Boolean).join(", "),
      ]),
      ...those(processing.criminalDataBasis).map(({ law }): [string, string] => [`10 ${law}`, label("laws", law)]),
    ]),
  );
}

const rule: ChangeRule = {
  name: "removed-legal-basis",
  title: "Når et grunnlag tas bort, må det som er igjen bære hele behandlingen.",
  role: "personvernombud",
  source: { law: "GDPR", section: "art. 6, 9 og 10" },
  *check(change, { before, after }) {
    const states = statesOf(change, "processes");
    if (!states?.before || !states.after) return;
    const are = basesOf(states.after, after);
    for (const [key, told] of basesOf(states.before, before)) if (!are.has(key)) yield `Grunnlaget er tatt bort: ${told}.`;
  },
};

export default rule;
