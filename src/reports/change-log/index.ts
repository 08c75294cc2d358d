import { addDays } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { summaryOf } from "../changes/summary.ts";
import type { Report, Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";
import { mostNew, registerOf } from "./items.ts";
import type { ChangeLog, LoggedChange, LoggedSet } from "./log.ts";

const words = text.changeLog;

/** Days that the figures are of. */
const recent = 30;

function recordOf({ register, id, name, isHere }: LoggedChange): Cell {
  return isHere && register !== "municipality" ? { text: name, register, id } : name;
}

function rowsOf({ date, changes }: LoggedSet): Cell[][] {
  const added = changes.filter(({ kind }) => kind === "added");
  const isMany = added.length > mostNew;
  const each = changes
    .filter(({ kind }) => !isMany || kind !== "added")
    .map((change) => [
      date,
      recordOf(change),
      registerOf(change.register),
      words.kinds[change.kind],
      change.words.length > 0 ? change.words : undefined,
    ]);
  if (!isMany) return each;
  const registers = new Set(added.map(({ register }) => register));
  const [only] = registers;
  const kind = registers.size === 1 && only ? registerOf(only) : undefined;
  return [[date, words.several(added.length), kind, words.kinds.added, [summaryOf(added)]], ...each];
}

function logTable(log: ChangeLog, edition: "public" | "internal"): Table {
  const { list } = words;
  const from = log.from && formatDate(log.from);
  const isNone = log.limit === "none";
  const lead = [
    list.lead(from, log.isCut),
    ...(edition === "public" ? [list.publicLead] : []),
    ...(log.limit === "shallow" ? [list.shallow] : []),
  ];
  return {
    id: "endringer",
    title: list.title,
    ...(isNone ? {} : { lead: lead.join(" ") }),
    columns: [
      { key: "date", title: list.date, type: "date" },
      { key: "record", title: list.record, type: "text" },
      { key: "register", title: list.register, type: "text" },
      { key: "kind", title: list.kind, type: "text" },
      { key: "words", title: list.words, type: "text" },
    ],
    rows: log.sets.flatMap(rowsOf),
    empty: isNone ? list.none : list.empty(from),
  };
}

/** How to get the register as it was on a day; only for those who can get at the repository. */
function asOfSection(register: Register, today: string): Section {
  const year = today.slice(0, 4);
  const date = `${Number(year) - (today === `${year}-01-01` ? 1 : 0)}-01-01`;
  const given = (register.municipality.git?.contentPath ?? "content").replace(/^\/|\/$/g, "") || ".";
  // It stands in a command that people run: what could be more than a path is left out.
  const folder = /^[\w./-]+$/.test(given) ? given : "content";
  return { id: "slik-det-var", title: words.asOf.title, prose: words.asOf.prose(date, formatDate(date), folder), tables: [] };
}

/** What has been changed in the register, when and where, and how to get it as it was. */
export const changeLog: Report = {
  id: "endringer",
  title: words.title,
  lead: words.lead,
  editions: ["public", "internal"],
  build(register, { today, edition, log: read }) {
    const log = read();
    const since = addDays(today, -recent);
    const fresh = log.sets.filter(({ date }) => date > since).flatMap(({ changes }) => changes);
    const records = (changes: readonly LoggedChange[]) => new Set(changes.map(({ register: name, id }) => `${name}/${id}`)).size;
    const table = logTable(log, edition);
    const isOpen = edition === "internal" || register.municipality.git?.public === true;
    return {
      figures:
        log.sets.length > 0
          ? [
              { title: words.figures.changes, value: records(fresh.filter(({ kind }) => kind !== "added")) },
              { title: words.figures.added, value: records(fresh.filter(({ kind }) => kind === "added")) },
            ]
          : [],
      sections: [
        { id: "endringer", title: words.list.title, tables: [table] },
        ...(isOpen && log.limit !== "none" ? [asOfSection(register, today)] : []),
      ],
    };
  },
};
