import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "legal-basis-names-national-law",
  level: "error",
  scope: "processes",
  title: "Behandlingsgrunnlag i artikkel 6 nr. 1 bokstav c og e skal ha en lov og en paragraf.",
  fix: "Skriv loven i `law` og paragrafen i `section`. Plikten eller oppgaven må følge av norsk lov.",
  source: { law: "GDPR", section: "art. 6 nr. 3" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      for (const [i, basis] of (processing.legalBasis ?? []).entries()) {
        if (!register.has("legal-bases", basis.article, "needs-national-law") || (basis.law && basis.section)) continue;
        const missing = basis.law ? "paragraf" : basis.section ? "lov" : "lov og paragraf";
        yield {
          path: [...path, "legalBasis", i, basis.law ? "law" : "article"],
          message: `Grunnlaget ${basis.article} (${label("legal-bases", basis.article)}) mangler ${missing}.`,
          hint: `Plikten eller oppgaven må følge av norsk lov. Legg til ${basis.law ? "«section»" : basis.section ? "«law»" : "«law» og «section»"}.`,
        };
      }
    }
  },
});
