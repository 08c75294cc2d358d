import { type ChangeRule, statesOf } from "./rule.ts";

const rule: ChangeRule = {
  name: "dpia-no-longer-needed",
  title: "Når en DPIA som var nødvendig ikke lenger skal gjøres, må personvernombudet spørres.",
  role: "personvernombud",
  source: { law: "GDPR", section: "art. 35 nr. 2" },
  *check(change) {
    const states = statesOf(change, "processes");
    const was = states?.before?.data.dpiaScreening?.conclusion;
    const is = states?.after?.data.dpiaScreening?.conclusion;
    if (states?.after && (was === "needed" || was === "done") && is !== "needed" && is !== "done")
      yield "Konklusjonen er ikke lenger at det trengs en DPIA.";
  },
};

export default rule;
