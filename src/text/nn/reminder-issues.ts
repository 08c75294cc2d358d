import { formatNumber } from "../format.ts";
import type { reminderIssues as nb } from "../nb/reminder-issues.ts";
import type { Translated } from "../translated.ts";

/** Texts of the issue each unit has at the Git host, and what `npm run issues` says. */
export const reminderIssues: Translated<typeof nb> = {
  title: (unit: string) => `Frister: ${unit}`,
  made: "Denne saken skrives av registeret, og skrives på nytt når en frist kommer nærmere, er passert eller er møtt. Den lukkes når ingenting er igjen. Skriv i en kommentar, ikke her.",
  escalated: "Løftet fra enhetene under",
  nothing: "Ingenting er passert eller nær.",
  more: (n: number) => `… og ${formatNumber(n)} til. Se rapporten Frister.`,
  changed: {
    created: (unit: string) => `Opprettet saken til ${unit}.`,
    updated: (unit: string) => `Skrev saken til ${unit} på nytt.`,
    reopened: (unit: string) => `Åpnet saken til ${unit} igjen.`,
    closed: (unit: string) => `Lukket saken til ${unit}.`,
  },
  unchanged: "Alle saker er som de skal være.",
  dryRun: (n: number) =>
    n === 1
      ? "Prøvekjøring: 1 enhet ville hatt en sak. Git-verten er ikke spurt. Legg til «--send»."
      : `Prøvekjøring: ${formatNumber(n)} enheter ville hatt en sak. Git-verten er ikke spurt. Legg til «--send».`,
  undone: (unit: string | undefined) =>
    unit === undefined
      ? "Ingen saker er endret."
      : `Saken til ${unit} er som den var, og de som kommer etter. Det som står over, er gjort. Kjør på nytt.`,
};
