import { riskOf } from "../risk.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "high-risk-has-measure",
  level: "warning",
  scope: "assessments",
  title: "Risiko over kommunens grense skal ha et tiltak, eller være akseptert av en rolle.",
  fix: "Skriv tiltak med eier og frist i `measures`, eller hvem som godtok risikoen i `acceptedBy`.",
  source: { law: "GDPR", section: "art. 32" },
  *check({ data }, { register }) {
    const limit = register.municipality.riskScale?.acceptance;
    if (limit === undefined || data.status === "outdated") return;
    for (const [i, scenario] of (data.scenarios ?? []).entries()) {
      const { before } = riskOf(scenario);
      if (before <= limit || scenario.acceptedBy || scenario.measures?.some(({ status }) => status !== "dropped")) continue;
      yield {
        path: ["scenarios", i, "event"],
        message: `Risikoen er ${before}, over grensen på ${limit}, uten tiltak og uten at noen har godtatt den.`,
        hint: "Legg til «measures», eller «acceptedBy».",
      };
    }
  },
});
