import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "transfers-have-mechanism",
  level: "error",
  scope: "processes",
  title: "Overføring til et land utenfor EØS skal ha et overføringsgrunnlag.",
  fix: "Skriv land, mottaker og grunnlaget etter artikkel 45 til 49 (`mechanism`) i `transfers`. Overføres ingenting, sett `transfersOutsideEea: false` og ta bort `transfers`.",
  source: { law: "GDPR", section: "art. 44" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      if (processing.transfersOutsideEea && !processing.transfers?.length) {
        yield {
          path: [...path, "transfersOutsideEea"],
          message: "Det står at opplysninger overføres ut av EØS, men ikke hvor og på hvilket grunnlag.",
          hint: "Legg til «transfers» med land, mottaker og grunnlag.",
        };
      }
      if (
        processing.transfersOutsideEea === false &&
        processing.transfers?.some(({ country }) => !register.has("countries", country, "eea"))
      ) {
        yield {
          path: [...path, "transfersOutsideEea"],
          message: "Det står at ingenting overføres ut av EØS, men behandlingen har en overføring.",
          hint: "Sett «transfersOutsideEea: true», eller ta bort overføringen.",
        };
      }
      for (const [i, transfer] of (processing.transfers ?? []).entries()) {
        if (transfer.mechanism || register.has("countries", transfer.country, "eea")) continue;
        yield {
          path: [...path, "transfers", i],
          message: `Overføringen til ${label("countries", transfer.country)} mangler overføringsgrunnlag.`,
          hint: "Legg til «mechanism» med grunnlaget i artikkel 45 til 49.",
        };
      }
    }
  },
});
