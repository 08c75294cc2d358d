import { isSensitive } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "sensitive-flow-has-legal-basis",
  level: "warning",
  scope: "integrations",
  title: "Særlige kategorier av opplysninger som gis til andre, skal ha hjemmel for utlevering.",
  fix: "Skriv loven som gir rett eller plikt til å gi opplysningene videre i `disclosureBasis`.",
  source: { law: "GDPR", section: "art. 9 nr. 2" },
  *check({ data }, { register }) {
    if (data.status === "retired" || data.disclosureBasis?.length || !isSensitive(data.carries.categories, register)) return;
    // A processor is not another party: the agreement is the ground.
    if (data.agreement && register.get("agreements", data.agreement)?.data.kind === "data-processing") return;
    const leaves = [data.from, data.to].some(
      (end) => end.external || (end.system && register.get("systems", end.system)?.data.kind === "shared-national"),
    );
    if (leaves)
      yield {
        path: ["carries", "categories"],
        at: "key",
        message: "Flyten går til eller fra en annen virksomhet med særlige kategorier av opplysninger, men har ingen hjemmel.",
        hint: "Legg til «disclosureBasis».",
      };
  },
});
