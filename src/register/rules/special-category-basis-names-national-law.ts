import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "special-category-basis-names-national-law",
  level: "error",
  scope: "processes",
  title: "Unntak i artikkel 9 som bygger på nasjonal rett, skal ha lov og paragraf.",
  fix: "Skriv loven i `law` og paragrafen i `section`.",
  source: { law: "GDPR", section: "art. 9 nr. 2" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      for (const [i, basis] of (processing.specialCategoryBasis ?? []).entries()) {
        if (!register.has("special-category-bases", basis.article, "needs-national-law") || (basis.law && basis.section)) continue;
        const missing = basis.law ? "paragraf" : basis.section ? "lov" : "lov og paragraf";
        yield {
          path: [...path, "specialCategoryBasis", i, basis.law ? "law" : "article"],
          message: `Unntaket ${basis.article} (${label("special-category-bases", basis.article)}) mangler ${missing}.`,
          hint: `Legg til ${basis.law ? "«section»" : basis.section ? "«law»" : "«law» og «section»"}.`,
        };
      }
    }
  },
});
