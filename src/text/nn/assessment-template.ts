import type { assessmentTemplate as nb } from "../nb/assessment-template.ts";
import type { Translated } from "../translated.ts";

/** Texts of a new assessment file: comments that a person reads in the file, and the prose it begins with. */
export const assessmentTemplate: Translated<typeof nb> = {
  fill: "FYLL UT",
  head: (name: string, date: string) => `${name}. Utkast laga av registeret ${date}.`,
  how: [
    "Fyll ut der det står FYLL UT. Slett hendingane som ikkje passar, og legg til dei som manglar.",
    "Køyr «npm run check» til slutt: Kontrollen seier kva som står att.",
  ],
  known: (name: string) => `Det registeret veit om ${name}. Ikkje skriv det av: Det står på sidene, og endrar seg der.`,
  facts: {
    purpose: "Føremål",
    processes: "Brukt i",
    systems: "System",
    data: "Personopplysningar",
    legalBasis: "Behandlingsgrunnlag",
    recipients: "Mottakarar",
    flows: "Dataflyt",
    value: "Informasjonsverdi",
    agreements: "Avtalar",
    hosting: "Drift",
    documentation: "Dokumentasjon",
    transfers: "Overføring ut av EØS",
    screening: "Vurdering av behov for DPIA",
    earlier: "Tidlegare vurderingar",
    none: "Ikkje oppgitt",
    valueOf: (c: string, i: string, a: string) => `konfidensialitet ${c}, integritet ${i}, tilgjengelegheit ${a}`,
    flow: (from: string, to: string, what: string) => `${from} → ${to}: ${what}`,
  },
  name: { ros: (subject: string) => `ROS for ${subject}`, dpia: (subject: string) => `DPIA for ${subject}` },
  keep: "Slett dei vurderinga ikkje gjeld.",
  date: "Dagen arbeidet begynte. Byt datoen når vurderinga er gjord.",
  participants: "Rollene som er med, frå vocabularies/roles.yaml. Aldri namn på personar.",
  method: "Metoden, til dømes rettleiaren til Digdir eller sjekklista til Datatilsynet",
  draft: "Utkast frå registeret. Rett det, og beskriv resten av behandlinga.",
  scale: {
    likelihood: "Sannsyn",
    consequence: "Konsekvens",
    fromSubject: "Konsekvens er sett frå den registrerte.",
    level: (n: number, name: string, meaning: string | undefined) => `${n} ${name}${meaning ? ` (${meaning})` : ""}`,
    acceptance: (limit: number) => `Sannsyn gonger konsekvens over ${limit} må ha tiltak, eller vere akseptert av ei rolle.`,
    range: (levels: number) => `FYLL UT: 1 til ${levels}`,
  },
  common: "Vanlege tiltak:",
  noBank: "Ingen hendingar i scenarios.yaml passar. Skriv dei som er aktuelle, slik:",
  example: "Det som kan skje.",
  descriptions: {
    what: (process: string, description: string) => `${process}: ${description}`,
    processing: (name: string | undefined, purpose: string) => `${name ? `${name}. ` : ""}Føremål: ${purpose}`,
    about: (subjects: string, categories: string) => `Det blir behandla opplysningar om ${subjects}: ${categories}.`,
    systems: (systems: string) => `Systema er ${systems}.`,
    recipients: (recipients: string) => `Opplysningar går til ${recipients}.`,
  },
  errors: {
    usage: (kind: string) =>
      `Skriv id-en til det som skal vurderast: npm run new -- ${kind} ${kind === "ros" ? "gerica" : "grunnskole/skoleskyss"}`,
    unknown: (id: string, kinds: string, meant: string | undefined) =>
      `Det finst ingen ${kinds} med id-en «${id}».${meant ? ` Meinte du «${meant}»?` : ""}`,
    kinds: { ros: "system eller prosessar", dpia: "prosessar" },
    broken: (file: string) => `Fila «${file}» har feil. Køyr «npm run check», og rett ho først.`,
    taken: (id: string, file: string) => `Id-en «${id}» er alt i bruk i «assessments». Arbeid vidare i ${file}.`,
  },
  made: (file: string, scenarios: number) =>
    `Laga ${file} med ${scenarios === 1 ? "1 hending" : `${scenarios} hendingar`} frå scenariobanken. Fyll ut der det står FYLL UT, og køyr «npm run check».`,
};
