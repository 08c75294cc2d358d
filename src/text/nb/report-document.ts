/** Texts of a report as one document, for approval and print. */
export const reportDocument = {
  link: "Hele planen som ett dokument, for utskrift og godkjenning",
  tooLarge: (rows: string) =>
    `Planen har ${rows} rader og er for stor til å vises som ett dokument. Skriv ut del for del, eller bruk regnearket.`,
  title: (report: string) => `${report}, hele dokumentet`,
  how: "Skriv ut siden eller lagre den som PDF fra nettleseren. Den er satt opp for A4 på tvers, med forside, innholdsliste og sidetall.",
  back: (report: string) => `Til ${report.toLowerCase()} på nett`,
  contents: "Innhold",
  edition: "Utgave",
  date: "Dato for registeret",
  commit: "Endring i Git",
  number: "Organisasjonsnummer",
  other: "Uten verdi",
} as const;
