import type { firstTime as nb } from "../nb/first-time.ts";
import type { Translated } from "../translated.ts";

/** The path for a person who has never been here. */
export const firstTime: Translated<typeof nb> = {
  title: "Første gong her?",
  lead: "Du som kjenner arbeidet, er den som kan gjere registeret rett. Vel eininga di, sjå kva som manglar, og rett éin ting. Det tek ti minutt.",
  steps: ["Vel eininga di.", "Sjå kva som manglar hos dykk.", "Rett éin ting. Begynn med den lettaste."],
  begin: "Vel eininga di",
  unitsLead: "Finn eininga du arbeider i. Talet viser kor mange oppføringar som ventar på noko, også i einingane under.",
  noUnits: "Registeret har ingen einingar enno. Dei må leggjast inn først, så veit registeret kven som eig kva.",
  waits: (n: number) => (n === 0 ? "ingenting ventar" : n === 1 ? "1 ventar" : `${n} ventar`),
  unitTitle: (unit: string) => `Kom i gang: ${unit}`,
  unitLead: (n: number) =>
    n === 1
      ? "1 oppføring hos dykk manglar noko eller må sjåast på igjen."
      : `${n} oppføringar hos dykk manglar noko eller må sjåast på igjen.`,
  first: "Begynn med denne",
  firstWhy: "Det er den det står minst att på.",
  lacks: "Dette manglar:",
  overdue: "Nokon skulle ha sett på ho igjen:",
  soon: "Nokon må snart sjå på ho igjen:",
  howReview: "Les gjennom oppføringa. Stemmer alt, set du datoen for gjennomgang til i dag. Stemmer det ikkje, rettar du det.",
  mend: "Rett oppføringa no",
  read: "Les korleis",
  see: "Sjå oppføringa",
  next: "Deretter",
  nextLead: "Det som står att, det lettaste først.",
  lacksShort: (n: number) => (n === 1 ? "manglar 1 ting" : `manglar ${n} ting`),
  reviewShort: "må sjåast på igjen",
  more: (n: number) => `${n} til står på sida til eininga.`,
  whole: (unit: string) => `Alt om ${unit}`,
  done: "Ingenting manglar og ingenting er forfalle. Godt gjort! Er det ein prosess hos dykk som ikkje står i registeret?",
  nothingOwned: "Eininga har ingen oppføringar enno. Begynn med den prosessen de gjer oftast.",
  makeFirst: "Beskriv ein prosess",
  other: "Vel ei anna eining",
  ask: "Står du fast?",
  fearless: "Du kan ikkje øydeleggje noko. Det du skriv, er eit forslag til eigaren godkjenner det.",
};
