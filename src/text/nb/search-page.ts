/** The search page, beside what every search has (`search`). */
export const searchPage = {
  subjects: "Hvem det gjelder",
  sensitivity: "Personopplysninger",
  sensitive: "Særlige kategorier eller straffbare forhold",
  personal: "Andre personopplysninger",
  none: "Ingen personopplysninger",
  narrow: "Avgrens treffene",
  /** A value one can narrow by, and how many hits have it. */
  counted: (value: string, count: string) => `${value} (${count})`,
  /** A misspelt word. */
  reading: (typed: string, as: string) => `Viser treff for «${as}» i stedet for «${typed}».`,
  unknown: (typed: string) => `Ingen oppføring har ordet «${typed}».`,
  some: (all: string) => `${all} av dem har alle ordene. Resten har noen av dem.`,
  someOnly: "Ingen har alle ordene, men disse har noen av dem.",
  /** Why something was found. */
  part: (typed: string, word: string) => `Treff på «${word}», som har «${typed}» i seg.`,
  synonym: (typed: string, word: string) => `«${typed}» er et annet ord for «${word}».`,
  help: {
    title: "Fant du ikke det du lette etter?",
    tips: [
      "Prøv ett ord om gangen, og skriv det viktigste ordet først.",
      "Prøv et annet ord for det samme: «skyss» i stedet for «transport».",
      "Skriv lover slik du pleier: «bokføringsloven § 13», «art. 9».",
      "Se om en avgrensning er valgt.",
    ],
    browse: "Du kan også bla i registrene:",
    ask: "Er det noe kommunen burde ha i registeret, kan du spørre.",
  },
  key: "Bruk tasten / for å gå til søkefeltet, hvor som helst på nettstedet",
};
