import type { LoggedChange } from "../../reports/change-log/log.ts";
import type { changeLog as nb } from "../nb/change-log.ts";
import type { Translated } from "../translated.ts";

const kinds: Record<LoggedChange["kind"], string> = { added: "Ny", removed: "Tatt bort", moved: "Flyttet", changed: "Endret" };

/** Texts of what has been changed over time, on a record's page and in the report. */
export const changeLog: Translated<typeof nb> = {
  title: "Endringer",
  lead: "Hva som er endret i registeret, når og i hvilken oppføring, lest fra historikken i Git.",
  kinds,
  settings: "Innstillinger",
  several: (n: number) => `${n} oppføringer`,
  list: {
    title: "Endringer etter dato",
    date: "Dato",
    kind: "Hva",
    register: "Slag",
    record: "Oppføring",
    words: "Hva som er endret",
    lead: (from: string, isCut: boolean) =>
      `${isCut ? "De nyeste endringene" : `Endringer fra og med ${from}`}, de nyeste først. Eldre endringer står i Git. Alt som ble tatt inn på en gang, er én endring.`,
    publicLead:
      "Bare det som er offentlig i dag, er med: ikke endringer i felt eller oppføringer som ikke vises her, og ikke oppføringer som er tatt bort.",
    shallow: "Historikken er ikke hentet helt dit maskinen bygger. Det som er eldre enn det den har, er ikke med.",
    empty: (from: string) => `Ingenting som vises her, er endret siden ${from}.`,
    none: "Filene i registeret ligger ikke i Git der dette er bygget, så ingen vet hva som er endret. Legg registeret i et Git-depot, og bygg derfra.",
  },
  figures: { changes: "oppføringer endret siste 30 dager", added: "nye oppføringer siste 30 dager" },
  /** In place of what should not stand in a register. */
  untold: "Noe som ikke vises her",
  record: {
    all: (n: number) => `Vis alle ${n} endringer`,
    of: (name: string) => `Endringer: ${name}`,
    lead: (from: string) => `Hva som er endret siden ${from}, det nyeste først. Eldre endringer står i Git.`,
  },
  asOf: {
    title: "Registeret slik det var en dato",
    /** @param folder the content folder's path in its repository */
    prose: (date: string, shown: string, folder: string) =>
      [
        `Hele registeret kan hentes fram slik det var. Kjør dette i mappen med depotet. Her er datoen ${shown}.`,
        "",
        "```sh",
        `git worktree add --detach ../registeret-da "$(git rev-list -1 --first-parent --before='${date} 23:59:59' HEAD)"`,
        `CONTENT="$PWD/../registeret-da/${folder}" TODAY=${date} OUT="$PWD/../registeret-da/dist" npm run build`,
        "```",
        "",
        "Nettstedene slik de ville vært den dagen, ligger da i `../registeret-da/dist`. Regler, skjemaer og utseende er fra i dag.",
        "Sier kontrollen at filene er gale, er skjemaene endret siden. Da bygges det med Orden slik det var, når registeret ligger i samme depot som Orden:",
        "",
        "```sh",
        `cd ../registeret-da && npm ci && TODAY=${date} npm run build`,
        "```",
        "",
        "Rydd opp etterpå, fra mappen du begynte i:",
        "",
        "```sh",
        "git worktree remove --force ../registeret-da",
        "```",
      ].join("\n"),
  },
};
