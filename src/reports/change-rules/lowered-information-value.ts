import { formatList } from "../../text/format.ts";
import { type ChangeRule, statesOf } from "./rule.ts";

const aspects = [
  ["confidentiality", "konfidensialitet"],
  ["integrity", "integritet"],
  ["availability", "tilgjengelighet"],
] as const;

const rule: ChangeRule = {
  name: "lowered-information-value",
  title: "Lavere informasjonsverdi gir svakere vern av opplysningene.",
  role: "informasjonssikkerhetsansvarlig",
  source: { law: "GDPR", section: "art. 32" },
  *check(change) {
    const states = statesOf(change, "processes") ?? statesOf(change, "systems");
    const was = states?.before?.data.informationValue;
    const is = states?.after?.data.informationValue;
    if (!was || !states?.after) return;
    if (!is) {
      yield "Informasjonsverdien er tatt bort.";
      return;
    }
    const lowered = aspects.flatMap(([key, name]) => (is[key] < was[key] ? [`${name} fra ${was[key]} til ${is[key]}`] : []));
    if (lowered.length > 0) yield `Informasjonsverdien er senket: ${formatList(lowered)}.`;
  },
};

export default rule;
