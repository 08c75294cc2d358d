import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { isMapped } from "../../register/processings.ts";
import { type Entry, registerNames } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { cellAt, choice, columnOf, recordCell } from "../cells.ts";
import type { Report } from "../report.ts";
import type { Cell, Column, Table } from "../table.ts";
import type { Status, Trend } from "../trend.ts";
import { soonDays, type Waiting, waitingIn } from "./waiting.ts";

const t = text.status;
const steps = ["identified", "started", "mapped", "approved"] as const satisfies Status[];

type ProcessEntry = Entry<"processes">;

/** Whether a process lacks something that decides how far it has come. */
const lacks = {
  noLegalBasis: ({ data }: ProcessEntry) =>
    data.personalData === true && !data.processing?.every(({ role, legalBasis }) => role === "processor" || legalBasis !== undefined),
  noRetention: ({ data }: ProcessEntry) => !data.documentation?.length,
  noDpia: ({ data }: ProcessEntry) =>
    data.personalData === true &&
    !data.dpiaScreening &&
    !(data.processing?.length && data.processing.every(({ role }) => role === "processor")),
  noRole: ({ data }: ProcessEntry) => data.responsibleRole === undefined,
} as const;
type Lack = keyof typeof lacks;
const lackNames = Object.keys(lacks) as Lack[];

/** How far groups of processes have come, a row for each, with a bar for each. */
function standingTable(
  about: Pick<Table, "id" | "title" | "empty">,
  first: Column,
  groups: readonly { cell: Cell; processes: readonly ProcessEntry[] }[],
  overdue: ReadonlySet<string>,
): Table {
  const number = (key: string, title: string): Column => ({ key, title, type: "number" });
  return {
    ...about,
    columns: [
      first,
      ...steps.map((step) => number(step, choice("processes", "status", step))),
      number("total", t.columns.total),
      { key: "done", title: t.columns.done, type: "text" },
      number("overdue", t.columns.overdue),
      ...lackNames.map((key) => number(key, t.columns[key])),
    ],
    rows: groups.map(({ cell, processes }) => [
      cell,
      ...steps.map((step) => processes.filter(({ data }) => data.status === step).length),
      processes.length,
      t.share(processes.filter(isMapped).length, processes.length),
      processes.filter(({ id }) => overdue.has(id)).length,
      ...lackNames.map((key) => processes.filter(lacks[key]).length),
    ]),
    chart: { kind: "bars", columns: [...steps] },
  };
}

function reviewsTable(waiting: readonly Waiting[]): Table {
  const w = t.waiting;
  return {
    id: "gjennomganger",
    title: w.title,
    lead: w.lead(soonDays),
    empty: w.empty,
    columns: [
      { key: "record", title: w.record, type: "text" },
      { key: "kind", title: w.kind, type: "text" },
      { key: "what", title: w.what, type: "text" },
      { key: "date", title: w.date, type: "date" },
      { key: "owner", title: w.owner, type: "text" },
    ],
    rows: waiting
      .flatMap(({ entry, owner, review }) =>
        review
          ? [
              {
                date: review.date,
                row: [
                  recordCell(entry),
                  text.registers[entry.register].one,
                  review.isOverdue ? w.overdue : w.soon,
                  review.date,
                  owner && recordCell(owner),
                ],
              },
            ]
          : [],
      )
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ row }) => row),
    splitBy: ["owner"],
  };
}

function missingTable(register: Register, waiting: readonly Waiting[]): Table {
  const m = t.missing;
  const isNothing = registerNames.every((name) => name === "vocabularies" || register.all(name).length === 0);
  return {
    id: "mangler",
    title: m.title,
    lead: m.lead,
    empty: isNothing ? m.emptyNothing : m.empty,
    columns: [
      { key: "record", title: t.waiting.record, type: "text" },
      { key: "kind", title: t.waiting.kind, type: "text" },
      { key: "filled", title: m.filled, type: "text" },
      { key: "missing", title: m.missing, type: "text" },
      columnOf("processes", "area"),
      { key: "owner", title: t.waiting.owner, type: "text" },
    ],
    rows: waiting.flatMap(({ entry, owner, missing }) =>
      missing
        ? [
            [
              recordCell(entry),
              text.registers[entry.register].one,
              m.filledOf(missing.expected - missing.missing.length, missing.expected),
              missing.missing,
              entry.register === "processes" ? cellAt(register, entry, "area") : undefined,
              owner && recordCell(owner),
            ],
          ]
        : [],
    ),
    splitBy: ["owner", "area"],
  };
}

function trendTable({ points, limit }: Trend): Table {
  return {
    id: "utvikling",
    title: t.trend.title,
    lead: limit === "shallow" ? `${t.trend.lead} ${t.trend.shallow}` : t.trend.lead,
    empty: limit === "none" ? t.trend.none : t.trend.empty,
    columns: [
      { key: "date", title: t.trend.date, type: "date" },
      ...steps.map((step): Column => ({ key: step, title: choice("processes", "status", step), type: "number" })),
    ],
    // One point is no development.
    rows: points.length > 1 ? points.map((point) => [point.date, ...steps.map((step) => point.steps[step])]) : [],
    chart: { kind: "lines", columns: [...steps] },
  };
}

/** How far areas and units have come, what is overdue, what is missing in each record, and how it has gone over time. */
export const status: Report = {
  id: "status",
  title: t.title,
  lead: t.lead,
  editions: ["internal"],
  build(register, { today, trend }) {
    const processes = register.all("processes").filter(({ data }) => data.status !== "retired");
    const waiting = waitingIn(register, today);
    const overdue = waiting.filter(({ review }) => review?.isOverdue);
    const overdueProcesses = new Set(overdue.flatMap(({ entry }) => (entry.register === "processes" ? [entry.id] : [])));
    const byArea = Map.groupBy(processes, ({ data }) => data.area);
    const byUnit = Map.groupBy(processes, ({ data }) => register.get("units", data.owner)?.id ?? data.owner);
    const order = register.get("vocabularies", "service-areas")?.data.codes.map(({ code }) => code) ?? [];
    const units = register.all("units").flatMap((unit) => {
      const owned = byUnit.get(unit.id);
      return owned ? [{ cell: recordCell(unit), processes: owned }] : [];
    });
    const areas = [...byArea]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([code, inArea]) => ({ cell: codeName(register, "service-areas", code), processes: inArea }));
    const count = (is: (process: ProcessEntry) => boolean) => processes.filter(is).length;
    const withData = count(({ data }) => data.personalData === true);
    const tables = [
      standingTable({ id: "omrader", ...t.areas }, { key: "area", title: t.columns.area, type: "text" }, areas, overdueProcesses),
      standingTable({ id: "enheter", ...t.units }, { key: "owner", title: t.columns.unit, type: "text" }, units, overdueProcesses),
      trendTable(trend()),
      reviewsTable(waiting),
      missingTable(register, waiting),
    ];
    return {
      figures: [
        { title: t.figures.mapped, value: count(isMapped), of: processes.length },
        { title: t.figures.approved, value: count(({ data }) => data.status === "approved"), of: processes.length },
        { title: t.figures.overdue, value: overdue.length, isWarning: true },
        { title: t.figures.noLegalBasis, value: count(lacks.noLegalBasis), of: withData, isWarning: true },
        { title: t.figures.noRetention, value: count(lacks.noRetention), of: processes.length, isWarning: true },
        { title: t.figures.noDpia, value: count(lacks.noDpia), of: withData, isWarning: true },
      ],
      sections: tables.map((table) => ({ id: table.id, title: table.title, tables: [table] })),
    };
  },
};
