import { aboutMe } from "./nb/about-me.ts";
import { aboutSite } from "./nb/about-site.ts";
import { answers } from "./nb/answers.ts";
import { api } from "./nb/api.ts";
import { assessmentTemplate } from "./nb/assessment-template.ts";
import { catalogues } from "./nb/catalogues.ts";
import { changeLog } from "./nb/change-log.ts";
import { changes } from "./nb/changes.ts";
import { diagrams } from "./nb/diagrams.ts";
import { documentationPlan } from "./nb/documentation-plan.ts";
import { editor } from "./nb/editor.ts";
import { federation } from "./nb/federation.ts";
import { firstTime } from "./nb/first-time.ts";
import { forms } from "./nb/forms.ts";
import { guidance } from "./nb/guidance.ts";
import { imports } from "./nb/imports.ts";
import { informationValue } from "./nb/information-value.ts";
import { landscape } from "./nb/landscape.ts";
import { protocol } from "./nb/protocol.ts";
import { remind } from "./nb/remind.ts";
import { reminderIssues } from "./nb/reminder-issues.ts";
import { reminderMail } from "./nb/reminder-mail.ts";
import { reminders } from "./nb/reminders.ts";
import { reportDocument } from "./nb/report-document.ts";
import { reports } from "./nb/reports.ts";
import { rights } from "./nb/rights.ts";
import { risk } from "./nb/risk.ts";
import { searchPage } from "./nb/search-page.ts";
import { start } from "./nb/start.ts";
import { status } from "./nb/status.ts";
import { subscribe } from "./nb/subscribe.ts";
import { systemsReport } from "./nb/systems-report.ts";
import type { Translated } from "./translated.ts";

/** Every text of the interface, in bokmål. Labels of fields and codes are not here: they come from schemas and code lists. */
export const nb = {
  lang: "nb",
  imports,
  changes,
  changeLog,
  forms,
  searchPage,
  registers: {
    processes: {
      one: "Prosess",
      many: "Prosesser",
      slug: "prosesser",
      lead: "Det kommunen gjør: hver prosess med formål, personopplysninger, hjemmel, systemer og dokumentasjon.",
    },
    systems: {
      one: "System",
      many: "Systemer",
      slug: "systemer",
      lead: "Systemene kommunen bruker, hvem som eier dem, og hva de inneholder.",
    },
    retention: {
      one: "Bevaringsregel",
      many: "Bevaringsregler",
      slug: "bevaring",
      lead: "Hva som bevares for ettertiden og hva som kasseres, når, og med hvilken hjemmel.",
    },
    integrations: {
      one: "Integrasjon",
      many: "Integrasjoner",
      slug: "integrasjoner",
      lead: "Informasjon som flyter mellom systemer, og til og fra andre virksomheter.",
    },
    archives: {
      one: "Arkiv",
      many: "Arkiver",
      slug: "arkiver",
      lead: "Arkivene kommunen har, digitalt og på papir, hvor de er og hva som skal skje med dem.",
    },
    agreements: {
      one: "Avtale",
      many: "Avtaler",
      slug: "avtaler",
      lead: "Databehandleravtaler, ordninger for felles behandlingsansvar og leveranser.",
    },
    assessments: {
      one: "Vurdering",
      many: "Vurderinger",
      slug: "vurderinger",
      lead: "Risikovurderinger (ROS) og vurderinger av personvernkonsekvenser (DPIA).",
    },
    routines: {
      one: "Rutine",
      many: "Rutiner",
      slug: "rutiner",
      lead: "Hvordan kommunen fanger, ordner, sikrer, kasserer og overfører dokumentasjon.",
    },
    units: { one: "Enhet", many: "Enheter", slug: "enheter", lead: "Kommunens enheter og rollene som har ansvar." },
    vocabularies: {
      one: "Kodeliste",
      many: "Kodelister",
      slug: "kodelister",
      lead: "Verdiene som brukes i registeret, og lovene det viser til.",
    },
  },
  site: {
    quoted: (words: string) => `«${words}»`,
    title: (municipality: string) => `Orden i ${municipality}`,
    editions: { public: "Offentlig utgave", internal: "Intern utgave" },
    internalNote: "Intern utgave. Ikke del sider herfra utenfor kommunen.",
    exampleNote: "Dette er et eksempel. Kommunen er oppdiktet, og innholdet er ikke juridiske råd.",
    skip: "Hopp til hovedinnholdet",
    home: "Forside",
    mainNavigation: "Hovedmeny",
    breadcrumbs: "Du er her:",
    footerNavigation: "Bunnmeny",
    about: "Om registeret",
    propose: "Slik foreslår du en endring",
    builtFrom: (date: string) => `Laget ${date} av filene i registeret.`,
    guidance: "Veiledning",
    dpo: "Personvernombud",
    municipality: "Kommunen og kontaktpunktene",
  },
  search: {
    title: "Søk",
    label: "Søk i registeret",
    button: "Søk",
    filters: "Avgrens",
    register: "Register",
    area: "Område",
    owner: "Eier",
    all: "Alle",
    results: (n: number) => (n === 1 ? "1 treff" : `${n} treff`),
    none: "Ingen treff. Prøv færre eller andre ord, eller ta bort en avgrensning.",
    empty: "Skriv et ord for å søke, eller velg en avgrensning.",
    more: "Vis flere treff",
    failed: "Søket kunne ikke lastes. Prøv å laste siden på nytt.",
    needsScript: "Søket trenger JavaScript. Uten det kan du bla i registrene:",
    clear: "Tøm",
  },
  list: {
    filter: "Avgrens listen",
    filterText: "Navn inneholder",
    all: "Alle",
    shown: (shown: number, total: number) => `Viser ${shown} av ${total}`,
    pages: "Sider",
    page: (n: number) => `Side ${n}`,
    previous: "Forrige",
    next: "Neste",
    name: "Navn",
    empty: "Det er ingen oppføringer her ennå.",
    emptyHow: "Slik legger du til den første",
    none: "Ingen oppføringer passer med avgrensningen.",
    showAll: (register: string) => `Alle ${register.toLowerCase()}`,
    skip: (list: string) => `Oversikt over ${list.toLowerCase()}`,
    failed: "Listen kunne ikke avgrenses. Bruk lenkene over i stedet.",
  },
  record: {
    contents: "På denne siden",
    flow: "Dataflyt",
    flowTable: "Dataflyten som tabell",
    flowLarge: (n: number) => `Dataflyten har ${n} forbindelser. Her er de første.`,
    flowWhole: "Vis hele dataflyten",
    flowOf: (name: string) => `Dataflyt: ${name}`,
    from: "Fra",
    to: "Til",
    carries: "Hva",
    sensitive: "Særlige kategorier",
    notStated: "Ikke oppgitt",
    twoWay: "Begge veier",
    oneWay: "Én vei",
    direction: "Retning",
    backlinks: "Brukt av",
    inFlow: "Alle står i tabellen over dataflyten.",
    allOf: (n: number) => `Vis alle ${n}`,
    usedBy: (name: string) => `Brukt av: ${name}`,
    prose: "Utdypende",
    edit: "Foreslå endring",
    source: "Filen i registeret",
    changed: "Sist endret",
    nextReview: "Neste gjennomgang",
    overdue: "forfalt",
    neverReviewed: "Ikke gjennomgått ennå",
    help: "Hva betyr dette?",
    moved: (name: string) => `Oppføringen er flyttet. Gå til ${name}.`,
    id: "Id",
  },
  values: { yes: "Ja", no: "Nei", none: "Ingen" },
  flow: {
    disclosure: "Utlevering",
    transfer: "Overføring ut av EØS",
    keptIn: "Oppbevares i",
    archivedIn: "Arkiveres i",
    serves: "Bruker flyten",
    manyUses: "Prosesser som bruker systemet",
  },
  rules: {
    title: "Hva som kontrolleres",
    lead: (n: number) =>
      `Før en endring tas inn, prøves alle filene mot ${n} regler. Her står hva hver av dem krever, hvorfor, og hva du gjør når den sier fra.`,
    everywhere: "Alle registre",
    level: "Nivå",
    why: "Bygger på",
    fix: "Slik retter du det",
    example: "Eksempel på det som ikke går",
    exampleOf: (title: string) => `Eksempel: ${title}`,
    levels: { error: "Feil", warning: "Advarsel", info: "Tips" },
    meaning: {
      error: "må rettes før endringen kan tas inn.",
      warning: "er vanligvis galt, men stopper ingenting.",
      info: "er til hjelp.",
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
    after: (outcome: string, period: string, event: string | undefined) =>
      `${outcome} etter ${period}${event ? `, regnet fra: ${event}` : ""}`,
    rest: (outcome: string) => `${outcome}. Resten kasseres`,
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
    title: "Siden finnes ikke",
    text: "Oppføringen kan være flyttet, tatt bort eller ikke offentlig. Prøv å søke etter den.",
  },
} as const;

export type Text = Translated<typeof nb>;
