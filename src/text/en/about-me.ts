import type { aboutMe as nb } from "../nb/about-me.ts";
import type { Translated } from "../translated.ts";

/** Texts of “What does the municipality know about me?”, and of the rights of the data subject. */
export const aboutMe: Translated<typeof nb> = {
  title: "What does the municipality know about me?",
  lead: (municipality: string) =>
    `Here you see which data ${municipality} holds about people, what they are used for, how long they are kept, who is given them, and what you can demand.`,
  choose: "Who are you?",
  chooseLead:
    "Choose what fits. Many people are several things at once: if you have a child at school and are building a house, look at both parents and developers.",
  about:
    "These pages say what the municipality holds about groups of people. What it holds about you, you are told when you demand access.",
  tasks: (n: number) => (n === 1 ? "1 task" : `${n} tasks`),
  withSensitive: (n: number) => `${n} with specially protected data`,
  otherGroup: "Others",
  empty:
    "No task with personal data has been entered yet. The pages are made when a process says whom it holds data about, and which data.",
  notDescribed: (n: number) =>
    n === 1
      ? "This overview is not complete: 1 task has personal data that are not described yet."
      : `This overview is not complete: ${n} tasks have personal data that are not described yet.`,
  subjectTitle: (subject: string) => `What does the municipality know about ${subject}?`,
  subjectShort: (subject: string) => `About ${subject}`,
  summary: {
    title: "In short",
    tasks: (subject: string, n: number, areas: string) =>
      n === 1
        ? `The municipality holds data about ${subject} in 1 task, within ${areas}.`
        : `The municipality holds data about ${subject} in ${n} tasks, within ${areas}.`,
    sensitive: (n: number, of: number, what: string) =>
      of === 1
        ? `It has specially protected data: ${what}.`
        : n === of
          ? `All of them have specially protected data: ${what}.`
          : `${n} of them ${n === 1 ? "has" : "have"} specially protected data: ${what}.`,
    notSensitive: (of: number) =>
      of === 1
        ? "It has no specially protected data, such as health or religion."
        : "None of them has specially protected data, such as health or religion.",
    keptForever: (n: number) => (n === 1 ? "In 1 task something is kept for ever." : `In ${n} tasks something is kept for ever.`),
    keptLongest: (period: string) => `What is kept longest, is kept for ${period}.`,
    keptUnknown: "It is not stated how long the data are kept.",
    given: (who: string) => `Something is given to others: ${who}.`,
    givenMore: (who: string, n: number) => `Something is given to others: ${who}, and ${n} more kinds of recipients.`,
    givenNone: "The data are not given to anyone outside the municipality.",
    givenUnknown: "It is not stated whether anyone else is given the data.",
    outside: (n: number) => (n === 1 ? "In 1 task something leaves the EEA." : `In ${n} tasks something leaves the EEA.`),
    automatedDecision: (n: number) => (n === 1 ? "In 1 task a machine decides something." : `In ${n} tasks a machine decides something.`),
    aiUse: (n: number) => (n === 1 ? "In 1 task artificial intelligence is in use." : `In ${n} tasks artificial intelligence is in use.`),
  },
  contents: "Areas",
  areaOf: (subject: string, area: string) => `About ${subject}: ${area}`,
  areaPages: "Choose an area to see what the municipality holds, why and for how long.",
  open: "Choose a task to see more.",
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  sensitivity: {
    special: "Specially protected data",
    confidential: "Data often under a duty of secrecy",
    ordinary: "Ordinary data",
  },
  held: {
    what: "What the municipality holds about you",
    special: "Specially protected data",
    source: "Where they come from",
    obligatory: "Must you give them?",
    must: "Yes",
    mustNot: "No",
    mustSome: "Some of them",
    purpose: "What they are used for",
    basis: "Why the municipality may",
    specialBasis: "Why the municipality may hold the specially protected ones",
    law: (laws: string) => `See ${laws}.`,
    criminalLaw: (laws: string) => `For criminal convictions and offences: see ${laws}.`,
    lawNote: "The municipality has remarks on the laws referred to. They are on the page about the task.",
    howLong: "How long",
    erased: (what: string, when: string) => `${what}: erased ${when}.`,
    erasedAll: (when: string) => `Erased ${when}.`,
    followsRule: (what: string) => `${what}: part of documentation that follows a retention rule.`,
    followsRuleAll: "The data are part of documentation that follows a retention rule.",
    after: (period: string) => `after ${period}`,
    from: (event: string) => `counted from: ${event}`,
    others: "Other data",
    kept: {
      preserve: (type: string) => `${type}: kept for ever`,
      dispose: (type: string, when: string) => `${type}: destroyed ${when}`,
      "preserve-partly": (type: string) => `${type}: some is kept for ever, the rest is destroyed`,
      "assess-later": (type: string) => `${type}: not decided yet`,
      "not-archive": (type: string) => `${type}: is not archived`,
    },
    recipients: "Who is given them",
    nobody: "Nobody else",
    processors: "Who processes them for the municipality",
    outside: "Out of the EEA",
    machines: "Machines and artificial intelligence",
    decides: "A machine decides",
    profiles: "Something about you is assessed by a machine (profiling)",
    ai: "Artificial intelligence is in use",
    noMachines: "No machine decides anything about you",
    information: "Where you are told of it",
    consent: "How you withdraw consent",
    notStated: "Not stated",
    processor: (controllers: string) =>
      `The municipality does this for ${controllers}, who is responsible for the data. Send your request there. The municipality passes it on if it comes here.`,
    joint: (others: string) =>
      `The municipality is responsible together with ${others}. You can send a request to whichever of them you like.`,
    otherParty: "another organisation",
  },
  rights: {
    title: "Your rights here",
    titleOf: (name: string) => `Your rights: ${name}`,
    holds: "You can",
    partly: "In part",
    not: "Does not apply here",
    unknown: "Cannot be said",
    exceptions: "Exceptions that may apply",
    only: (from: string, not: string) => `applies to what rests on ${from}, not to what rests on ${not}`,
    notFrom: (basis: string) => `does not follow from ${basis}`,
    keptAll: (rules: string) => `the data are part of documentation the municipality must keep${rules ? ` (${rules})` : ""}`,
    keptSome: (rules: string) => `does not apply to what is part of documentation the municipality must keep${rules ? ` (${rules})` : ""}`,
    noBasis: "the legal basis is not stated",
    notDigital: "applies only to data that are processed digitally, and that is not stated",
    none: "The municipality has not entered which rights apply.",
    more: "See what the municipality holds about you, and make a request",
    explained: "The rights, briefly explained",
    explainedLead: "Which of them apply, depends on why the municipality holds the data. It is said at each task.",
    always: "Always applies.",
    from: (bases: string) => `Applies when the municipality holds the data because of ${bases}.`,
    automated: "Applies when a machine decides.",
  },
  ask: "Whom to ask",
  wholeProcess: "All about the task",
  requests: {
    title: "Make a request",
    lead: "The requests are ready to send. Fill in what is in square brackets.",
    forOthers:
      "Parents can send a request for their child. Guardians, and others who hold a power of attorney, can send one for the person they help.",
    warning: "Never send your national identity number or sensitive data by e-mail.",
    to: (mailbox: string) => `Requests are sent to ${mailbox}.`,
    noMailbox: "The municipality has not said where requests are to be sent.",
    dpo: "If you are in doubt, ask the data protection officer:",
    where: (n: number, of: number) =>
      n === of
        ? "Applies in all the tasks."
        : n === 1
          ? "Applies, wholly or in part, in 1 task:"
          : `Applies, wholly or in part, in ${n} tasks:`,
    whereMany: (n: number) => `Applies, wholly or in part, in ${n} tasks. It is said at each of them.`,
    text: "Text you can copy",
    copy: "Copy the text",
    copied: "The text is copied.",
    copyFailed: "The text could not be copied. Mark it and copy it yourself.",
    mail: "Write an e-mail",
    terms: "What applies to the answer",
    access: {
      title: "Demand access",
      subject: "Request for access to my personal data",
      claim: (subject: string, law: string) =>
        `I request access to the data the municipality holds about me (${law}). I belong to this group: ${subject}.`,
      points: [
        "I ask for a copy of the data, and to be told:",
        "a) what they are used for",
        "b) what kinds of data they are",
        "c) who has been or will be given them, also outside the EEA, and how they are then protected",
        "d) how long they are stored, or what decides it",
        "e) whether I can demand rectification, erasure or restriction, or object",
        "f) how I complain to the Norwegian Data Protection Authority",
        "g) where they come from, when I have not given them myself",
        "h) whether a machine decides anything, how, and what it means for me",
      ],
      short: "I ask for a copy of the data, and for all else the article says that I shall be told.",
      place: "[Which services and which time it concerns, if you want to narrow it]",
    },
    rectification: {
      title: "Demand that errors are corrected",
      subject: "Request for rectification of personal data",
      claim: (subject: string, law: string) => `I request that data about me be corrected (${law}). I belong to this group: ${subject}.`,
      points: ["This is wrong or missing: [write what]", "This is right: [write what]"],
      place: "[Which service it concerns]",
    },
    erasure: {
      title: "Demand erasure",
      subject: "Request for erasure of personal data",
      claim: (subject: string, law: string) => `I request that data about me be erased (${law}). I belong to this group: ${subject}.`,
      points: [
        "This is what I want erased: [write what]",
        "The reason is: [the municipality no longer needs them / I withdraw my consent / other]",
      ],
      place: "[Which service it concerns]",
    },
    objection: {
      title: "Object to the use",
      subject: "Objection to the processing of personal data",
      claim: (subject: string, law: string) =>
        `I object to the municipality's use of data about me (${law}). I belong to this group: ${subject}.`,
      points: ["It concerns this: [write what]", "Grounds that concern my situation: [write them]"],
      place: "[Which service it concerns]",
    },
    addressed: (municipality: string) => `To ${municipality}`,
    onBehalf:
      "[If it concerns someone other than you: write the name, and whether you are a parent or guardian, hold a power of attorney or are next of kin.]",
    end: "Tell me if you need to know for certain who I am. I do not send my national identity number by e-mail.",
    deadline: (law: string) => `I refer to the time limit in ${law}.`,
    name: "Name:",
    contact: "Address and telephone:",
  },
  kind: "About you",
};
