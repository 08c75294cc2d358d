import type { ChangeRule } from "./rule.ts";

/** Who keeps watch over what the municipality can show of what it has done. Units and code lists have no such history. */
const role = {
  processes: "personvernombud",
  agreements: "personvernombud",
  assessments: "personvernombud",
  systems: "informasjonssikkerhetsansvarlig",
  integrations: "informasjonssikkerhetsansvarlig",
  retention: "arkivleder",
  archives: "arkivleder",
  routines: "arkivleder",
};

const rule: ChangeRule = {
  name: "removed-record",
  title: "Det kommunen ikke gjør lenger, settes som avviklet eller utgått. Da kan den fortsatt vise hva den gjorde.",
  role,
  source: { law: "GDPR", section: "art. 5 nr. 2" },
  *check(change) {
    if (change.kind !== "removed" || change.into || !(change.register in role)) return;
    yield "Oppføringen er tatt bort.";
  },
};

export default rule;
