import { seenOnWhite } from "../contrast.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "own-color-can-be-seen",
  level: "warning",
  scope: "municipality",
  title: "Fargen til kommunen bør være så mørk at knapper kan ses på hvit bunn.",
  fix: "Velg en mørkere farge fra profilen til kommunen i `color`. Eller behold den: Nettstedet bruker en mørkere nyanse av den på knapper og avkryssing, så alt kan leses.",
  source: "Registerets egen orden: WCAG 2.2, krav 1.4.11, ber om en kontrast på minst 3:1 for det man skal bruke.",
  *check({ data }) {
    const color = data.appearance?.color;
    if (color === undefined) return;
    const used = seenOnWhite(color);
    if (used === color) return;
    yield {
      path: ["appearance", "color"],
      message: `Fargen ${color} er så lys at knapper ikke kan ses på hvit bunn.`,
      hint: `Knapper og avkryssing får den mørkere nyansen ${used}. Velg en mørkere farge hvis den ikke passer.`,
    };
  },
});
