import type { diagrams as nb } from "../nb/diagrams.ts";
import type { Translated } from "../translated.ts";

/** Texts of the drawings of data flow. */
export const diagrams: Translated<typeof nb> = {
  title: "Teikning av dataflyten",
  description: (nodes, edges) => `${nodes} ledd og ${edges} ${edges === 1 ? "pil" : "piler"}. Tabellen seier det same i ord.`,
  tooLarge: (nodes) => `Dataflyten har ${nodes} ledd. Så mange kan ikkje teiknast så det kan lesast. Tabellen viser alle.`,
  source: (source) => `Kjelde: ${source}`,
  legend: "Teiknforklaring",
  sensitive: "Særlege kategoriar av personopplysningar, eller opplysningar om straffbare forhold",
  plain: "Tynn strek: ikkje særlege kategoriar, eller ikkje oppgitt",
  planned: "Ikkje i bruk enno",
  kinds: {
    process: "Prosess",
    system: "System",
    national: "Felles nasjonal løysing",
    archive: "Arkiv",
    retention: "Bevaringsregel",
    people: "Den det gjeld",
    external: "Andre verksemder",
    area: "Område",
  },
  zoomIn: "Større",
  zoomOut: "Mindre",
  zoomReset: "Vanleg storleik",
  zoomFit: "Vis alt",
  zoomGroup: "Storleiken på teikninga",
  zoomNow: (percent) => `${percent} prosent`,
  zoomKeys: "Flytt med piltastane eller musa. Endre storleiken med + og −, eller ved å knipe med to fingrar. 0 gir vanleg storleik.",
  mermaid: "Teikninga som tekst (Mermaid)",
  mermaidHow: "Lim ho inn der Mermaid kan teiknast, som i ei sak hos Git-verten eller i ein wiki.",
};
