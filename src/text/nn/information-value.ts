import type { informationValue as nb } from "../nb/information-value.ts";
import type { Translated } from "../translated.ts";

/** Texts of the report on the value of information. */
export const informationValue: Translated<typeof nb> = {
  title: "Informasjonsverdi",
  lead: "Kor viktig det er at informasjonen er hemmeleg, rett og tilgjengeleg, for kvar prosess og kvart system. Grunnlaget for å velje tryggleikstiltak.",
  figures: {
    processes: "prosessar er vurderte",
    systems: "system er vurderte",
    below: "system har lågare verdi enn det dei inneheld",
  },
  below: {
    title: "System med lågare verdi enn det dei inneheld",
    lead: "Eit system skal ha minst så høg verdi som det prosessane legg inn i det.",
    empty: "Ingen system har lågare verdi enn det prosessane legg inn i dei.",
    aspect: "Gjeld",
    own: "Verdien til systemet",
    needed: "Verdien av det som blir lagt inn",
    process: "Høgast i prosessen",
  },
  unjudged: {
    title: "Ikkje vurdert enno",
    empty: "Ingenting som er ført opp, står utan verdi.",
    kind: "Slag",
    status: "Status",
  },
  processes: { title: "Prosessar", empty: "Ingen prosessar er vurderte. Legg «informationValue» på ein prosess for å begynne." },
  systems: { title: "System", empty: "Ingen system er vurderte. Legg «informationValue» på eit system for å begynne." },
};
