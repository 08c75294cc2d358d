import type { systemsReport as nb } from "../nb/systems-report.ts";
import type { Translated } from "../translated.ts";

/** Texts of the overview of systems. */
export const systemsReport: Translated<typeof nb> = {
  title: "Systemoversikt",
  lead: "Alle systemene med eier, livsløp, avtaler, informasjonsverdi, rolle for arkivet, personopplysninger og kunstig intelligens, og hvilke personopplysninger som kan være i hvert av dem.",
  figures: {
    inUse: "systemer i bruk",
    ending: "systemer er under utfasing eller avvikles innen et år",
    noAgreement: "systemer med personopplysninger driftes av andre uten signert databehandleravtale",
    noExit: "systemer i bruk mangler en ferdig plan for å byttes ut",
    ai: "systemer bruker kunstig intelligens",
  },
  all: {
    title: "Alle systemer",
    empty: "Ingen systemer er ført opp ennå. Legg dem i mappen «systems», ett i hver fil.",
    expires: "Avtale utløper",
    nextReview: "Neste gjennomgang",
    processes: "Prosesser",
    integrations: "Integrasjoner",
  },
  lifecycle: {
    title: "Det som skal ut",
    lead: "Systemer under utfasing, og systemer som avvikles innen tolv måneder.",
    empty: "Ingen systemer er under utfasing eller avvikles det neste året.",
  },
  agreements: {
    title: "Uten signert databehandleravtale",
    empty: "Ingen systemer med personopplysninger mangler en signert databehandleravtale.",
    what: "Hva mangler",
  },
  functions: {
    title: "Systemer etter funksjon",
    lead: "Flere systemer med samme funksjon kan være riktig, men er verdt å se på.",
    empty: "Ingen systemer i bruk har en funksjon.",
    function: "Funksjon",
    count: "Antall",
    systems: "Systemer",
  },
  duplicates: {
    title: "Mulige dobbeltsystemer",
    lead: "Fagsystemer i bruk med samme eier og nøyaktig de samme funksjonene.",
    empty: "Ingen fagsystemer i bruk har samme eier og samme funksjoner.",
    what: "Hvorfor",
  },
  exit: {
    title: "Klar for å bytte",
    lead: "Systemer i bruk uten en plan for bytte som er klar eller prøvd.",
    empty: "Ingen systemer i bruk mangler en plan for bytte.",
  },
  ai: {
    title: "Kunstig intelligens",
    empty: "Ingen systemer eller prosesser er ført opp med kunstig intelligens.",
    where: "System eller prosess",
  },
  personalData: {
    title: "Personopplysninger per system",
    lead: "Registeret sier hvilke opplysninger en prosess behandler, og hvilke systemer den bruker. Tabellen viser derfor hva som kan være i hvert system, ikke at alt er der.",
    empty: "Ingen systemer brukes av prosesser eller integrasjoner med personopplysninger.",
    system: "System",
    subjects: "Registrerte",
    ordinary: "Opplysninger",
    sensitive: "Særlige kategorier og straffbare forhold",
    idNumber: "Fødselsnummer",
    from: "Kommer fra",
  },
};
