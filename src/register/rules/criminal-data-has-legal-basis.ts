import { processings, withTrait } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "criminal-data-has-legal-basis",
  level: "error",
  scope: "processes",
  title: "Opplysninger om straffedommer og lovovertredelser skal ha hjemmel i lov.",
  fix: "Skriv loven som tillater det i `criminalDataBasis`, eller ta bort kategorien.",
  source: { law: "GDPR", section: "art. 10" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      if (processing.criminalDataBasis?.length) continue;
      const [first] = withTrait(processing, path, "criminal", register);
      if (!first) continue;
      yield {
        path: first.path,
        message: `«${label("data-categories", first.code)}» kan bare behandles når en lov tillater det, og ingen lov er oppgitt.`,
        hint: "Legg til «criminalDataBasis» med lov og paragraf.",
      };
    }
  },
});
