import { inSentence } from "../format.ts";
import type { reports as nb } from "../nb/reports.ts";
import type { Translated } from "../translated.ts";

/** Texts shared by all reports and their pages and files. */
export const reports: Translated<typeof nb> = {
  one: "Report",
  title: "Reports",
  slug: "rapporter",
  lead: "The documents the register exists for. They are made from the same entries as the pages, every time the website is built, and are never edited by hand.",
  missing: "Missing",
  contents: "Contents",
  figureOf: (part: string, whole: string) => `${part} of ${whole}`,
  downloads: "Download",
  downloadsLead:
    "The files have everything in the report, even when the pages are split up. XLSX is for spreadsheets, CSV is for everything else.",
  whole: (title: string) => `The whole report “${title}”`,
  wholeXlsx: "The whole report as one spreadsheet (XLSX)",
  eachTable: "Each table on its own (CSV)",
  file: (title: string, format: string) => `${title}, ${format}`,
  print: "Print the page, or save it as PDF, from the browser. Only the document itself is then included, on A4.",
  parts: (column: string) => `By ${inSentence(column)}`,
  partsLead: "The report is too long to be shown on one page. Choose a part, or download the files, which have everything.",
  narrowed: (title: string, column: string, value: string) => `${title}: ${inSentence(column)} ${value}`,
  showWhole: (title: string) => `The whole report: ${inSentence(title)}`,
  page: (n: number, total: number) => `Page ${n} of ${total}`,
  rows: (n: number) => (n === 1 ? "1 row" : `${n} rows`),
  rowsHere: (first: number, last: number, total: number) =>
    `Showing ${first}–${last} of ${total}.${last < total ? " The table continues on the next page." : ""}`,
  elsewhere: (n: number) => (n === 1 ? "1 row, on the page for the area or unit." : `${n} rows, on the pages for each part.`),
  toParts: "Choose a part",
  chartDescription: "The figures are in the table below.",
  wholeList: (register: string) => `Download all ${inSentence(register)} with all fields:`,
  madeFrom: (municipality: string, edition: string, date: string) => `${municipality} · ${edition} · made on ${date}`,
  atCommit: (commit: string) => `from the register as it was at change ${commit}`,
  pageOf: ["Page ", " of "],
  readMe: {
    title: "Read me",
    what: "What this is",
    municipality: "Municipality",
    edition: "Edition",
    date: "Made on",
    commit: "Change in Git",
    noCommit: "The register is not in Git",
    missing: "Empty cells",
    missingMeans: (missing: string) =>
      `“${missing}” means that something that should be filled in is not. Other empty cells mean that the point does not apply or has not been stated.`,
    sheet: "Sheet",
    column: "Column",
    help: "Explanation",
    demanded: "Required",
  },
};
