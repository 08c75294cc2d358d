import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "transfers-have-impact-assessment",
  level: "warning",
  scope: "processes",
  title: "En overføring som bygger på garantier, skal ha en vurdering av vernet i mottakerlandet.",
  fix: "Vurder om vernet er godt nok i mottakerlandet, og skriv datoen i `transferImpactAssessment`. Det gjelder også når noen utenfor EØS bare har tilgang.",
  source: { law: "GDPR", section: "art. 46" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      for (const [i, transfer] of (processing.transfers ?? []).entries()) {
        if (transfer.transferImpactAssessment || !transfer.mechanism) continue;
        if (!register.has("transfer-mechanisms", transfer.mechanism, "needs-impact-assessment")) continue;
        yield {
          path: [...path, "transfers", i, "mechanism"],
          message: `Overføringen til ${label("countries", transfer.country)} bygger på garantier, men vernet i landet er ikke vurdert.`,
          hint: "Legg til «transferImpactAssessment» med datoen for vurderingen.",
        };
      }
    }
  },
});
