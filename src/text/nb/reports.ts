/** Texts shared by all reports and their pages and files. */
export const reports = {
  title: "Rapporter",
  slug: "rapporter",
  lead: "Dokumentene registeret finnes for. De lages av de samme oppføringene som sidene, hver gang nettstedet bygges, og rettes aldri for hånd.",
  missing: "Mangler",
  none: "Ingen",
  readMe: {
    title: "Les meg",
    what: "Hva dette er",
    municipality: "Kommune",
    edition: "Utgave",
    date: "Laget",
    commit: "Endring i Git",
    noCommit: "Registeret ligger ikke i Git",
    missing: "Tomme celler",
    missingMeans: (missing: string) =>
      `«${missing}» betyr at noe som skal være fylt ut, ikke er det. Andre tomme celler betyr at punktet ikke gjelder eller ikke er oppgitt.`,
    sheet: "Ark",
    column: "Kolonne",
    help: "Forklaring",
    demanded: "Må fylles ut",
  },
};
