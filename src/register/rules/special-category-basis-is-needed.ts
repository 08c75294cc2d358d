import { processings, withTrait } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "special-category-basis-is-needed",
  level: "warning",
  scope: "processes",
  title: "Et unntak i artikkel 9 skal bare stå der særlige kategorier behandles.",
  fix: "Legg til kategorien som mangler i `data`, eller ta bort `specialCategoryBasis`.",
  source: { law: "GDPR", section: "art. 9 nr. 2" },
  *check(entry, { register }) {
    for (const { processing, path } of processings(entry)) {
      if (!processing.specialCategoryBasis?.length || withTrait(processing, path, "special-category", register).length > 0) continue;
      yield {
        path: [...path, "specialCategoryBasis"],
        at: "key",
        message: "Behandlingen har et grunnlag i artikkel 9, men ingen særlige kategorier av opplysninger.",
        hint: "Legg til kategorien i «data», eller ta bort «specialCategoryBasis».",
      };
    }
  },
});
