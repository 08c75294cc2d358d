import type { answers as nb } from "../nb/answers.ts";
import type { Translated } from "../translated.ts";

/** The questions people come to a record with, and the words of their answers. */
export const answers: Translated<typeof nb> = {
  more: (n) => `and ${n} more`,
  processes: {
    who: "Who is the information about?",
    what: "What information?",
    why: "By what right?",
    howLong: "For how long?",
    recipients: "Who receives it?",
    systems: "Where is it kept?",
    ask: "Whom do you ask?",
  },
  systems: {
    usedFor: "What is it used for?",
    holds: "What personal data may be in it?",
    mayHold: "This is what may be there judging by the processes and integrations, not that all of it is",
    responsible: "Who is responsible?",
    hosted: "Where is it stored?",
  },
  retention: {
    fate: "Preserved or destroyed?",
    why: "By what right?",
    whose: "Where is the rule used?",
  },
  integrations: {
    what: "What flows, and where?",
    holds: "What personal data?",
    why: "By what right, and is it secured?",
  },
  archives: {
    what: "What is it, and how much?",
    where: "Where is it?",
    next: "What will happen to it?",
  },
  agreements: {
    whom: "Who is the agreement with?",
    valid: "Is it still in force?",
    others: "Who else processes the data?",
  },
  assessments: {
    what: "What has been assessed?",
    conclusion: "What was the conclusion?",
    left: "What remains?",
  },
  units: {
    has: "What is the unit responsible for?",
    part: "What is it part of?",
    ask: "Whom do you ask?",
  },
  routines: {
    whose: "Who is responsible?",
    why: "What is it based on?",
  },
  vocabularies: {
    many: "How many choices does the list have?",
    source: "Where does it come from?",
  },
  noPersonalData: "No personal data",
  special: (name) => `${name} (special category)`,
  criminal: (name) => `${name} (criminal offences)`,
  erased: (period) => `Erased after ${period}`,
  otherData: "Other data",
  andMore: (first, n) => `${first} and ${n} more`,
  fromTo: (from, to) => `${from} → ${to}`,
  bothWays: (from, to) => `${from} ↔ ${to}`,
  via: (what) => `through ${what}`,
  years: (from, to) => (to === undefined ? `From ${from}` : from === to ? `${from}` : `${from}–${to}`),
  shelf: (metres) => `${metres} shelf metres`,
  gigabytes: (size) => `${size} GB`,
  expires: (date) => `until ${date}`,
  expired: (date) => `expired ${date}`,
  noExpiry: "no end date",
  openMeasures: (n, deadline) => (n === 1 ? `1 measure, due ${deadline}` : `${n} measures, the first due ${deadline}`),
  noMeasures: "No open measures",
  codes: (n) => (n === 1 ? "1 choice" : `${n} choices`),
  count: (n, one, many) => (n === 1 ? `1 ${one.toLowerCase()}` : `${n} ${many.toLowerCase()}`),
};
