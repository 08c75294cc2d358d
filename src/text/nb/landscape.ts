const systems = (n: number) => (n === 1 ? "1 system" : `${n} systemer`);
const flows = (n: number) => (n === 1 ? "1 flyt" : `${n} flyter`);

/** Texts of the landscape: all systems and what flows between them. */
export const landscape = {
  title: "Systemlandskapet",
  lead: "Systemene, og opplysningene som flyter mellom dem og til og fra andre. Laget av integrasjonene i registeret.",
  empty: "Det er ingen integrasjoner i registeret ennå. Landskapet tegnes av dem.",
  figures: (figures: { systems: number; connected: number; national: number; flows: number; special: number }) =>
    [
      `${systems(figures.systems)}, av dem ${figures.national} felles nasjonale løsninger.`,
      `${flows(figures.flows)}, av dem ${figures.special} med særlige kategorier av personopplysninger eller opplysninger om straffbare forhold.`,
      `${systems(figures.systems - figures.connected)} har ingen flyt som er ført.`,
    ].join(" "),
  systems,
  flows,
  views: "Måter å se landskapet på",
  overview: "Områder",
  overviewHow:
    "Et system ligger i området det først brukes til, også når det er en felles nasjonal løsning. En flyt gjennom en felles løsning er tegnet i hvert ledd.",
  whole: "Hele landskapet",
  wholeLead:
    "Alle systemer med flyt. Ytterst til venstre er de opplysningene kommer fra. Velg et system for å se bare det som er rundt det.",
  wholeTable: "Alle flytene med det de inneholder:",
  island: (systems: number) => `Sammenhengende del med ${systems} ledd`,
  smallIslands: "Mindre grupper",
  matrix: "Matrise",
  matrixLead:
    "Rader er der opplysningene kommer fra, kolonner er der de kommer til. Tallet er hvor mange flyter det er. En flyt gjennom en felles løsning er talt i hvert ledd.",
  matrixAreas: "Mellom områdene",
  matrixEach: "System for system",
  matrixOf: (area: string) => `Fra ${area}`,
  matrixCaption: (area: string) => `Flyter fra ${area}, etter mottaker`,
  fromTo: "Fra / til",
  matrixMark: "◆ ved tallet betyr at noe av det er særlige kategorier av personopplysninger eller opplysninger om straffbare forhold.",
  table: "Tabell",
  tableLead: "Alle flyter, etter navnet på integrasjonen.",
  contents: {
    special: {
      title: "Særlige kategorier",
      lead: "Flyter med særlige kategorier av personopplysninger eller opplysninger om straffbare forhold.",
    },
    personal: { title: "Andre personopplysninger", lead: "Flyter med personopplysninger som ikke er særlige kategorier." },
    none: { title: "Uten personopplysninger", lead: "Flyter som ikke har personopplysninger." },
  },
  noneOfContent: "Det er ingen slike flyter i registeret.",
  area: "Område",
  areaLead: (size: string, inside: number, outside: number) =>
    `${size}. ${flows(inside)} innenfor området, og ${outside} til eller fra andre.`,
  areaNote: (size: string, inside: number) => (inside > 0 ? `${size}, ${flows(inside)} innenfor` : size),
  size: "Omfang",
  inside: "Innenfor",
  outside: "Til og fra andre",
  special: "Særlige kategorier",
  noArea: "Uten område",
  others: "Andre virksomheter",
  othersCount: (n: number) => (n === 1 ? "1 virksomhet" : `${n} virksomheter`),
  unconnected: "Systemer uten flyt",
  unconnectedLead: "Ingen integrasjon er ført for disse.",
  around: (name: string) => `Rundt ${name}`,
  aroundLead: "Opplysningene som flyter til og fra systemet, og videre ett steg til.",
  oneStep: "Ett steg",
  twoSteps: "To steg",
  twoStepsMany: "Det er for mange flyter rundt naboene til å vises her. Velg en av dem på tegningen over.",
  twoStepsSame: "To steg er det samme som ett: De andre har ingen flere flyter.",
  toSystem: "Siden til systemet",
  toAround: "Se systemet i landskapet",
  allTable: "Flytene på tegningen",
};
