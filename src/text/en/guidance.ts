import { inSentence } from "../format.ts";
import type { guidance as nb } from "../nb/guidance.ts";
import type { Translated } from "../translated.ts";

/** The guidance pages: their addresses, and what their parts say. */
export const guidance: Translated<typeof nb> = {
  /** The page that tells how a record of a register is made. */
  guides: {
    processes: { slug: "beskriv-en-prosess", title: "How to describe a process" },
    systems: { slug: "beskriv-et-system", title: "How to describe a system" },
    retention: { slug: "beskriv-en-bevaringsregel", title: "How to describe a retention rule" },
    assessments: { slug: "gjor-en-ros", title: "How to do a risk assessment (ROS)" },
  },
  choices: (choices: readonly string[]) => `Choose between: ${choices.join(", ")}.`,
  codesIn: "Choose from the list",
  example: "Example",
  from: "The examples on this page are taken from",
  fromWhy: "It is one of the most complete entries in the register.",
  none: (register: string) =>
    `The register has no ${inSentence(register)} yet. When the first one has been described, it is shown here as an example.`,
  demands: (n: number, register: string) => `What the check looks for in ${inSentence(register)} (${n === 1 ? "1 rule" : `${n} rules`})`,
  demandsLead: "You do not need to know the rules. When you send it in, the check tells you what is missing, and what to do.",
  ask: (role: string) => `Ask the ${inSentence(role)}:`,
  askNoBox: (role: string) => `Ask the ${inSentence(role)} of the municipality.`,
  sendIn: "How to send it in:",
  lookAt: "See also how others have done it, in the list of",
  readTemplate: (title: string) => `Read “${title}” under Guidance on the website.`,
};
