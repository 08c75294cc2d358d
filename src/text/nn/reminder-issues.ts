import { formatNumber } from "../format.ts";
import type { reminderIssues as nb } from "../nb/reminder-issues.ts";
import type { Translated } from "../translated.ts";

/** Texts of the issue each unit has at the Git host, and what `npm run issues` says. */
export const reminderIssues: Translated<typeof nb> = {
  title: (unit: string) => `Fristar: ${unit}`,
  made: "Registeret skriv denne saka, og skriv ho på nytt når ein frist kjem nærare, er passert eller er møtt. Saka blir lukka når ingenting står att. Skriv i ein kommentar, ikkje her.",
  escalated: "Løfta frå einingane under",
  nothing: "Ingenting er passert eller nær.",
  more: (n: number) => `… og ${formatNumber(n)} til. Sjå rapporten Fristar.`,
  changed: {
    created: (unit: string) => `Oppretta saka til ${unit}.`,
    updated: (unit: string) => `Skreiv saka til ${unit} på nytt.`,
    reopened: (unit: string) => `Opna saka til ${unit} igjen.`,
    closed: (unit: string) => `Lukka saka til ${unit}.`,
  },
  unchanged: "Alle saker er som dei skal vere.",
  dryRun: (n: number) =>
    n === 1
      ? "Prøvekøyring: 1 eining ville hatt ei sak. Git-verten er ikkje spurd. Legg til «--send»."
      : `Prøvekøyring: ${formatNumber(n)} einingar ville hatt ei sak. Git-verten er ikkje spurd. Legg til «--send».`,
  undone: (unit: string | undefined) =>
    unit === undefined
      ? "Ingen saker er endra."
      : `Saka til ${unit} er som ho var, og dei som kjem etter. Det som står over, er gjort. Køyr på nytt.`,
};
