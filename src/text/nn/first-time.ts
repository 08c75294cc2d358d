import type { firstTime as nb } from "../nb/first-time.ts";
import type { Translated } from "../translated.ts";

/** The path for a person who has never been here. */
export const firstTime: Translated<typeof nb> = {
  title: "Første gang her?",
  lead: "Du som kjenner arbeidet, er den som kan gjøre registeret riktig. Velg enheten din, se hva som mangler, og rett én ting. Det tar ti minutter.",
  steps: ["Velg enheten din.", "Se hva som mangler hos dere.", "Rett én ting. Begynn med den letteste."],
  begin: "Velg enheten din",
  unitsLead: "Finn enheten du arbeider i. Tallet viser hvor mange oppføringer som venter på noe, også i enhetene under.",
  noUnits: "Registeret har ingen enheter ennå. De legges inn først, så vet registeret hvem som eier hva.",
  waits: (n: number) => (n === 0 ? "ingenting venter" : n === 1 ? "1 venter" : `${n} venter`),
  unitTitle: (unit: string) => `Kom i gang: ${unit}`,
  unitLead: (n: number) =>
    n === 1 ? "1 oppføring hos dere mangler noe eller må ses på igjen." : `${n} oppføringer hos dere mangler noe eller må ses på igjen.`,
  first: "Begynn med denne",
  firstWhy: "Det er den det er minst igjen på.",
  lacks: "Dette mangler:",
  overdue: "Noen skulle ha sett på den igjen:",
  soon: "Noen må snart se på den igjen:",
  howReview: "Les gjennom den. Stemmer alt, setter du datoen for gjennomgang til i dag. Stemmer det ikke, retter du det.",
  mend: "Rett den nå",
  read: "Les hvordan",
  see: "Se oppføringen",
  next: "Deretter",
  nextLead: "Det som er igjen, det letteste først.",
  lacksShort: (n: number) => (n === 1 ? "mangler 1 ting" : `mangler ${n} ting`),
  reviewShort: "må ses på igjen",
  more: (n: number) => `${n} til står på siden til enheten.`,
  whole: (unit: string) => `Alt om ${unit}`,
  done: "Ingenting mangler og ingenting er forfalt. Godt gjort! Er det en prosess hos dere som ikke står i registeret?",
  nothingOwned: "Enheten har ingen oppføringer ennå. Begynn med den prosessen dere gjør oftest.",
  makeFirst: "Beskriv en prosess",
  other: "Velg en annen enhet",
  ask: "Står du fast?",
  fearless: "Du kan ikke ødelegge noe. Det du skriver, er et forslag til eieren godkjenner det.",
};
