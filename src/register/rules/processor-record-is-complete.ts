import { isMapped, processings } from "../processings.ts";
import { rule } from "../rule.ts";

const points = [
  { key: "controllers", name: "hvem kommunen behandler for", section: "bokstav a" },
  { key: "processingCategories", name: "kategoriene av behandling", section: "bokstav b" },
  { key: "transfersOutsideEea", name: "om noe overføres ut av EØS", section: "bokstav c" },
] as const;

export default rule({
  name: "processor-record-is-complete",
  level: "error",
  scope: "processes",
  title: "Protokollen skal ha alle punktene i artikkel 30 nr. 2 når kommunen er databehandler.",
  fix: "Fyll ut punktet meldingen nevner: `controllers`, `processingCategories` eller `transfersOutsideEea`. Gjelder prosesser som er kartlagt eller godkjent.",
  source: { law: "GDPR", section: "art. 30 nr. 2" },
  *check(entry) {
    if (!isMapped(entry)) return;
    for (const { processing, path } of processings(entry)) {
      if (processing.role !== "processor") continue;
      for (const point of points) {
        if (processing[point.key] !== undefined) continue;
        yield {
          path,
          message: `Behandlingen mangler ${point.name} (artikkel 30 nr. 2 ${point.section}).`,
          hint: `Legg til «${point.key}».`,
        };
      }
    }
  },
});
