import { aboutMe } from "./en/about-me.ts";
import { aboutSite } from "./en/about-site.ts";
import { answers } from "./en/answers.ts";
import { api } from "./en/api.ts";
import { assessmentTemplate } from "./en/assessment-template.ts";
import { catalogues } from "./en/catalogues.ts";
import { changeLog } from "./en/change-log.ts";
import { changes } from "./en/changes.ts";
import { diagrams } from "./en/diagrams.ts";
import { documentationPlan } from "./en/documentation-plan.ts";
import { editor } from "./en/editor.ts";
import { federation } from "./en/federation.ts";
import { firstTime } from "./en/first-time.ts";
import { forms } from "./en/forms.ts";
import { guidance } from "./en/guidance.ts";
import { imports } from "./en/imports.ts";
import { informationValue } from "./en/information-value.ts";
import { landscape } from "./en/landscape.ts";
import { protocol } from "./en/protocol.ts";
import { remind } from "./en/remind.ts";
import { reminderIssues } from "./en/reminder-issues.ts";
import { reminderMail } from "./en/reminder-mail.ts";
import { reminders } from "./en/reminders.ts";
import { reportDocument } from "./en/report-document.ts";
import { reports } from "./en/reports.ts";
import { rights } from "./en/rights.ts";
import { risk } from "./en/risk.ts";
import { searchPage } from "./en/search-page.ts";
import { start } from "./en/start.ts";
import { status } from "./en/status.ts";
import { subscribe } from "./en/subscribe.ts";
import { systemsReport } from "./en/systems-report.ts";
import { inSentence } from "./format.ts";
import type { Text } from "./nb.ts";

/** Every text of the interface, in English. */
export const en: Text = {
  lang: "en",
  imports,
  changes,
  changeLog,
  forms,
  searchPage,
  registers: {
    processes: {
      one: "Process",
      many: "Processes",
      slug: "prosesser",
      lead: "What the municipality does: each process with its purpose, personal data, legal basis, systems and documentation.",
    },
    systems: {
      one: "System",
      many: "Systems",
      slug: "systemer",
      lead: "The systems the municipality uses, who owns them, and what they contain.",
    },
    retention: {
      one: "Retention rule",
      many: "Retention rules",
      slug: "bevaring",
      lead: "What is preserved for posterity and what is disposed of, when, and on what legal authority.",
    },
    integrations: {
      one: "Integration",
      many: "Integrations",
      slug: "integrasjoner",
      lead: "Information that flows between systems, and to and from other organisations.",
    },
    archives: {
      one: "Archive",
      many: "Archives",
      slug: "arkiver",
      lead: "The archives the municipality holds, digital and on paper, where they are and what will happen to them.",
    },
    agreements: {
      one: "Agreement",
      many: "Agreements",
      slug: "avtaler",
      lead: "Data processing agreements, joint controller arrangements and supply agreements.",
    },
    assessments: {
      one: "Assessment",
      many: "Assessments",
      slug: "vurderinger",
      lead: "Risk assessments (ROS) and data protection impact assessments (DPIA).",
    },
    routines: {
      one: "Procedure",
      many: "Procedures",
      slug: "rutiner",
      lead: "How the municipality captures, organises, secures, disposes of and transfers documentation.",
    },
    units: { one: "Unit", many: "Units", slug: "enheter", lead: "The units of the municipality and the roles that are responsible." },
    vocabularies: {
      one: "Code list",
      many: "Code lists",
      slug: "kodelister",
      lead: "The values used in the register, and the laws it refers to.",
    },
  },
  site: {
    quoted: (words: string) => `“${words}”`,
    title: (municipality: string) => `Orden in ${municipality}`,
    editions: { public: "Public edition", internal: "Internal edition" },
    internalNote: "Internal edition. Do not share pages from here outside the municipality.",
    exampleNote: "This is an example. The municipality is fictitious, and the content is not legal advice.",
    skip: "Skip to main content",
    home: "Home",
    mainNavigation: "Main menu",
    breadcrumbs: "You are here:",
    footerNavigation: "Footer menu",
    about: "About the register",
    propose: "How to propose a change",
    builtFrom: (date: string) => `Made on ${date} from the files in the register.`,
    guidance: "Guidance",
    dpo: "Data protection officer",
    municipality: "The municipality and contact points",
  },
  search: {
    title: "Search",
    label: "Search the register",
    button: "Search",
    filters: "Filter",
    register: "Register",
    area: "Area",
    owner: "Owner",
    all: "All",
    results: (n: number) => (n === 1 ? "1 result" : `${n} results`),
    none: "No results. Try fewer or different words, or remove a filter.",
    empty: "Type a word to search, or choose a filter.",
    more: "Show more results",
    failed: "The search could not be loaded. Try reloading the page.",
    needsScript: "The search needs JavaScript. Without it, you can browse the registers:",
    clear: "Clear",
  },
  list: {
    filter: "Filter the list",
    filterText: "Name contains",
    all: "All",
    shown: (shown: number, total: number) => `Showing ${shown} of ${total}`,
    pages: "Pages",
    page: (n: number) => `Page ${n}`,
    previous: "Previous",
    next: "Next",
    name: "Name",
    empty: "There are no entries here yet.",
    emptyHow: "How to add the first one",
    none: "No entries match the filter.",
    showAll: (register: string) => `All ${inSentence(register)}`,
    skip: (list: string) => `List of ${inSentence(list)}`,
    failed: "The list could not be filtered. Use the links above instead.",
  },
  record: {
    contents: "On this page",
    flow: "Data flow",
    flowTable: "The data flow as a table",
    flowLarge: (n: number) => `The data flow has ${n} connections. These are the first ones.`,
    flowWhole: "Show the whole data flow",
    flowOf: (name: string) => `Data flow: ${name}`,
    from: "From",
    to: "To",
    carries: "What",
    sensitive: "Special categories",
    notStated: "Not stated",
    twoWay: "Both ways",
    oneWay: "One way",
    direction: "Direction",
    backlinks: "Used by",
    inFlow: "All are in the table of the data flow.",
    allOf: (n: number) => `Show all ${n}`,
    usedBy: (name: string) => `Used by: ${name}`,
    prose: "Further details",
    edit: "Propose a change",
    source: "The file in the register",
    changed: "Last changed",
    nextReview: "Next review",
    overdue: "overdue",
    neverReviewed: "Not reviewed yet",
    help: "What does this mean?",
    moved: (name: string) => `The entry has moved. Go to ${name}.`,
    id: "Id",
  },
  values: { yes: "Yes", no: "No", none: "None" },
  flow: {
    disclosure: "Disclosure",
    transfer: "Transfer outside the EEA",
    keptIn: "Kept in",
    archivedIn: "Archived in",
    serves: "Uses the flow",
    manyUses: "Processes that use the system",
  },
  rules: {
    title: "What is checked",
    lead: (n: number) =>
      `Before a change is accepted, all the files are tested against ${n} rules. Here you can read what each of them requires, why, and what to do when it reports something.`,
    everywhere: "All registers",
    level: "Level",
    why: "Based on",
    fix: "How to fix it",
    example: "Example of what is not accepted",
    exampleOf: (title: string) => `Example: ${title}`,
    levels: { error: "Error", warning: "Warning", info: "Tip" },
    meaning: {
      error: "must be fixed before the change can be accepted.",
      warning: "is usually wrong, but stops nothing.",
      info: "is there to help.",
    },
  },
  protocol,
  informationValue,
  rights,
  start,
  systemsReport,
  status,
  reminders,
  reminderIssues,
  reminderMail,
  remind,
  subscribe,
  reports,
  assessmentTemplate,
  reportDocument,
  diagrams,
  documentationPlan,
  risk,
  aboutMe,
  aboutSite,
  retention: {
    after: (outcome, period, event) => `${outcome} after ${period}${event ? `, counted from: ${event}` : ""}`,
    rest: (outcome) => `${outcome}. The rest is disposed of`,
  },
  answers,
  api,
  catalogues,
  editor,
  federation,
  firstTime,
  guidance,
  landscape,
  notFound: {
    title: "Page not found",
    text: "The entry may have been moved or removed, or it may not be public. Try searching for it.",
  },
};
