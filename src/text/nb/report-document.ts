/** Texts of a report as one document, for approval and print. */
export const reportDocument = {
  link: "Alt som ett dokument, for utskrift og godkjenning",
  linkToVolumes: (of: number) => `Dokument i ${of} deler, for utskrift`,
  linkToCover: "Forside og liste over sidene, for utskrift",
  title: (report: string) => `${report}, hele dokumentet`,
  volumeTitle: (report: string, number: number, of: number) => `${report}, del ${number} av ${of}`,
  volume: (number: number) => `Del ${number}`,
  volumeSlug: (number: number) => `del-${number}`,
  goesOn: (title: string) => `${title} (fortsetter)`,
  how: "Skriv ut siden eller lagre den som PDF fra nettleseren. Den er satt opp for A4 på tvers, med forside, innholdsliste og sidetall.",
  inVolumes: (of: number) =>
    `Dokumentet er i ${of} deler, som hører sammen og har felles kapittelnumre. Denne siden er bare forsiden og innholdslisten. Hver del skrives ut for seg, eller lagres som PDF, og sendes sammen med forsiden. Sidetallene begynner på nytt i hver del.`,
  tooLarge: (of: number) =>
    `Registeret er så stort at dokumentet ville fått ${of} deler. Regnearket har alt i én fil. Sidene under har alt til sammen, og hver av dem kan skrives ut på A4.`,
  pages: "Sidene",
  belongsTo: (of: number) => `Denne delen er en av ${of}. Dokumentet er bare helt når alle delene er med.`,
  toContents: "Forside og innholdsliste for hele dokumentet",
  back: (report: string) => `Til ${report.toLowerCase()} på nett`,
  contents: "Innhold",
  edition: "Utgave",
  date: "Dato for registeret",
  commit: "Endring i Git",
  number: "Organisasjonsnummer",
  volumes: "Deler",
  other: "Uten verdi",
} as const;
