import type { informationValue as nb } from "../nb/information-value.ts";
import type { Translated } from "../translated.ts";

/** Texts of the report on the value of information. */
export const informationValue: Translated<typeof nb> = {
  title: "Informasjonsverdi",
  lead: "Hvor viktig det er at informasjonen holdes hemmelig, er riktig og er tilgjengelig, for hver prosess og hvert system. Grunnlaget for å velge sikkerhetstiltak.",
  figures: {
    processes: "prosesser er vurdert",
    systems: "systemer er vurdert",
    below: "systemer har lavere verdi enn det de inneholder",
  },
  below: {
    title: "Systemer med lavere verdi enn det de inneholder",
    lead: "Et system skal ha minst så høy verdi som det prosessene legger inn i det.",
    empty: "Ingen systemer har lavere verdi enn det prosessene legger inn i dem.",
    aspect: "Gjelder",
    own: "Systemets verdi",
    needed: "Verdien av det som legges inn",
    process: "Høyest i prosessen",
  },
  unjudged: {
    title: "Ikke vurdert ennå",
    empty: "Ingenting som er ført opp, står uten verdi.",
    kind: "Slag",
    status: "Status",
  },
  processes: { title: "Prosesser", empty: "Ingen prosesser er vurdert. Legg «informationValue» på en prosess for å begynne." },
  systems: { title: "Systemer", empty: "Ingen systemer er vurdert. Legg «informationValue» på et system for å begynne." },
};
