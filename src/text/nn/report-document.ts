import type { reportDocument as nb } from "../nb/report-document.ts";
import type { Translated } from "../translated.ts";

/** Texts of a report as one document, for approval and print. */
export const reportDocument: Translated<typeof nb> = {
  link: "Alt som eitt dokument, for utskrift og godkjenning",
  linkToVolumes: (of: number) => `Dokument i ${of} delar, for utskrift`,
  linkToCover: "Framside og liste over sidene, for utskrift",
  title: (report: string) => `${report}, heile dokumentet`,
  volumeTitle: (report: string, number: number, of: number) => `${report}, del ${number} av ${of}`,
  volume: (number: number) => `Del ${number}`,
  volumeSlug: (number: number) => `del-${number}`,
  goesOn: (title: string) => `${title} (held fram)`,
  how: "Skriv ut sida eller lagre ho som PDF frå nettlesaren. Ho er sett opp for A4 på tvers, med framside, innhaldsliste og sidetal.",
  inVolumes: (of: number) =>
    `Dokumentet er i ${of} delar, som høyrer saman og har felles kapittelnummer. Denne sida er berre framsida og innhaldslista. Kvar del blir skriven ut for seg, eller lagra som PDF, og send saman med framsida. Sidetala begynner på nytt i kvar del.`,
  tooLarge: (of: number) =>
    `Registeret er så stort at dokumentet ville fått ${of} delar. Reknearket har alt i éi fil. Sidene under har alt til saman, og kvar av dei kan skrivast ut på A4.`,
  pages: "Sidene",
  belongsTo: (of: number) => `Denne delen er ein av ${of}. Dokumentet er berre heilt når alle delane er med.`,
  toContents: "Framside og innhaldsliste for heile dokumentet",
  back: (report: string) => `Til ${report.toLowerCase()} på nett`,
  contents: "Innhald",
  edition: "Utgåve",
  date: "Dato for registeret",
  commit: "Endring i Git",
  number: "Organisasjonsnummer",
  volumes: "Delar",
  other: "Utan verdi",
};
