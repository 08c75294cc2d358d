import { inSentence } from "../format.ts";
import type { reportDocument as nb } from "../nb/report-document.ts";
import type { Translated } from "../translated.ts";

/** Texts of a report as one document, for approval and print. */
export const reportDocument: Translated<typeof nb> = {
  link: "Everything as one document, for printing and approval",
  linkToVolumes: (of: number) => `Document in ${of} parts, for printing`,
  linkToCover: "Front page and list of the pages, for printing",
  title: (report: string) => `${report}, the whole document`,
  volumeTitle: (report: string, number: number, of: number) => `${report}, part ${number} of ${of}`,
  volume: (number: number) => `Part ${number}`,
  volumeSlug: (number: number) => `del-${number}`,
  goesOn: (title: string) => `${title} (continued)`,
  how: "Print the page or save it as PDF from the browser. It is laid out for A4 landscape, with a front page, contents and page numbers.",
  inVolumes: (of: number) =>
    `The document is in ${of} parts, which belong together and share chapter numbers. This page is only the front page and contents. Each part is printed on its own, or saved as PDF, and sent together with the front page. The page numbers start again in each part.`,
  tooLarge: (of: number) =>
    `The register is so large that the document would have ${of} parts. The spreadsheet has everything in one file. The pages below have everything between them, and each can be printed on A4.`,
  pages: "Pages",
  belongsTo: (of: number) => `This part is one of ${of}. The document is only complete when all the parts are included.`,
  toContents: "Front page and contents of the whole document",
  back: (report: string) => `To the ${inSentence(report)} online`,
  contents: "Contents",
  edition: "Edition",
  date: "Date of the register",
  commit: "Change in Git",
  number: "Organisation number",
  volumes: "Parts",
  other: "No value",
};
