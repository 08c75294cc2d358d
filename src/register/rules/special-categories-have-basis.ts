import { processings, withTrait } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "special-categories-have-basis",
  level: "error",
  scope: "processes",
  title: "Særlige kategorier av personopplysninger skal ha et unntak i artikkel 9 nr. 2.",
  fix: "Skriv unntaket i `specialCategoryBasis`, med lov og paragraf når det trengs, eller ta bort kategorien.",
  source: { law: "GDPR", section: "art. 9 nr. 1 og 2" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      if (processing.specialCategoryBasis?.length) continue;
      const [first] = withTrait(processing, path, "special-category", register);
      if (!first) continue;
      yield {
        path: first.path,
        message: `«${label("data-categories", first.code)}» er en særlig kategori, men behandlingen har ikke noe grunnlag i artikkel 9.`,
        hint: "Legg til «specialCategoryBasis» med artikkel og lov, eller ta bort kategorien.",
      };
    }
  },
});
