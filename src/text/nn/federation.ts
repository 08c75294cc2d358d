import type { federation as nb } from "../nb/federation.ts";
import type { Translated } from "../translated.ts";

const registers = (n: number) => (n === 1 ? "1 register" : `${n} register`);

/** Texts of the portal that `npm run federate` makes of many registers, and of the command. */
export const federation: Translated<typeof nb> = {
  title: "Orden i kommunane",
  tagline: "Kva kommunane gjer med informasjon",
  lead: (n: number) =>
    `Her er ${registers(n)} samla: prosessane kommunane har, systema dei bruker, og kva dei bevarer og kasserer. Kvar oppføring ligg hos kommunen sin, og lenkene fører dit.`,
  none: "Ingen register er samla enno.",
  madeOn: (date: string) => `Samla ${date} av det kommunane sjølve har publisert.`,
  navigation: {
    registers: "Kommunar",
    areas: "Tenesteområde",
    systems: "System",
    retention: "Bevaring og kassasjon",
    about: "Om portalen",
  },
  mainNavigation: "Hovudmeny",
  comparisons: "Samanlikn",
  example: (name: string) => `${name} (oppdikta eksempel)`,
  missingData: "Ikkje publisert",
  download: "Last ned som rekneark (CSV)",
  registers: {
    title: "Kommunane",
    lead: "Talet er oppføringar kvar kommune har publisert. Kommunen bestemmer sjølv kva som blir publisert, så tala seier ikkje alltid kor mykje som finst.",
    name: "Kommune",
    number: "Kommunenummer",
    organisationNumber: "Organisasjonsnummer",
    date: "Registeret er frå",
    address: "Adresse",
  },
  missing: {
    title: "Dette manglar",
    lead: "Då portalen blei laga, kunne desse registera ikkje lesast:",
    since: (date: string) => `Har ikkje kunna lesast sidan ${date}.`,
    copy: (date: string) => `Ein kopi frå ${date} blir brukt så lenge.`,
    noCopy: "Det er ikkje med i lister, tal eller søk.",
  },
  areas: {
    title: "Tenesteområde",
    lead: "Kva kommunar som har publisert prosessar i kvart område. Vel eit område for å sjå prosessane ved sida av kvarandre.",
    name: "Område",
    entry: "Prosess",
    entries: "Prosessar",
    page: (name: string) => `Prosessar i området ${name}`,
    pageLead: "Prosessane kommunane har publisert i området. Lenkene fører til kommunen.",
    how: "Områda er like når kommunane bruker same kode. Ein kommune kan ha endra kodelista si.",
  },
  systems: {
    title: "System",
    lead: "Systema flest kommunar bruker, øvst. Vel eit system for å sjå kven som har det.",
    name: "System",
    entry: "Oppføring",
    entries: "Oppføringar",
    page: (name: string) => `Kommunar som bruker ${name}`,
    pageLead: "Kommunane som har publisert at dei bruker systemet. Lenkene fører til det kommunen seier om det.",
    how: "System er like når namnet er likt. Skriv to kommunar namnet ulikt, står det to gonger.",
  },
  groups: {
    of: (all: number) => `Kommunar (av ${all})`,
    shown: (shown: number, total: number) => `Dei ${shown} første av ${total}. Reknearket har alle.`,
  },
  retention: {
    title: "Bevaring og kassasjon",
    lead: "Kva kommunane har vedteke om kva som skal bevarast og kva som skal kasserast, slik dei sjølve har publisert det.",
    total: "Reglar",
    adopted: "Vedtekne",
    dispose: "Vedteken kassasjon",
    plan: "Dokumentasjonsplan",
    planDate: "Godkjend dato",
    plans: { draft: "Utkast", approved: "Godkjend" } as Record<string, string>,
    figures: (adopted: number, all: number) => `${adopted} av ${all} kommunar har publisert minst éin vedteken regel om kassasjon.`,
  },
  search: {
    title: "Søk i alle registera",
    municipality: "Kommune",
    kind: "Kommune",
    parts: "Kunne ikkje søkje i: ",
    needsScript: "Søket treng JavaScript. Utan det kan du gå til kommunane og søkje der:",
  },
  about: {
    title: "Om portalen",
    lead: "Portalen er laga av dei offentlege utgåvene av registera. Ingenting er skrive inn her.",
    facts: (days: number) => [
      "Kommunen eig registeret sitt og bestemmer kva som blir publisert. Rett feil hos kommunen, så er dei retta her neste gong portalen blir laga.",
      `Svarar ikkje eit register, blir førre kopi brukt i inntil ${days} dagar. Framsida seier kva register det gjeld, og sidan når.`,
      "Sjølve søket skjer i nettlesaren din, i filer som ligg her. Kommunane får ikkje vite kva du søkjer etter. Søkjeorda blir ein del av adressa til sida, og den som driftar portalen, kan sjå dei når du søkjer frå feltet øvst.",
      "Portalen set ingen informasjonskapslar, og hentar ingenting frå andre nettstader.",
      "Tala er rekna ut av listene i API-et til kvart register. Reknearka har alle radene.",
    ],
    sources: "Registera",
    api: "API",
    apiOf: (name: string) => `til ${name}`,
  },
  notFound: "Sida finst ikkje. Det som står i eit register, ligg hos kommunen.",
  /** Why a register is not taken in, by what is wrong. `detail` is what was met, cut short. */
  refusals: {
    unreachable: () => "Svarar ikkje.",
    status: (detail: string) => `Svarar med feil (${detail}).`,
    redirect: (detail: string) => `Sender vidare til ein annan nettstad (${detail}). Oppgi den adressa viss ho er rett.`,
    insecure: (detail: string) => `Sender vidare til ei adresse utan https (${detail}).`,
    json: (detail: string) => `${detail} er ikkje JSON.`,
    shape: (detail: string) => `${detail} har ikkje den forma API-et skal ha.`,
    version: (detail: string) => `Har utgåve ${detail} av API-et. Denne portalen les utgåve 1.`,
    edition: (detail: string) => `Er ikkje den offentlege utgåva (${detail}), og skal ikkje samlast.`,
    size: (detail: string) => `${detail} er for stor.`,
    address: () => "Seier ikkje kvar det ligg på nettet (sites.public i municipality.yaml).",
    twin: (detail: string) => `Har same organisasjonsnummer som ${detail}.`,
    search: (detail: string) => `Søket kan ikkje lesast (${detail}).`,
    folder: (detail: string) => detail,
  },
  /** Reasons that name folders, as everyone may read them. */
  published: {
    folder: "Mappa er ikkje ei heil og uendra offentleg utgåve.",
    twin: "Har same organisasjonsnummer som eit anna register i portalen.",
  },
  command: {
    usage:
      "Skriv adressene til registera, eller mapper med ferdige offentlege utgåver: npm run federate -- https://register.kommune.example",
    badAddress: (given: string) =>
      `«${given}» er verken ei mappe som finst eller ei adresse med https. http kan berre brukast til denne maskina (localhost).`,
    taken: (name: string, records: number, seconds: string) => `${name}: ${records} oppføringar (${seconds} s)`,
    refused: (address: string, why: string) => `${address}: ${why}`,
    kept: (date: string) => ` Kopien frå ${date} blir brukt.`,
    expired: " Kopien er for gammal, og er sletta.",
    building: "Lagar portalen …",
    done: (n: number, folder: string, seconds: string) => `Ferdig: ${registers(n)} i ${folder} (${seconds} s).`,
    nothing: "Ingen register kunne lesast. Ingen portal er laga.",
  },
};
