import type { LoggedChange } from "../../reports/change-log/log.ts";
import type { changeLog as nb } from "../nb/change-log.ts";
import type { Translated } from "../translated.ts";

const kinds: Record<LoggedChange["kind"], string> = { added: "New", removed: "Removed", moved: "Moved", changed: "Changed" };

/** Texts of what has been changed over time, on a record's page and in the report. */
export const changeLog: Translated<typeof nb> = {
  title: "Changes",
  lead: "What has changed in the register, when and in which entry, read from the history in Git.",
  kinds,
  settings: "Settings",
  several: (n: number) => (n === 1 ? "1 entry" : `${n} entries`),
  list: {
    title: "Changes by date",
    date: "Date",
    kind: "What",
    register: "Type",
    record: "Entry",
    words: "What has changed",
    lead: (from: string, isCut: boolean) =>
      `${isCut ? "The latest changes" : `Changes from ${from} onwards`}, the latest first. Earlier changes are in Git. Everything accepted at the same time is one change.`,
    publicLead:
      "Only what is public today is included: not changes in fields or entries that are not shown here, and not entries that have been removed.",
    shallow: "The whole history has not been fetched to the machine that builds the site. Anything older than what it has is not included.",
    empty: (from: string) => `Nothing shown here has changed since ${from}.`,
    none: "The files of the register are not in Git where this was built, so no one knows what has changed. Put the register in a Git repository, and build from there.",
  },
  figures: { changes: "entries changed in the last 30 days", added: "new entries in the last 30 days" },
  /** In place of what should not stand in a register. */
  untold: "Something not shown here",
  record: {
    all: (n: number) => `Show all ${n} changes`,
    of: (name: string) => `Changes: ${name}`,
    lead: (from: string) => `What has changed since ${from}, the latest first. Earlier changes are in Git.`,
  },
  asOf: {
    title: "The register as it was on a given date",
    /** @param folder the content folder's path in its repository */
    prose: (date: string, shown: string, folder: string) =>
      [
        `The whole register can be retrieved as it was. Run this in the folder of the repository. The date here is ${shown}.`,
        "",
        "```sh",
        `git worktree add --detach ../register-then "$(git rev-list -1 --first-parent --before='${date} 23:59:59' HEAD)"`,
        `CONTENT="$PWD/../register-then/${folder}" TODAY=${date} OUT="$PWD/../register-then/dist" npm run build`,
        "```",
        "",
        "The websites as they would have been that day are then in `../register-then/dist`. Rules, schemas and appearance are those of today.",
        "If the check says that the files are wrong, the schemas have changed since. Then build with Orden as it was, when the register is in the same repository as Orden:",
        "",
        "```sh",
        `cd ../register-then && npm ci && TODAY=${date} npm run build`,
        "```",
        "",
        "Clean up afterwards, from the folder you began in:",
        "",
        "```sh",
        "git worktree remove --force ../register-then",
        "```",
      ].join("\n"),
  },
};
