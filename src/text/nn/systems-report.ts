import type { systemsReport as nb } from "../nb/systems-report.ts";
import type { Translated } from "../translated.ts";

/** Texts of the overview of systems. */
export const systemsReport: Translated<typeof nb> = {
  title: "Systemoversikt",
  lead: "Alle systema med eigar, livsløp, avtalar, informasjonsverdi, rolle for arkivet, personopplysningar og kunstig intelligens, og kva personopplysningar som kan vere i kvart av dei.",
  figures: {
    inUse: "system i bruk",
    ending: "system er under utfasing eller blir avvikla innan eitt år",
    noAgreement: "system med personopplysningar er drifta av andre utan signert databehandlaravtale",
    noExit: "system i bruk manglar ein ferdig plan for å bytast ut",
    ai: "system bruker kunstig intelligens",
  },
  all: {
    title: "Alle system",
    empty: "Ingen system er førte opp enno. Legg dei i mappa «systems», eitt i kvar fil.",
    expires: "Avtale går ut",
    nextReview: "Neste gjennomgang",
    processes: "Prosessar",
    integrations: "Integrasjonar",
  },
  lifecycle: {
    title: "Det som skal ut",
    lead: "System under utfasing, og system som blir avvikla innan tolv månader.",
    empty: "Ingen system er under utfasing eller blir avvikla det neste året.",
  },
  agreements: {
    title: "Utan signert databehandlaravtale",
    empty: "Ingen system med personopplysningar manglar ein signert databehandlaravtale.",
    what: "Kva manglar",
  },
  functions: {
    title: "System etter funksjon",
    lead: "Fleire system med same funksjon kan vere rett, men er verdt å sjå på.",
    empty: "Ingen system i bruk har ein funksjon.",
    function: "Funksjon",
    count: "Tal",
    systems: "System",
  },
  duplicates: {
    title: "Moglege dobbeltsystem",
    lead: "Fagsystem i bruk med same eigar og nøyaktig dei same funksjonane.",
    empty: "Ingen fagsystem i bruk har same eigar og same funksjonar.",
    what: "Kvifor",
  },
  exit: {
    title: "Klar for å byte",
    lead: "System i bruk utan ein plan for byte som er klar eller prøvd.",
    empty: "Ingen system i bruk manglar ein plan for byte.",
  },
  ai: {
    title: "Kunstig intelligens",
    empty: "Ingen system eller prosessar er førte opp med kunstig intelligens.",
    where: "System eller prosess",
  },
  personalData: {
    title: "Personopplysningar per system",
    lead: "Registeret seier kva opplysningar ein prosess behandlar, og kva system han bruker. Tabellen viser difor kva som kan vere i kvart system, ikkje at alt er der.",
    empty: "Ingen system er i bruk i prosessar eller integrasjonar med personopplysningar.",
    system: "System",
    subjects: "Registrerte",
    ordinary: "Opplysningar",
    sensitive: "Særlege kategoriar og straffbare forhold",
    idNumber: "Fødselsnummer",
    from: "Kjem frå",
  },
};
