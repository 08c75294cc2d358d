import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "processors-transfers-are-in-the-record",
  level: "warning",
  scope: "processes",
  title: "Når en databehandler overfører ut av EØS, skal protokollen si det.",
  fix: "Sett `transfersOutsideEea: true` og beskriv overføringen i `transfers`. Brukerstøtte med tilgang utenfra regnes som overføring: skriv `remoteAccess: true`.",
  source: { law: "GDPR", section: "art. 30 nr. 1 bokstav e og art. 44" },
  *check(entry, { register, label }) {
    for (const { processing, path } of processings(entry)) {
      const told = new Set((processing.transfersOutsideEea && processing.transfers?.map(({ country }) => country)) || []);
      if (processing.transfersOutsideEea === undefined) continue;
      for (const [i, id] of (processing.processors ?? []).entries()) {
        const agreement = register.get("agreements", id)?.data;
        if (!agreement || agreement.status === "terminated") continue;
        const outside = agreement.transfers?.find(({ country }) => !told.has(country) && !register.has("countries", country, "eea"));
        if (!outside || (processing.transfersOutsideEea && told.size === 0)) continue;
        yield {
          path: [...path, "processors", i],
          message: `${processing.transfersOutsideEea ? "Protokollen mangler en overføring:" : "Protokollen sier at ingenting overføres ut av EØS, men"} «${agreement.name}» har en overføring til ${label("countries", outside.country)}.`,
          hint: "Sett «transfersOutsideEea: true», og beskriv overføringen i «transfers».",
        };
      }
    }
  },
});
