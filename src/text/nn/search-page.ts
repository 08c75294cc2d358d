import type { searchPage as nb } from "../nb/search-page.ts";
import type { Translated } from "../translated.ts";

/** The search page, beside what every search has (`search`). */
export const searchPage: Translated<typeof nb> = {
  subjects: "Kven det gjeld",
  sensitivity: "Personopplysningar",
  sensitive: "Særlege kategoriar eller straffbare forhold",
  personal: "Andre personopplysningar",
  none: "Ingen personopplysningar",
  narrow: "Avgrens treffa",
  counted: (value: string, count: string) => `${value} (${count})`,
  reading: (typed: string, as: string) => `Viser treff for «${as}» i staden for «${typed}».`,
  unknown: (typed: string) => `Inga oppføring har ordet «${typed}».`,
  some: (all: string) => `${all} av dei har alle orda. Resten har nokre av dei.`,
  someOnly: "Ingen har alle orda, men desse har nokre av dei.",
  part: (typed: string, word: string) => `Treff på «${word}», som har «${typed}» i seg.`,
  synonym: (typed: string, word: string) => `«${typed}» er eit anna ord for «${word}».`,
  help: {
    title: "Fann du ikkje det du leita etter?",
    tips: [
      "Prøv eitt ord om gongen, og skriv det viktigaste ordet først.",
      "Prøv eit anna ord for det same: «skyss» i staden for «transport».",
      "Skriv lover slik du pleier: «bokføringsloven § 13», «art. 9».",
      "Sjå om ei avgrensing er vald.",
    ],
    browse: "Du kan òg bla i registera:",
    ask: "Er det noko kommunen burde ha i registeret, kan du spørje.",
  },
  key: "Bruk tasten / for å gå til søkjefeltet, kor som helst på nettstaden",
};
