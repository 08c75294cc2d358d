import { riskOf } from "../risk.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "high-residual-risk-is-consulted",
  level: "error",
  scope: "assessments",
  title: "Når risikoen i en DPIA er høy også etter tiltak, skal Datatilsynet være rådspurt.",
  fix: "Drøft behandlingen med Datatilsynet før den begynner, og skriv det i `priorConsultation`. Ellers gjør mer for å senke risikoen.",
  source: { law: "GDPR", section: "art. 36 nr. 1" },
  *check({ data }, { register }) {
    const scale = register.municipality.riskScale;
    if (data.kind !== "dpia" || data.status !== "approved" || !scale) return;
    const { needed, sent } = data.priorConsultation ?? {};
    if (needed && sent) return;
    // Art. 36 is about high risk: above what is accepted, and in the upper half of the bands.
    const high = scale.bands[Math.ceil(scale.bands.length / 2)]?.from ?? 0;
    const limit = Math.max(scale.acceptance, high - 1);
    for (const [i, scenario] of (data.scenarios ?? []).entries()) {
      const { after } = riskOf(scenario);
      if (after > limit)
        yield {
          path: ["scenarios", i, "event"],
          message: `Risikoen er ${after} også etter tiltak (høy fra ${limit + 1}), og det står ikke at Datatilsynet er rådspurt.`,
          hint: needed
            ? "Legg til «sent» med datoen i «priorConsultation»."
            : "Legg til «priorConsultation» med «needed: true» og datoen i «sent».",
        };
    }
  },
});
