import { isMapped, processings } from "../processings.ts";
import { rule } from "../rule.ts";

const points = [
  { key: "legalBasis", name: "behandlingsgrunnlag", section: "artikkel 6" },
  {
    key: "recipients",
    name: "mottakere",
    section: "artikkel 30 nr. 1 bokstav d",
    hint: "Skriv «recipients: []» når ingen får opplysningene.",
  },
  { key: "transfersOutsideEea", name: "om noe overføres ut av EØS", section: "artikkel 30 nr. 1 bokstav e" },
  {
    key: "erasure",
    name: "slettefrister",
    section: "artikkel 30 nr. 1 bokstav f",
    hint: "Følger de bevaringsregelen, skriv «followsRetention: true».",
  },
] as const;

export default rule({
  name: "controller-record-is-complete",
  level: "error",
  scope: "processes",
  title: "Protokollen skal ha alle punktene i artikkel 30 nr. 1 når kommunen er behandlingsansvarlig.",
  fix: "Fyll ut punktet meldingen nevner: `legalBasis`, `recipients`, `transfersOutsideEea` eller `erasure`. Får ingen opplysningene, skriv `recipients: []`. Gjelder prosesser som er kartlagt eller godkjent.",
  source: { law: "GDPR", section: "art. 30 nr. 1" },
  *check(entry) {
    if (!isMapped(entry)) return;
    for (const { processing, path } of processings(entry)) {
      if (processing.role === "processor") continue;
      for (const point of points) {
        if (processing[point.key] !== undefined) continue;
        yield {
          path,
          message: `Behandlingen mangler ${point.name} (${point.section}).`,
          hint: `Legg til «${point.key}».${"hint" in point ? ` ${point.hint}` : ""}`,
        };
      }
    }
  },
});
