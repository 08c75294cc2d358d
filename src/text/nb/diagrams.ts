/** Texts of the drawings of data flow. */
export const diagrams = {
  title: "Tegning av dataflyten",
  description: (nodes: number, edges: number) =>
    `${nodes} ledd og ${edges} ${edges === 1 ? "pil" : "piler"}. Tabellen sier det samme i ord.`,
  tooLarge: (nodes: number) => `Dataflyten har ${nodes} ledd. Så mange kan ikke tegnes så det kan leses. Tabellen viser alle.`,
  source: (source: string) => `Kilde: ${source}`,
  legend: "Tegnforklaring",
  sensitive: "Særlige kategorier av personopplysninger, eller opplysninger om straffbare forhold",
  plain: "Tynn strek: ikke særlige kategorier, eller ikke oppgitt",
  planned: "Ikke i bruk ennå",
  kinds: {
    process: "Prosess",
    system: "System",
    national: "Felles nasjonal løsning",
    archive: "Arkiv",
    retention: "Bevaringsregel",
    people: "Den det gjelder",
    external: "Andre virksomheter",
    area: "Område",
  },
  zoomIn: "Større",
  zoomOut: "Mindre",
  zoomReset: "Vanlig størrelse",
  zoomFit: "Vis alt",
  zoomGroup: "Størrelsen på tegningen",
  /** `%` stands for the number. */
  zoomNow: (percent: string) => `${percent} prosent`,
  zoomKeys: "Flytt med piltastene eller musen. Endre størrelsen med + og −, eller ved å knipe med to fingre. 0 gir vanlig størrelse.",
  mermaid: "Tegningen som tekst (Mermaid)",
  mermaidHow: "Lim den inn der Mermaid kan tegnes, som i en sak hos Git-verten eller i en wiki.",
};
