import type { landscape as nb } from "../nb/landscape.ts";
import type { Translated } from "../translated.ts";

const systems = (n: number) => `${n} system`;
const flows = (n: number) => (n === 1 ? "1 flyt" : `${n} flytar`);

/** Texts of the landscape: all systems and what flows between them. */
export const landscape: Translated<typeof nb> = {
  title: "Systemlandskapet",
  lead: "Systema, og opplysningane som flyt mellom dei og til og frå andre. Laga av integrasjonane i registeret.",
  empty: "Det er ingen integrasjonar i registeret enno. Landskapet blir teikna av dei.",
  figures: (figures) =>
    [
      `${systems(figures.systems)}, av dei ${figures.national} felles nasjonale løysingar.`,
      `${flows(figures.flows)}, av dei ${figures.special} med særlege kategoriar av personopplysningar eller opplysningar om straffbare forhold.`,
      `${systems(figures.systems - figures.connected)} har ingen flyt som er ført.`,
    ].join(" "),
  systems,
  flows,
  views: "Måtar å sjå landskapet på",
  overview: "Område",
  overviewHow:
    "Eit system ligg i området det først blir brukt til, også når det er ei felles nasjonal løysing. Ein flyt gjennom ei felles løysing er teikna i kvart ledd.",
  whole: "Heile landskapet",
  wholeLead: "Alle system med flyt. Lengst til venstre er dei opplysningane kjem frå. Vel eit system for å sjå berre det som er rundt det.",
  wholeTable: "Alle flytane med det dei inneheld:",
  island: (systems) => `Samanhengande del med ${systems} ledd`,
  smallIslands: "Mindre grupper",
  matrix: "Matrise",
  matrixLead:
    "Rader er der opplysningane kjem frå, kolonnar er der dei kjem til. Talet er kor mange flytar det er. Ein flyt gjennom ei felles løysing er talt i kvart ledd.",
  matrixAreas: "Mellom områda",
  matrixEach: "System for system",
  matrixOf: (area) => `Frå ${area}`,
  matrixCaption: (area) => `Flytar frå ${area}, etter mottakar`,
  fromTo: "Frå / til",
  matrixMark: "◆ ved talet tyder at noko av det er særlege kategoriar av personopplysningar eller opplysningar om straffbare forhold.",
  table: "Tabell",
  tableLead: "Alle flytar, etter namnet på integrasjonen.",
  contents: {
    special: {
      title: "Særlege kategoriar",
      lead: "Flytar med særlege kategoriar av personopplysningar eller opplysningar om straffbare forhold.",
    },
    personal: { title: "Andre personopplysningar", lead: "Flytar med personopplysningar som ikkje er særlege kategoriar." },
    none: { title: "Utan personopplysningar", lead: "Flytar som ikkje har personopplysningar." },
  },
  noneOfContent: "Det er ingen slike flytar i registeret.",
  area: "Område",
  areaLead: (size, inside, outside) => `${size}. ${flows(inside)} innanfor området, og ${outside} til eller frå andre.`,
  areaNote: (size, inside) => (inside > 0 ? `${size}, ${flows(inside)} innanfor` : size),
  size: "Omfang",
  inside: "Innanfor",
  outside: "Til og frå andre",
  special: "Særlege kategoriar",
  noArea: "Utan område",
  others: "Andre verksemder",
  othersCount: (n) => (n === 1 ? "1 verksemd" : `${n} verksemder`),
  unconnected: "System utan flyt",
  unconnectedLead: "Ingen integrasjon er ført for desse.",
  around: (name) => `Rundt ${name}`,
  aroundLead: "Opplysningane som flyt til og frå systemet, og vidare eitt steg til.",
  oneStep: "Eitt steg",
  twoSteps: "To steg",
  twoStepsMany: "Det er for mange flytar rundt naboane til å visast her. Vel ein av dei på teikninga over.",
  twoStepsSame: "To steg er det same som eitt: Dei andre har ingen fleire flytar.",
  toSystem: "Sida til systemet",
  toAround: "Sjå systemet i landskapet",
  allTable: "Flytane på teikninga",
};
