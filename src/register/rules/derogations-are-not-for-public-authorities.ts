import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "derogations-are-not-for-public-authorities",
  level: "error",
  scope: "processes",
  title: "Offentlig myndighet kan ikke overføre på grunnlag av samtykke, avtale eller tvingende berettigede interesser.",
  fix: "Finn et annet grunnlag i artikkel 45 til 49, eller la være å overføre.",
  source: { law: "GDPR", section: "art. 49 nr. 3" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      for (const [i, { mechanism }] of (processing.transfers ?? []).entries()) {
        if (!mechanism || !register.has("transfer-mechanisms", mechanism, "not-for-public-authority")) continue;
        yield {
          path: [...path, "transfers", i, "mechanism"],
          message: `«${label("transfer-mechanisms", mechanism)}» kan ikke brukes når en offentlig myndighet utøver sin myndighet.`,
          hint: "Finn et annet grunnlag i artikkel 45 til 49.",
        };
      }
    }
  },
});
