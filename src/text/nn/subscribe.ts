import { locale } from "../language.ts";
import type { subscribe as nb } from "../nb/subscribe.ts";
import type { Translated } from "../translated.ts";

/** Texts of the page where one subscribes to what is due and what is changed. */
export const subscribe: Translated<typeof nb> = {
  title: "Abonner",
  slug: "abonner",
  lead: {
    public: "Få vite om endringar i registeret utan å gå hit. Det du abonnerer på her, veit ikkje kven du er.",
    internal: "Få fristar i kalenderen, og få vite om endringar i registeret utan å gå hit.",
  },
  calendars: {
    title: "Fristar i kalenderen",
    how: "Kopier adressa til lenka, og legg ho til som ein internettkalender i Outlook eller eit anna kalenderprogram. Kalenderen blir ny kvar natt. Ligg nettstaden bak pålogging, kan ikkje alle program hente han: Då kan du opne fila, og hente ho på nytt når du treng det.",
    all: "Alle fristar",
    unit: (name: string) => `Fristar for ${name} og einingane under`,
    role: (name: string) => `Fristar for rolla ${name.toLocaleLowerCase(locale)}`,
    units: "Etter eining",
    roles: "Etter rolle",
  },
  changes: {
    title: "Endringar som nyheitsstraum",
    how: "Lenkene er i Atom-format. Dei kan lesast med eit program for nyheitsstraumar, og i mange e-postprogram og kanalar. Ein straum har dei nyaste endringane.",
    all: "Alle endringar",
    register: (name: string) => `Endringar i ${name.toLocaleLowerCase(locale)}`,
    unit: (name: string) => `Endringar for ${name} og einingane under`,
    registers: "Etter register",
    units: "Etter eining",
  },
  unit: {
    calendar: "Abonner på fristane i kalenderen",
    changes: "Abonner på endringane",
    due: (late: number) => (late > 0 ? `Alle fristar for eininga, ${late} er passerte` : "Alle fristar for eininga"),
  },
};
