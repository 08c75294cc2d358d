import type { assessmentTemplate as nb } from "../nb/assessment-template.ts";
import type { Translated } from "../translated.ts";

/** Texts of a new assessment file: comments that a person reads in the file, and the prose it begins with. */
export const assessmentTemplate: Translated<typeof nb> = {
  fill: "FILL IN",
  head: (name: string, date: string) => `${name}. Draft made by the register on ${date}.`,
  how: [
    "Fill in where it says FILL IN. Delete the events that do not apply, and add those that are missing.",
    "Finally, run “npm run check”: it tells you what remains.",
  ],
  known: (name: string) => `What the register knows about ${name}. Do not copy it: it is on the pages, and changes there.`,
  facts: {
    purpose: "Purpose",
    processes: "Used in",
    systems: "Systems",
    data: "Personal data",
    legalBasis: "Legal basis",
    recipients: "Recipients",
    flows: "Data flow",
    value: "Information value",
    agreements: "Agreements",
    hosting: "Hosting",
    documentation: "Documentation",
    transfers: "Transfer outside the EEA",
    screening: "Assessment of the need for a DPIA",
    earlier: "Earlier assessments",
    none: "Not stated",
    valueOf: (c: string, i: string, a: string) => `confidentiality ${c}, integrity ${i}, availability ${a}`,
    flow: (from: string, to: string, what: string) => `${from} → ${to}: ${what}`,
  },
  name: { ros: (subject: string) => `Risk assessment (ROS) of ${subject}`, dpia: (subject: string) => `DPIA of ${subject}` },
  keep: "Delete those the assessment does not cover.",
  date: "The day the work began. Change it when the assessment is done.",
  participants: "The roles taking part, from vocabularies/roles.yaml. Never names of persons.",
  method: "The method, for example the guidance from Digdir or the checklist from Datatilsynet",
  draft: "Draft from the register. Correct it, and describe the rest of the processing.",
  scale: {
    likelihood: "Likelihood",
    consequence: "Consequence",
    fromSubject: "The consequence is seen from the data subject’s point of view.",
    level: (n: number, name: string, meaning: string | undefined) => `${n} ${name}${meaning ? ` (${meaning})` : ""}`,
    acceptance: (limit: number) => `Likelihood times consequence above ${limit} must have measures, or be accepted by a role.`,
    range: (levels: number) => `FILL IN: 1 to ${levels}`,
  },
  common: "Common measures:",
  noBank: "No events in scenarios.yaml apply. Write those that are relevant, like this:",
  example: "What may happen.",
  descriptions: {
    what: (process: string, description: string) => `${process}: ${description}`,
    processing: (name: string | undefined, purpose: string) => `${name ? `${name}. ` : ""}Purpose: ${purpose}`,
    about: (subjects: string, categories: string) => `Data are processed about ${subjects}: ${categories}.`,
    systems: (systems: string) => `The systems are ${systems}.`,
    recipients: (recipients: string) => `Data are disclosed to ${recipients}.`,
  },
  errors: {
    usage: (kind: string) =>
      `State the id of what is to be assessed: npm run new -- ${kind} ${kind === "ros" ? "gerica" : "grunnskole/skoleskyss"}`,
    unknown: (id: string, kinds: string, meant: string | undefined) =>
      `There are no ${kinds} with the id “${id}”.${meant ? ` Did you mean “${meant}”?` : ""}`,
    kinds: { ros: "systems or processes", dpia: "processes" },
    broken: (file: string) => `The file “${file}” has errors. Run “npm run check”, and fix it first.`,
    taken: (id: string, file: string) => `The id “${id}” is already in use in “assessments”. Continue working in ${file}.`,
  },
  made: (file: string, scenarios: number) =>
    `Made ${file} with ${scenarios === 1 ? "1 event" : `${scenarios} events`} from the scenario bank. Fill in where it says FILL IN, and run “npm run check”.`,
};
