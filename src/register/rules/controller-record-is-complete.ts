import { demandedPoints, isMapped, processings } from "../processings.ts";
import { rule } from "../rule.ts";

const points: Record<(typeof demandedPoints.controller)[number], { name: string; section: string; hint?: string }> = {
  legalBasis: { name: "behandlingsgrunnlag", section: "artikkel 6" },
  recipients: {
    name: "mottakere",
    section: "artikkel 30 nr. 1 bokstav d",
    hint: "Skriv «recipients: []» når ingen får opplysningene.",
  },
  transfersOutsideEea: { name: "om noe overføres ut av EØS", section: "artikkel 30 nr. 1 bokstav e" },
  erasure: {
    name: "slettefrister",
    section: "artikkel 30 nr. 1 bokstav f",
    hint: "Følger de bevaringsregelen, skriv «followsRetention: true».",
  },
};

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
      for (const key of demandedPoints.controller) {
        if (processing[key] !== undefined) continue;
        const { name, section, hint } = points[key];
        yield {
          path,
          message: `Behandlingen mangler ${name} (${section}).`,
          hint: `Legg til «${key}».${hint ? ` ${hint}` : ""}`,
        };
      }
    }
  },
});
