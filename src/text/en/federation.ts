import type { federation as nb } from "../nb/federation.ts";
import type { Translated } from "../translated.ts";

const registers = (n: number) => (n === 1 ? "1 register" : `${n} registre`);

/** Texts of the portal that `npm run federate` makes of many registers, and of the command. */
export const federation: Translated<typeof nb> = {
  title: "Orden i kommunene",
  tagline: "Hva kommunene gjør med informasjon",
  lead: (n: number) =>
    `Her er ${registers(n)} samlet: prosessene kommunene har, systemene de bruker, og hva de bevarer og kasserer. Hver oppføring ligger hos sin kommune, og lenkene leder dit.`,
  none: "Ingen registre er samlet ennå.",
  madeOn: (date: string) => `Samlet ${date} av det kommunene selv har publisert.`,
  navigation: {
    registers: "Kommuner",
    areas: "Tjenesteområder",
    systems: "Systemer",
    retention: "Bevaring og kassasjon",
    about: "Om portalen",
  },
  mainNavigation: "Hovedmeny",
  comparisons: "Sammenlign",
  example: (name: string) => `${name} (oppdiktet eksempel)`,
  missingData: "Ikke publisert",
  download: "Last ned som regneark (CSV)",
  registers: {
    title: "Kommunene",
    lead: "Antallet er oppføringer hver kommune har publisert. Kommunen bestemmer selv hva som publiseres, så tallene sier ikke alltid hvor mye som finnes.",
    name: "Kommune",
    number: "Kommunenummer",
    organisationNumber: "Organisasjonsnummer",
    date: "Registeret er fra",
    address: "Adresse",
  },
  missing: {
    title: "Dette mangler",
    lead: "Da portalen ble laget, kunne disse registrene ikke leses:",
    since: (date: string) => `Har ikke kunnet leses siden ${date}.`,
    copy: (date: string) => `En kopi fra ${date} brukes så lenge.`,
    noCopy: "Det er ikke med i lister, tall eller søk.",
  },
  areas: {
    title: "Tjenesteområder",
    lead: "Hvilke kommuner som har publisert prosesser i hvert område. Velg et område for å se prosessene ved siden av hverandre.",
    name: "Område",
    entry: "Prosess",
    entries: "Prosesser",
    page: (name: string) => `Prosesser i området ${name}`,
    pageLead: "Prosessene kommunene har publisert i området. Lenkene leder til kommunen.",
    how: "Områdene er like når kommunene bruker samme kode. En kommune kan ha endret kodelisten sin.",
  },
  systems: {
    title: "Systemer",
    lead: "Systemene flest kommuner bruker, øverst. Velg et system for å se hvem som har det.",
    name: "System",
    entry: "Oppføring",
    entries: "Oppføringer",
    page: (name: string) => `Kommuner som bruker ${name}`,
    pageLead: "Kommunene som har publisert at de bruker systemet. Lenkene leder til det kommunen sier om det.",
    how: "Systemer er like når navnet er likt. Skriver to kommuner navnet forskjellig, står det to ganger.",
  },
  groups: {
    of: (all: number) => `Kommuner (av ${all})`,
    shown: (shown: number, total: number) => `De ${shown} første av ${total}. Regnearket har alle.`,
  },
  retention: {
    title: "Bevaring og kassasjon",
    lead: "Hva kommunene har vedtatt om hva som skal bevares og hva som skal kasseres, slik de selv har publisert det.",
    total: "Regler",
    adopted: "Vedtatt",
    dispose: "Vedtatt kassasjon",
    plan: "Dokumentasjonsplan",
    planDate: "Godkjent dato",
    plans: { draft: "Utkast", approved: "Godkjent" } as Record<string, string>,
    figures: (adopted: number, all: number) => `${adopted} av ${all} kommuner har publisert minst én vedtatt regel om kassasjon.`,
  },
  search: {
    title: "Søk i alle registrene",
    municipality: "Kommune",
    kind: "Kommune",
    parts: "Kunne ikke søke i: ",
    needsScript: "Søket trenger JavaScript. Uten det kan du gå til kommunene og søke der:",
  },
  about: {
    title: "Om portalen",
    lead: "Portalen er laget av de offentlige utgavene av registrene. Ingenting er skrevet inn her.",
    facts: (days: number) => [
      "Kommunen eier registeret sitt og bestemmer hva som publiseres. Rett feil hos kommunen, så er de rettet her neste gang portalen lages.",
      `Svarer ikke et register, brukes forrige kopi i inntil ${days} dager. Forsiden sier hvilke det gjelder, og siden når.`,
      "Selve søket skjer i nettleseren din, i filer som ligger her. Kommunene får ikke vite hva du søker etter. Søkeordene blir en del av adressen til siden, og den som drifter portalen, kan se dem når du søker fra feltet øverst.",
      "Portalen setter ingen informasjonskapsler, og henter ingenting fra andre nettsteder.",
      "Tallene er regnet ut av listene i API-et til hvert register. Regnearkene har alle radene.",
    ],
    sources: "Registrene",
    api: "API",
    apiOf: (name: string) => `til ${name}`,
  },
  notFound: "Siden finnes ikke. Det som står i et register, ligger hos kommunen.",
  /** Why a register is not taken in, by what is wrong. `detail` is what was met, cut short. */
  refusals: {
    unreachable: () => "Svarer ikke.",
    status: (detail: string) => `Svarer med feil (${detail}).`,
    redirect: (detail: string) => `Sender videre til et annet nettsted (${detail}). Oppgi den adressen hvis den er riktig.`,
    insecure: (detail: string) => `Sender videre til en adresse uten https (${detail}).`,
    json: (detail: string) => `${detail} er ikke JSON.`,
    shape: (detail: string) => `${detail} har ikke den formen API-et skal ha.`,
    version: (detail: string) => `Har utgave ${detail} av API-et. Denne portalen leser utgave 1.`,
    edition: (detail: string) => `Er ikke den offentlige utgaven (${detail}), og skal ikke samles.`,
    size: (detail: string) => `${detail} er for stor.`,
    address: () => "Sier ikke hvor det ligger på nettet (sites.public i municipality.yaml).",
    twin: (detail: string) => `Har samme organisasjonsnummer som ${detail}.`,
    search: (detail: string) => `Søket kan ikke leses (${detail}).`,
    folder: (detail: string) => detail,
  },
  /** Reasons that name folders, as everyone may read them. */
  published: {
    folder: "Mappen er ikke en hel og uendret offentlig utgave.",
    twin: "Har samme organisasjonsnummer som et annet register i portalen.",
  },
  command: {
    usage:
      "Skriv adressene til registrene, eller mapper med ferdige offentlige utgaver: npm run federate -- https://register.kommune.example",
    badAddress: (given: string) =>
      `«${given}» er verken en mappe som finnes eller en adresse med https. http kan bare brukes til denne maskinen (localhost).`,
    taken: (name: string, records: number, seconds: string) => `${name}: ${records} oppføringer (${seconds} s)`,
    refused: (address: string, why: string) => `${address}: ${why}`,
    kept: (date: string) => ` Kopien fra ${date} brukes.`,
    expired: " Kopien er for gammel, og er slettet.",
    building: "Lager portalen …",
    done: (n: number, folder: string, seconds: string) => `Ferdig: ${registers(n)} i ${folder} (${seconds} s).`,
    nothing: "Ingen registre kunne leses. Ingen portal er laget.",
  },
};
