/** Texts of the pages about the site itself: its accessibility, and what it knows of the reader. */
export const aboutSite = {
  accessibility: {
    title: "Tilgjengelighet",
    lead: (site: string) => `Alle skal kunne bruke ${site}, også med tastatur, skjermleser, forstørrelse og uten JavaScript.`,
    statement: "Tilgjengelighetserklæring",
    hasStatement: (municipality: string) => `${municipality} har en tilgjengelighetserklæring for nettstedet:`,
    noStatement: (municipality: string) =>
      `${municipality} har ikke lagt inn noen tilgjengelighetserklæring for dette nettstedet ennå. Offentlige virksomheter skal ha en, laget med skjemaet på`,
    form: { text: "uustatus.no", url: "https://uustatus.no" },
    internal: "Dette er den interne utgaven. Den har sin egen erklæring: Den for den offentlige utgaven gjelder ikke her.",
    made: "Slik er nettstedet laget",
    features: [
      "Sidene er bygd med Designsystemet. De prøves automatisk mot WCAG 2.2 på nivå A og AA, i lys og mørk visning og på en smal skjerm.",
      "Alt innhold kan leses uten JavaScript. Søk og avgrensing av lister mens du skriver trenger det, og å gjøre tegninger større.",
      "Hver tegning har en tabell ved siden av som sier det samme.",
      "Brede tabeller kan rulles hver for seg, også med tastatur.",
    ],
    limits: "En automatisk prøve finner ikke alt. At den ikke finner feil, betyr ikke at nettstedet oppfyller alle krav.",
    report: "Meld fra om det som ikke virker",
    reportText: "Skriv hvilken side det gjelder, hva som ikke virker, og hvilke hjelpemidler du bruker. Send det til",
    contacts: "Du finner hvem du kan skrive til på siden om",
    complain: "Blir feilen ikke rettet, kan du klage til",
    authority: { text: "Tilsynet for universell utforming av ikt", url: "https://www.uutilsynet.no" },
  },
  privacy: {
    title: "Personvern på nettstedet",
    lead: "Nettstedet er ferdige filer. Det vet ikke hvem du er, og lagrer ingenting om deg.",
    what: "Hva nettstedet gjør",
    storesNothing: "Det setter ingen informasjonskapsler, og lagrer ingenting i nettleseren din.",
    storesDrafts:
      "Det setter ingen informasjonskapsler. Fyller du ut et skjema, blir utkastet lagret i nettleseren din og ingen andre steder, til du forkaster det.",
    facts: [
      "Det henter ingenting fra andre nettsteder: verken skrifter, bilder, kart eller verktøy som måler trafikk.",
      "Selve søket skjer i nettleseren din. Ordene du søker etter, blir en del av adressen til siden. Søker du fra feltet øverst, får serveren dermed se ordene.",
      "Følger du en lenke til et annet nettsted, får det ikke vite hvilken side du kom fra.",
    ],
    host: "Hva den som drifter serveren kan se",
    hostText: (municipality: string) =>
      `En webserver ser IP-adressen din, hvilken side du ber om, når du ber om den, og hva nettleseren sier om seg selv. Den kan føre dette i en logg, for sikkerhet og feilsøking. ${municipality} er ansvarlig for det, og kan svare på om det føres logg, og når den slettes.`,
    internal: "Den interne utgaven ligger bak pålogging. Påloggingen vet hvem du er, og kan sette informasjonskapsler.",
    dpo: "Spørsmål om personvern",
    dpoText: "Spør personvernombudet:",
    register: "Hvilke opplysninger kommunen behandler i arbeidet sitt, står i",
  },
  licences: "Lisenser",
};
