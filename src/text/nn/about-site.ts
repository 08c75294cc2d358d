import type { aboutSite as nb } from "../nb/about-site.ts";
import type { Translated } from "../translated.ts";

/** Texts of the pages about the site itself: its accessibility, and what it knows of the reader. */
export const aboutSite: Translated<typeof nb> = {
  accessibility: {
    title: "Tilgjengelegheit",
    lead: (site: string) => `Alle skal kunne bruke ${site}, også med tastatur, skjermlesar, forstørring og utan JavaScript.`,
    statement: "Tilgjengelegheitserklæring",
    hasStatement: (municipality: string) => `${municipality} har ei tilgjengelegheitserklæring for nettstaden:`,
    noStatement: (municipality: string) =>
      `${municipality} har ikkje lagt inn noka tilgjengelegheitserklæring for denne nettstaden enno. Offentlege verksemder skal ha ei, laga med skjemaet på`,
    form: { text: "uustatus.no", url: "https://uustatus.no" },
    internal: "Dette er den interne utgåva. Ho har si eiga erklæring: Den for den offentlege utgåva gjeld ikkje her.",
    made: "Slik er nettstaden laga",
    features: [
      "Sidene er bygde med Designsystemet. Dei blir prøvde automatisk mot WCAG 2.2 på nivå A og AA, i lys og mørk vising og på ein smal skjerm.",
      "Alt innhald kan lesast utan JavaScript. Søk og avgrensing av lister medan du skriv treng det, og å gjere teikningar større.",
      "Kvar teikning har ein tabell ved sida av som seier det same.",
      "Breie tabellar kan rullast kvar for seg, også med tastatur.",
    ],
    limits: "Ei automatisk prøve finn ikkje alt. At ho ikkje finn feil, betyr ikkje at nettstaden oppfyller alle krav.",
    report: "Meld frå om det som ikkje verkar",
    reportText: "Skriv kva side det gjeld, kva som ikkje verkar, og kva hjelpemiddel du bruker. Send det til",
    contacts: "Du finn kven du kan skrive til på sida om",
    complain: "Blir ikkje feilen retta, kan du klage til",
    authority: { text: "Tilsynet for universell utforming av ikt", url: "https://www.uutilsynet.no" },
  },
  privacy: {
    title: "Personvern på nettstaden",
    lead: "Nettstaden er ferdige filer. Han veit ikkje kven du er, og lagrar ingenting om deg.",
    what: "Kva nettstaden gjer",
    storesNothing: "Han set ingen informasjonskapslar, og lagrar ingenting i nettlesaren din.",
    storesDrafts:
      "Han set ingen informasjonskapslar. Fyller du ut eit skjema, blir utkastet lagra i nettlesaren din og ingen andre stader, til du forkastar det.",
    facts: [
      "Han hentar ingenting frå andre nettstader: verken skrifter, bilete, kart eller verktøy som måler trafikk.",
      "Sjølve søket skjer i nettlesaren din. Orda du søkjer etter, blir ein del av adressa til sida. Søkjer du frå feltet øvst, får serveren dermed sjå orda.",
      "Følgjer du ei lenke til ein annan nettstad, får han ikkje vite kva side du kom frå.",
    ],
    host: "Kva den som driftar serveren kan sjå",
    hostText: (municipality: string) =>
      `Ein webserver ser IP-adressa di, kva side du ber om, når du ber om ho, og kva nettlesaren seier om seg sjølv. Han kan føre dette i ein logg, for tryggleik og feilsøking. ${municipality} er ansvarleg for det, og kan svare på om det blir ført logg, og når han blir sletta.`,
    internal: "Den interne utgåva ligg bak pålogging. Påloggingstenesta veit kven du er, og kan setje informasjonskapslar.",
    dpo: "Spørsmål om personvern",
    dpoText: "Spør personvernombodet:",
    register: "Kva opplysningar kommunen behandlar i arbeidet sitt, står i",
  },
  licences: "Lisensar",
};
