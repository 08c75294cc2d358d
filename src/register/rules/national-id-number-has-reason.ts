import { processings, withTrait } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "national-id-number-has-reason",
  level: "warning",
  scope: "processes",
  title: "Bruk av fødselsnummer skal være begrunnet.",
  fix: "Skriv i `idNumberReason` hvorfor sikker identifisering trengs, og hvorfor nummeret er nødvendig for det. Ellers ta bort `fodselsnummer`.",
  source: { law: "LOV-2018-06-15-38", section: "§ 12" },
  *check(entry, { register }) {
    for (const { processing, path } of processings(entry)) {
      if (processing.idNumberReason) continue;
      const [first] = withTrait(processing, path, "national-id", register);
      if (!first) continue;
      yield {
        path: first.path,
        message: "Fødselsnummer er ført opp uten at det står hvorfor det trengs.",
        hint: "Legg til «idNumberReason»: det saklige behovet for sikker identifisering, og hvorfor nummeret er nødvendig.",
      };
    }
  },
});
