import type { searchPage as nb } from "../nb/search-page.ts";
import type { Translated } from "../translated.ts";

/** The search page, beside what every search has (`search`). */
export const searchPage: Translated<typeof nb> = {
  subjects: "People concerned",
  sensitivity: "Personal data",
  sensitive: "Special categories or criminal offences",
  personal: "Other personal data",
  none: "No personal data",
  narrow: "Narrow the results",
  counted: (value: string, count: string) => `${value} (${count})`,
  reading: (typed: string, as: string) => `Showing results for “${as}” instead of “${typed}”.`,
  unknown: (typed: string) => `No record has the word “${typed}”.`,
  some: (all: string) => `${all} of them have all the words. The rest have some of them.`,
  someOnly: "None has all the words, but these have some of them.",
  part: (typed: string, word: string) => `Found “${word}”, which has “${typed}” in it.`,
  synonym: (typed: string, word: string) => `“${typed}” is another word for “${word}”.`,
  help: {
    title: "Did you not find what you were looking for?",
    tips: [
      "Try one word at a time, the most important one first. The records are written in Norwegian.",
      "Try another word for the same thing: “skyss” instead of “transport”.",
      "Write laws as you are used to: “bokføringsloven § 13”, “art. 9”.",
      "See whether the results are narrowed.",
    ],
    browse: "You can also browse the registers:",
    ask: "If there is something the municipality ought to have in the register, you can ask.",
  },
  key: "Use the / key to go to the search field from anywhere on the site",
};
