import type { systemsReport as nb } from "../nb/systems-report.ts";
import type { Translated } from "../translated.ts";

/** Texts of the overview of systems. */
export const systemsReport: Translated<typeof nb> = {
  title: "Overview of systems",
  lead: "All the systems with owner, lifecycle, agreements, information value, archive role, personal data and artificial intelligence, and which personal data may be in each of them.",
  figures: {
    inUse: "systems in use",
    ending: "systems are being phased out or will be retired within a year",
    noAgreement: "systems with personal data are hosted by others without a signed data processing agreement",
    noExit: "systems in use lack a finished plan for replacing them",
    ai: "systems use artificial intelligence",
  },
  all: {
    title: "All systems",
    empty: "No systems have been entered yet. Put them in the folder “systems”, one in each file.",
    expires: "Agreement expires",
    nextReview: "Next review",
    processes: "Processes",
    integrations: "Integrations",
  },
  lifecycle: {
    title: "On the way out",
    lead: "Systems being phased out, and systems to be retired within twelve months.",
    empty: "No systems are being phased out or will be retired in the next year.",
  },
  agreements: {
    title: "Without a signed data processing agreement",
    empty: "No systems with personal data lack a signed data processing agreement.",
    what: "What is missing",
  },
  functions: {
    title: "Systems by function",
    lead: "Several systems with the same function may be right, but are worth a look.",
    empty: "No systems in use have a function.",
    function: "Function",
    count: "Number",
    systems: "Systems",
  },
  duplicates: {
    title: "Possible duplicate systems",
    lead: "Line-of-business systems in use with the same owner and exactly the same functions.",
    empty: "No line-of-business systems in use have the same owner and the same functions.",
    what: "Why",
  },
  exit: {
    title: "Ready for replacement",
    lead: "Systems in use without a replacement plan that is ready or tested.",
    empty: "No systems in use lack a replacement plan.",
  },
  ai: {
    title: "Artificial intelligence",
    empty: "No systems or processes have been entered with artificial intelligence.",
    where: "System or process",
  },
  personalData: {
    title: "Personal data by system",
    lead: "The register states which data a process processes, and which systems it uses. The table therefore shows what may be in each system, not that all of it is there.",
    empty: "No systems are used by processes or integrations with personal data.",
    system: "System",
    subjects: "Data subjects",
    ordinary: "Data",
    sensitive: "Special categories and criminal offences",
    idNumber: "National identity number (fødselsnummer)",
    from: "Comes from",
  },
};
