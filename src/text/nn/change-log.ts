import type { LoggedChange } from "../../reports/change-log/log.ts";
import type { changeLog as nb } from "../nb/change-log.ts";
import type { Translated } from "../translated.ts";

const kinds: Record<LoggedChange["kind"], string> = { added: "Ny", removed: "Fjerna", moved: "Flytta", changed: "Endra" };

/** Texts of what has been changed over time, on a record's page and in the report. */
export const changeLog: Translated<typeof nb> = {
  title: "Endringar",
  lead: "Kva som er endra i registeret, når og i kva oppføring, lese frå historikken i Git.",
  kinds,
  settings: "Innstillingar",
  several: (n: number) => `${n} oppføringar`,
  list: {
    title: "Endringar etter dato",
    date: "Dato",
    kind: "Kva",
    register: "Slag",
    record: "Oppføring",
    words: "Kva som er endra",
    lead: (from: string, isCut: boolean) =>
      `${isCut ? "Dei nyaste endringane" : `Endringar frå og med ${from}`}, dei nyaste først. Eldre endringar står i Git. Alt som blei teke inn på éin gong, er éi endring.`,
    publicLead:
      "Berre det som er offentleg i dag, er med: ikkje endringar i felt eller oppføringar som ikkje er viste her, og ikkje oppføringar som er fjerna.",
    shallow: "Ikkje heile historikken er henta dit maskina byggjer. Det som er eldre enn det ho har, er ikkje med.",
    empty: (from: string) => `Ingenting av det som er vist her, er endra sidan ${from}.`,
    none: "Filene i registeret ligg ikkje i Git der dette er bygd, så ingen veit kva som er endra. Legg registeret i eit Git-depot, og bygg derifrå.",
  },
  figures: { changes: "oppføringar endra siste 30 dagar", added: "nye oppføringar siste 30 dagar" },
  /** In place of what should not stand in a register. */
  untold: "Noko som ikkje er vist her",
  record: {
    all: (n: number) => `Vis alle ${n} endringar`,
    of: (name: string) => `Endringar: ${name}`,
    lead: (from: string) => `Kva som er endra sidan ${from}, det nyaste først. Eldre endringar står i Git.`,
  },
  asOf: {
    title: "Registeret slik det var ein dato",
    /** @param folder the content folder's path in its repository */
    prose: (date: string, shown: string, folder: string) =>
      [
        `Heile registeret kan hentast fram slik det var. Køyr dette i mappa med depotet. Her er datoen ${shown}.`,
        "",
        "```sh",
        `git worktree add --detach ../registeret-da "$(git rev-list -1 --first-parent --before='${date} 23:59:59' HEAD)"`,
        `CONTENT="$PWD/../registeret-da/${folder}" TODAY=${date} OUT="$PWD/../registeret-da/dist" npm run build`,
        "```",
        "",
        "Nettstadene slik dei ville vore den dagen, ligg då i `../registeret-da/dist`. Reglar, skjema og utsjånad er frå i dag.",
        "Seier kontrollen at filene er gale, er skjemaa endra sidan. Då byggjer du med Orden slik det var, når registeret ligg i same depot som Orden:",
        "",
        "```sh",
        `cd ../registeret-da && npm ci && TODAY=${date} npm run build`,
        "```",
        "",
        "Rydd opp etterpå, frå mappa du begynte i:",
        "",
        "```sh",
        "git worktree remove --force ../registeret-da",
        "```",
      ].join("\n"),
  },
};
