import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "legitimate-interest-is-not-for-public-tasks",
  level: "warning",
  scope: "processes",
  title: "Berettiget interesse kan ikke brukes når kommunen utfører sine oppgaver som myndighet.",
  fix: "Er oppgaven pålagt kommunen, bruk 6-1-e med lov og paragraf. Ellers skriv avveiningen i `legitimateInterest`; da forsvinner advarselen.",
  source: { law: "GDPR", section: "art. 6 nr. 1 annet ledd" },
  *check(entry, { register }) {
    for (const { processing, path } of processings(entry)) {
      for (const [i, basis] of (processing.legalBasis ?? []).entries()) {
        if (!register.has("legal-bases", basis.article, "not-for-public-task") || processing.legitimateInterest) continue;
        yield {
          path: [...path, "legalBasis", i, "article"],
          message: "Berettiget interesse kan sjelden brukes av en kommune, og avveiningen er ikke beskrevet.",
          hint: "Er oppgaven pålagt kommunen, bruk 6-1-e med lov og paragraf. Ellers beskriv avveiningen i «legitimateInterest».",
        };
      }
    }
  },
});
