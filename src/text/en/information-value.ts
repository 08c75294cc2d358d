import type { informationValue as nb } from "../nb/information-value.ts";
import type { Translated } from "../translated.ts";

/** Texts of the report on the value of information. */
export const informationValue: Translated<typeof nb> = {
  title: "Information value",
  lead: "How important it is that the information is kept secret, is correct and is available, for each process and each system. The basis for choosing security measures.",
  figures: {
    processes: "processes have been assessed",
    systems: "systems have been assessed",
    below: "systems have a lower value than what they contain",
  },
  below: {
    title: "Systems with a lower value than what they contain",
    lead: "A system must have at least as high a value as what the processes enter in it.",
    empty: "No systems have a lower value than what the processes enter in them.",
    aspect: "Concerns",
    own: "Value of the system",
    needed: "Value of what is entered",
    process: "Highest in the process",
  },
  unjudged: {
    title: "Not assessed yet",
    empty: "Everything that has been entered has a value.",
    kind: "Type",
    status: "Status",
  },
  processes: { title: "Processes", empty: "No processes have been assessed. Add “informationValue” to a process to begin." },
  systems: { title: "Systems", empty: "No systems have been assessed. Add “informationValue” to a system to begin." },
};
