import { schemaOf } from "../../register/schema.ts";
import { keepingOf } from "./keeping.ts";
import type { ChangeRule } from "./rule.ts";

/** How much of the documentation is left in the end. */
const kept = { preserve: 2, "preserve-partly": 1, "assess-later": 0, dispose: 0, "not-archive": 0 } as const;

const outcomeText = (outcome: string) => schemaOf("retention").field.properties?.get("outcome")?.values?.get(outcome) ?? outcome;

const rule: ChangeRule = {
  name: "preservation-given-up",
  title: "Det som skulle bevares for ettertiden, kan gå tapt.",
  role: "arkivleder",
  source: { law: "LOV-2025-06-20-96", section: "§§ 12 og 13" },
  *check(change, changes) {
    for (const { type, before, after } of keepingOf(change, changes)) {
      const [was, is] = [before.data.outcome, after.data.outcome];
      if (!was || !is || kept[is] >= kept[was]) continue;
      const what = type ? `«${type}» har fått en annen regel: utfallet` : "Utfallet";
      yield `${what} er endret fra «${outcomeText(was)}» til «${outcomeText(is)}».`;
    }
  },
};

export default rule;
