import { demandedPoints, isMapped, processings } from "../processings.ts";
import { rule } from "../rule.ts";

const points: Record<(typeof demandedPoints.processor)[number], { name: string; section: string }> = {
  controllers: { name: "hvem kommunen behandler for", section: "bokstav a" },
  processingCategories: { name: "kategoriene av behandling", section: "bokstav b" },
  transfersOutsideEea: { name: "om noe overføres ut av EØS", section: "bokstav c" },
};

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
      for (const key of demandedPoints.processor) {
        if (processing[key] !== undefined) continue;
        const { name, section } = points[key];
        yield {
          path,
          message: `Behandlingen mangler ${name} (artikkel 30 nr. 2 ${section}).`,
          hint: `Legg til «${key}».`,
        };
      }
    }
  },
});
