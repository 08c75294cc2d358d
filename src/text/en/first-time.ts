import type { firstTime as nb } from "../nb/first-time.ts";
import type { Translated } from "../translated.ts";

/** The path for a person who has never been here. */
export const firstTime: Translated<typeof nb> = {
  title: "First time here?",
  lead: "You know the work, so you are the one who can get the register right. Choose your unit, see what is missing, and fix one thing. It takes ten minutes.",
  steps: ["Choose your unit.", "See what your unit is missing.", "Fix one thing. Start with the easiest."],
  begin: "Choose your unit",
  unitsLead: "Find the unit you work in. The number shows how many entries are waiting for something, including in the units below it.",
  noUnits: "The register has no units yet. They are added first, so that the register knows who owns what.",
  waits: (n: number) => (n === 0 ? "nothing waiting" : `${n} waiting`),
  unitTitle: (unit: string) => `Get started: ${unit}`,
  unitLead: (n: number) =>
    n === 1
      ? "1 entry in your unit is missing something or needs to be looked at again."
      : `${n} entries in your unit are missing something or need to be looked at again.`,
  first: "Start with this one",
  firstWhy: "It is the one with the least left to do.",
  lacks: "This is missing:",
  overdue: "Someone should have looked at it again:",
  soon: "Someone must soon look at it again:",
  howReview: "Read through it. If everything is right, set the review date to today. If not, correct it.",
  mend: "Fix it now",
  read: "Read how",
  see: "See the entry",
  next: "After that",
  nextLead: "What is left, the easiest first.",
  lacksShort: (n: number) => (n === 1 ? "missing 1 thing" : `missing ${n} things`),
  reviewShort: "needs to be looked at again",
  more: (n: number) => `${n} more on the page of the unit.`,
  whole: (unit: string) => `Everything about ${unit}`,
  done: "Nothing is missing and nothing is overdue. Well done! Is there a process in your unit that is not in the register?",
  nothingOwned: "The unit has no entries yet. Start with the process you carry out most often.",
  makeFirst: "Describe a process",
  other: "Choose another unit",
  ask: "Are you stuck?",
  fearless: "You cannot break anything. What you write is a proposal until the owner approves it.",
};
