import type { federation as nb } from "../nb/federation.ts";
import type { Translated } from "../translated.ts";

const registers = (n: number) => (n === 1 ? "1 register" : `${n} registers`);

/** Texts of the portal that `npm run federate` makes of many registers, and of the command. */
export const federation: Translated<typeof nb> = {
  title: "Orden in the municipalities",
  tagline: "What the municipalities do with information",
  lead: (n: number) =>
    `Here ${registers(n)} ${n === 1 ? "is" : "are"} brought together: the processes the municipalities have, the systems they use, and what they preserve and dispose of. Each entry is with its own municipality, and the links lead there.`,
  none: "No registers have been collected yet.",
  madeOn: (date: string) => `Collected on ${date} from what the municipalities themselves have published.`,
  navigation: {
    registers: "Municipalities",
    areas: "Service areas",
    systems: "Systems",
    retention: "Preservation and disposal",
    about: "About the portal",
  },
  mainNavigation: "Main menu",
  comparisons: "Compare",
  example: (name: string) => `${name} (fictitious example)`,
  missingData: "Not published",
  download: "Download as a spreadsheet (CSV)",
  registers: {
    title: "The municipalities",
    lead: "The numbers are entries each municipality has published. The municipality itself decides what to publish, so the figures do not always show how much there is.",
    name: "Municipality",
    number: "Municipality number",
    organisationNumber: "Organisation number",
    date: "The register is from",
    address: "Address",
  },
  missing: {
    title: "What is missing",
    lead: "When the portal was made, these registers could not be read:",
    since: (date: string) => `Could not be read since ${date}.`,
    copy: (date: string) => `A copy from ${date} is used in the meantime.`,
    noCopy: "It is not included in lists, figures or search.",
  },
  areas: {
    title: "Service areas",
    lead: "Which municipalities have published processes in each area. Choose an area to see the processes side by side.",
    name: "Area",
    entry: "Process",
    entries: "Processes",
    page: (name: string) => `Processes in the area ${name}`,
    pageLead: "The processes the municipalities have published in the area. The links lead to the municipality.",
    how: "The areas are the same when the municipalities use the same code. A municipality may have changed its code list.",
  },
  systems: {
    title: "Systems",
    lead: "The systems most municipalities use, at the top. Choose a system to see who has it.",
    name: "System",
    entry: "Entry",
    entries: "Entries",
    page: (name: string) => `Municipalities that use ${name}`,
    pageLead: "The municipalities that have published that they use the system. The links lead to what the municipality says about it.",
    how: "Systems are the same when the name is the same. If two municipalities write the name differently, it is listed twice.",
  },
  groups: {
    of: (all: number) => `Municipalities (of ${all})`,
    shown: (shown: number, total: number) => `The first ${shown} of ${total}. The spreadsheet has all of them.`,
  },
  retention: {
    title: "Preservation and disposal",
    lead: "What the municipalities have adopted about what is to be preserved and what is to be disposed of, as they themselves have published it.",
    total: "Rules",
    adopted: "Adopted",
    dispose: "Adopted disposal",
    plan: "Documentation plan",
    planDate: "Date approved",
    plans: { draft: "Draft", approved: "Approved" } as Record<string, string>,
    figures: (adopted: number, all: number) =>
      `${adopted} of ${all} municipalities ${adopted === 1 ? "has" : "have"} published at least one adopted rule on disposal.`,
  },
  search: {
    title: "Search all the registers",
    municipality: "Municipality",
    kind: "Municipality",
    parts: "Could not search in: ",
    needsScript: "The search needs JavaScript. Without it, you can go to the municipalities and search there:",
  },
  about: {
    title: "About the portal",
    lead: "The portal is made from the public editions of the registers. Nothing has been entered here.",
    facts: (days: number) => [
      "The municipality owns its register and decides what to publish. Have errors corrected with the municipality, and they will be corrected here the next time the portal is made.",
      `If a register does not respond, the previous copy is used for up to ${days} days. The front page says which registers this applies to, and since when.`,
      "The search itself takes place in your browser, in files that are kept here. The municipalities are not told what you search for. The search words become part of the address of the page, and the operator of the portal can see them when you search from the field at the top.",
      "The portal sets no cookies, and fetches nothing from other websites.",
      "The figures are calculated from the lists in the API of each register. The spreadsheets have all the rows.",
    ],
    sources: "The registers",
    api: "API",
    apiOf: (name: string) => `of ${name}`,
  },
  notFound: "Page not found. What is in a register is with the municipality.",
  /** Why a register is not taken in, by what is wrong. `detail` is what was met, cut short. */
  refusals: {
    unreachable: () => "Does not respond.",
    status: (detail: string) => `Responds with an error (${detail}).`,
    redirect: (detail: string) => `Redirects to another website (${detail}). State that address if it is the right one.`,
    insecure: (detail: string) => `Redirects to an address without https (${detail}).`,
    json: (detail: string) => `${detail} is not JSON.`,
    shape: (detail: string) => `${detail} does not have the format the API should have.`,
    version: (detail: string) => `Has version ${detail} of the API. This portal reads version 1.`,
    edition: (detail: string) => `Is not the public edition (${detail}), and must not be collected.`,
    size: (detail: string) => `${detail} is too large.`,
    address: () => "Does not state its address on the web (sites.public in municipality.yaml).",
    twin: (detail: string) => `Has the same organisation number as ${detail}.`,
    search: (detail: string) => `The search cannot be read (${detail}).`,
    folder: (detail: string) => detail,
  },
  /** Reasons that name folders, as everyone may read them. */
  published: {
    folder: "The folder is not a complete and unchanged public edition.",
    twin: "Has the same organisation number as another register in the portal.",
  },
  command: {
    usage:
      "State the addresses of the registers, or folders with finished public editions: npm run federate -- https://register.kommune.example",
    badAddress: (given: string) =>
      `“${given}” is neither an existing folder nor an address with https. http can only be used for this machine (localhost).`,
    taken: (name: string, records: number, seconds: string) =>
      `${name}: ${records === 1 ? "1 entry" : `${records} entries`} (${seconds} s)`,
    refused: (address: string, why: string) => `${address}: ${why}`,
    kept: (date: string) => ` The copy from ${date} is used.`,
    expired: " The copy is too old, and has been deleted.",
    building: "Making the portal …",
    done: (n: number, folder: string, seconds: string) => `Done: ${registers(n)} in ${folder} (${seconds} s).`,
    nothing: "No registers could be read. No portal has been made.",
  },
};
