import type { Text } from "./nb.ts";
import { aboutMe } from "./nn/about-me.ts";
import { aboutSite } from "./nn/about-site.ts";
import { answers } from "./nn/answers.ts";
import { api } from "./nn/api.ts";
import { assessmentTemplate } from "./nn/assessment-template.ts";
import { catalogues } from "./nn/catalogues.ts";
import { changeLog } from "./nn/change-log.ts";
import { changes } from "./nn/changes.ts";
import { diagrams } from "./nn/diagrams.ts";
import { documentationPlan } from "./nn/documentation-plan.ts";
import { editor } from "./nn/editor.ts";
import { federation } from "./nn/federation.ts";
import { firstTime } from "./nn/first-time.ts";
import { forms } from "./nn/forms.ts";
import { guidance } from "./nn/guidance.ts";
import { imports } from "./nn/imports.ts";
import { informationValue } from "./nn/information-value.ts";
import { landscape } from "./nn/landscape.ts";
import { protocol } from "./nn/protocol.ts";
import { remind } from "./nn/remind.ts";
import { reminderIssues } from "./nn/reminder-issues.ts";
import { reminderMail } from "./nn/reminder-mail.ts";
import { reminders } from "./nn/reminders.ts";
import { reportDocument } from "./nn/report-document.ts";
import { reports } from "./nn/reports.ts";
import { rights } from "./nn/rights.ts";
import { risk } from "./nn/risk.ts";
import { searchPage } from "./nn/search-page.ts";
import { start } from "./nn/start.ts";
import { status } from "./nn/status.ts";
import { subscribe } from "./nn/subscribe.ts";
import { systemsReport } from "./nn/systems-report.ts";

/** Every text of the interface, in nynorsk. */
export const nn: Text = {
  lang: "nn",
  imports,
  changes,
  changeLog,
  forms,
  searchPage,
  registers: {
    processes: {
      one: "Prosess",
      many: "Prosessar",
      slug: "prosesser",
      lead: "Det kommunen gjer: kvar prosess med føremål, personopplysningar, heimel, system og dokumentasjon.",
    },
    systems: {
      one: "System",
      many: "System",
      slug: "systemer",
      lead: "Systema kommunen bruker, kven som eig dei, og kva dei inneheld.",
    },
    retention: {
      one: "Bevaringsregel",
      many: "Bevaringsreglar",
      slug: "bevaring",
      lead: "Kva som blir bevart for ettertida og kva som blir kassert, når, og med kva heimel.",
    },
    integrations: {
      one: "Integrasjon",
      many: "Integrasjonar",
      slug: "integrasjoner",
      lead: "Informasjon som flyt mellom system, og til og frå andre verksemder.",
    },
    archives: {
      one: "Arkiv",
      many: "Arkiv",
      slug: "arkiver",
      lead: "Arkiva kommunen har, digitalt og på papir, kvar dei er og kva som skal skje med dei.",
    },
    agreements: {
      one: "Avtale",
      many: "Avtalar",
      slug: "avtaler",
      lead: "Databehandlaravtalar, ordningar for felles behandlingsansvar og leveransar.",
    },
    assessments: {
      one: "Vurdering",
      many: "Vurderingar",
      slug: "vurderinger",
      lead: "Risikovurderingar (ROS) og vurderingar av personvernkonsekvensar (DPIA).",
    },
    routines: {
      one: "Rutine",
      many: "Rutinar",
      slug: "rutiner",
      lead: "Korleis kommunen fangar, ordnar, sikrar, kasserer og overfører dokumentasjon.",
    },
    units: { one: "Eining", many: "Einingar", slug: "enheter", lead: "Einingane i kommunen og rollene som har ansvar." },
    vocabularies: {
      one: "Kodeliste",
      many: "Kodelister",
      slug: "kodelister",
      lead: "Verdiane som blir brukte i registeret, og lovene det viser til.",
    },
  },
  site: {
    quoted: (words: string) => `«${words}»`,
    title: (municipality: string) => `Orden i ${municipality}`,
    editions: { public: "Offentleg utgåve", internal: "Intern utgåve" },
    internalNote: "Intern utgåve. Ikkje del sider herifrå utanfor kommunen.",
    exampleNote: "Dette er eit eksempel. Kommunen er oppdikta, og innhaldet er ikkje juridiske råd.",
    skip: "Hopp til hovudinnhaldet",
    home: "Framside",
    mainNavigation: "Hovudmeny",
    breadcrumbs: "Du er her:",
    footerNavigation: "Botnmeny",
    about: "Om registeret",
    propose: "Slik føreslår du ei endring",
    builtFrom: (date: string) => `Laga ${date} av filene i registeret.`,
    guidance: "Rettleiing",
    dpo: "Personvernombod",
    municipality: "Kommunen og kontaktpunkta",
  },
  search: {
    title: "Søk",
    label: "Søk i registeret",
    button: "Søk",
    filters: "Avgrens",
    register: "Register",
    area: "Område",
    owner: "Eigar",
    all: "Alle",
    results: (n: number) => (n === 1 ? "1 treff" : `${n} treff`),
    none: "Ingen treff. Prøv færre eller andre ord, eller fjern ei avgrensing.",
    empty: "Skriv eit ord for å søkje, eller vel ei avgrensing.",
    more: "Vis fleire treff",
    failed: "Søket kunne ikkje lastast. Prøv å laste sida på nytt.",
    needsScript: "Søket treng JavaScript. Utan det kan du bla i registera:",
    clear: "Tøm",
  },
  list: {
    filter: "Avgrens lista",
    filterText: "Namnet inneheld",
    all: "Alle",
    shown: (shown: number, total: number) => `Viser ${shown} av ${total}`,
    pages: "Sider",
    page: (n: number) => `Side ${n}`,
    previous: "Førre",
    next: "Neste",
    name: "Namn",
    empty: "Det er ingen oppføringar her enno.",
    emptyHow: "Slik legg du til den første",
    none: "Ingen oppføringar passar med avgrensinga.",
    showAll: (register: string) => `Alle ${register.toLowerCase()}`,
    skip: (list: string) => `Oversikt over ${list.toLowerCase()}`,
    failed: "Lista kunne ikkje avgrensast. Bruk lenkene over i staden.",
  },
  record: {
    contents: "På denne sida",
    flow: "Dataflyt",
    flowTable: "Dataflyten som tabell",
    flowLarge: (n: number) => `Dataflyten har ${n} samband. Her er dei første.`,
    flowWhole: "Vis heile dataflyten",
    flowOf: (name: string) => `Dataflyt: ${name}`,
    from: "Frå",
    to: "Til",
    carries: "Kva",
    sensitive: "Særlege kategoriar",
    notStated: "Ikkje oppgitt",
    twoWay: "Begge vegar",
    oneWay: "Éin veg",
    direction: "Retning",
    backlinks: "Brukt av",
    inFlow: "Alle står i tabellen over dataflyten.",
    allOf: (n: number) => `Vis alle ${n}`,
    usedBy: (name: string) => `Brukt av: ${name}`,
    prose: "Utdjupande",
    edit: "Føreslå endring",
    source: "Fila i registeret",
    changed: "Sist endra",
    nextReview: "Neste gjennomgang",
    overdue: "forfallen",
    neverReviewed: "Ikkje gjennomgått enno",
    help: "Kva betyr dette?",
    moved: (name: string) => `Oppføringa er flytta. Gå til ${name}.`,
    id: "Id",
  },
  values: { yes: "Ja", no: "Nei", none: "Ingen" },
  flow: {
    disclosure: "Utlevering",
    transfer: "Overføring ut av EØS",
    keptIn: "Oppbevart i",
    archivedIn: "Arkivert i",
    serves: "Bruker flyten",
    manyUses: "Prosessar som bruker systemet",
  },
  rules: {
    title: "Kva som blir kontrollert",
    lead: (n: number) =>
      `Før ei endring blir teken inn, blir alle filene prøvde mot ${n} reglar. Her står kva kvar av dei krev, kvifor, og kva du gjer når han seier frå.`,
    everywhere: "Alle register",
    level: "Nivå",
    why: "Byggjer på",
    fix: "Slik rettar du det",
    example: "Eksempel på det som ikkje går",
    exampleOf: (title: string) => `Eksempel: ${title}`,
    levels: { error: "Feil", warning: "Åtvaring", info: "Tips" },
    meaning: {
      error: "må rettast før endringa kan takast inn.",
      warning: "er vanlegvis galt, men stoppar ingenting.",
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
    after: (outcome, period, event) => `${outcome} etter ${period}${event ? `, rekna frå: ${event}` : ""}`,
    rest: (outcome) => `${outcome}. Resten blir kassert`,
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
    title: "Sida finst ikkje",
    text: "Oppføringa kan vere flytta, fjerna eller ikkje offentleg. Prøv å søkje etter namnet.",
  },
};
