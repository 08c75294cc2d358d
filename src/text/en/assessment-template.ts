import type { assessmentTemplate as nb } from "../nb/assessment-template.ts";
import type { Translated } from "../translated.ts";

/** Texts of a new assessment file: comments that a person reads in the file, and the prose it begins with. */
export const assessmentTemplate: Translated<typeof nb> = {
  fill: "FYLL UT",
  head: (name: string, date: string) => `${name}. Utkast laget av registeret ${date}.`,
  how: [
    "Fyll ut der det står FYLL UT. Slett hendelsene som ikke passer, og legg til dem som mangler.",
    "Kjør «npm run check» til slutt: Den sier hva som gjenstår.",
  ],
  known: (name: string) => `Det registeret vet om ${name}. Skriv det ikke av: Det står på sidene, og endrer seg der.`,
  facts: {
    purpose: "Formål",
    processes: "Brukes i",
    systems: "Systemer",
    data: "Personopplysninger",
    legalBasis: "Behandlingsgrunnlag",
    recipients: "Mottakere",
    flows: "Dataflyt",
    value: "Informasjonsverdi",
    agreements: "Avtaler",
    hosting: "Drift",
    documentation: "Dokumentasjon",
    transfers: "Overføring ut av EØS",
    screening: "Vurdering av behov for DPIA",
    earlier: "Tidligere vurderinger",
    none: "Ikke oppgitt",
    valueOf: (c: string, i: string, a: string) => `konfidensialitet ${c}, integritet ${i}, tilgjengelighet ${a}`,
    flow: (from: string, to: string, what: string) => `${from} → ${to}: ${what}`,
  },
  name: { ros: (subject: string) => `ROS for ${subject}`, dpia: (subject: string) => `DPIA for ${subject}` },
  keep: "Slett dem vurderingen ikke gjelder.",
  date: "Dagen arbeidet begynte. Bytt den når vurderingen er gjort.",
  participants: "Rollene som er med, fra vocabularies/roles.yaml. Aldri navn på personer.",
  method: "Metoden, for eksempel Digdirs veileder eller Datatilsynets sjekkliste",
  draft: "Utkast fra registeret. Rett det, og beskriv resten av behandlingen.",
  scale: {
    likelihood: "Sannsynlighet",
    consequence: "Konsekvens",
    fromSubject: "Konsekvens er sett fra den registrerte.",
    level: (n: number, name: string, meaning: string | undefined) => `${n} ${name}${meaning ? ` (${meaning})` : ""}`,
    acceptance: (limit: number) => `Sannsynlighet ganger konsekvens over ${limit} må ha tiltak, eller være akseptert av en rolle.`,
    range: (levels: number) => `FYLL UT: 1 til ${levels}`,
  },
  common: "Vanlige tiltak:",
  noBank: "Ingen hendelser i scenarios.yaml passer. Skriv dem som er aktuelle, slik:",
  example: "Det som kan skje.",
  descriptions: {
    what: (process: string, description: string) => `${process}: ${description}`,
    processing: (name: string | undefined, purpose: string) => `${name ? `${name}. ` : ""}Formål: ${purpose}`,
    about: (subjects: string, categories: string) => `Det behandles opplysninger om ${subjects}: ${categories}.`,
    systems: (systems: string) => `Systemene er ${systems}.`,
    recipients: (recipients: string) => `Opplysninger gis til ${recipients}.`,
  },
  errors: {
    usage: (kind: string) =>
      `Skriv id-en til det som skal vurderes: npm run new -- ${kind} ${kind === "ros" ? "gerica" : "grunnskole/skoleskyss"}`,
    unknown: (id: string, kinds: string, meant: string | undefined) =>
      `Det finnes ingen ${kinds} med id-en «${id}».${meant ? ` Mente du «${meant}»?` : ""}`,
    kinds: { ros: "systemer eller prosesser", dpia: "prosesser" },
    broken: (file: string) => `Filen «${file}» har feil. Kjør «npm run check», og rett den først.`,
    taken: (id: string, file: string) => `Id-en «${id}» er alt i bruk i «assessments». Arbeid videre i ${file}.`,
  },
  made: (file: string, scenarios: number) =>
    `Laget ${file} med ${scenarios === 1 ? "1 hendelse" : `${scenarios} hendelser`} fra scenariobanken. Fyll ut der det står FYLL UT, og kjør «npm run check».`,
};
