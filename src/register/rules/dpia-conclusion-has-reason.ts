import { rule } from "../rule.ts";

/** WP 248 rev.01: two criteria or more usually mean that a DPIA is needed. */
const threshold = 2;

export default rule({
  name: "dpia-conclusion-has-reason",
  level: "warning",
  scope: "processes",
  title: "Når to eller flere kriterier er oppfylt, skal et nei til DPIA være begrunnet.",
  fix: "Skriv i `reason` hvorfor en DPIA ikke trengs, eller gjør en.",
  source: { law: "GDPR", section: "art. 35" },
  *check({ data }) {
    const screening = data.dpiaScreening;
    if (!screening || screening.criteria.length < threshold || screening.conclusion !== "not-needed" || screening.reason) return;
    yield {
      path: ["dpiaScreening", "conclusion"],
      message: `${screening.criteria.length} kriterier er oppfylt, men konklusjonen er at DPIA ikke trengs, uten begrunnelse.`,
      hint: "Legg til «reason», eller gjør en DPIA.",
    };
  },
});
