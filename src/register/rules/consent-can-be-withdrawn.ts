import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "consent-can-be-withdrawn",
  level: "error",
  scope: "processes",
  title: "Et samtykke skal kunne trekkes, og det skal stå hvordan.",
  fix: "Skriv i `consentWithdrawal` hvordan den registrerte trekker samtykket. Det skal være like lett som å gi det. Kommunen er ofte den sterke parten: Se om et annet grunnlag er riktigere.",
  source: { law: "GDPR", section: "art. 7 nr. 3" },
  *check(entry, { register }) {
    for (const { processing, path } of processings(entry)) {
      if (processing.consentWithdrawal) continue;
      const bases = [
        ...(processing.legalBasis ?? []).map(({ article }, i) => ({ article, list: "legal-bases", at: ["legalBasis", i, "article"] })),
        ...(processing.specialCategoryBasis ?? []).map(({ article }, i) => ({
          article,
          list: "special-category-bases",
          at: ["specialCategoryBasis", i, "article"],
        })),
      ];
      for (const { article, list, at } of bases) {
        if (!register.has(list, article, "consent")) continue;
        yield {
          path: [...path, ...at],
          message: "Behandlingen bygger på samtykke, men sier ikke hvordan samtykket trekkes.",
          hint: "Legg til «consentWithdrawal». Det skal være like lett å trekke samtykket som å gi det.",
        };
      }
    }
  },
});
