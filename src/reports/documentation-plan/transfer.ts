import { addPeriod } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { formatList, formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { choiceCell, codeCell, columnOf, recordCell, refCell } from "../cells.ts";
import type { Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";
import { periodOf } from "./holdings.ts";

const words = text.documentationPlan.transfer;

/** When an archive is to be handed over, and how that is known. */
export interface TransferDate {
  /** yyyy-mm-dd */
  due: string;
  basis: string;
}

/** Whether an archive has been handed over, by what it says of itself or of the depot. */
export const isTransferred = ({ data }: Entry<"archives">): boolean =>
  data.status === "transferred" || data.depot?.status === "transferred";

/** Whether an archive is to be handed over some day. */
const isToBeTransferred = (archive: Entry<"archives">) =>
  !isTransferred(archive) && archive.data.depot !== undefined && archive.data.depot.status !== "not-applicable";

/**
 * The date in the register; or, for an archive that has ended, the last of those its rules give, reckoned from the end of its last year.
 * Undefined when neither says, or it is not to be handed over.
 */
export function transferDate(register: Register, archive: Entry<"archives">): TransferDate | undefined {
  if (isTransferred(archive) || archive.data.depot?.status === "not-applicable") return undefined;
  const { depot, period, retention = [] } = archive.data;
  if (depot?.due) return { due: depot.due, basis: words.stated };
  if (period.to === undefined) return undefined;
  const end = `${period.to + 1}-01-01`;
  const rules = retention.flatMap((id) => {
    const rule = register.get("retention", id);
    const after = rule?.data.transfer?.after;
    return rule && after && rule.data.approval.status !== "expired" ? [{ due: addPeriod(end, after), title: rule.data.title }] : [];
  });
  const due = rules
    .map((rule) => rule.due)
    .sort()
    .at(-1);
  if (due === undefined) return undefined;
  const deciding = rules.filter((rule) => rule.due === due).map(({ title }) => `«${title}»`);
  return { due, basis: words.derived(formatList(deciding)) };
}

function extentOf({ data }: Entry<"archives">): string | undefined {
  const parts = (["shelfMetres", "gigabytes", "items"] as const).flatMap((unit) => {
    const amount = data.extent?.[unit];
    return amount === undefined ? [] : [`${formatNumber(amount)} ${words.units[unit]}`];
  });
  return parts.join(", ") || undefined;
}

/** Cells that say how and to whom. */
const way = (register: Register, { data }: Entry<"archives">): Cell[] => [
  codeCell(register, "depots", data.depot?.destination),
  choiceCell("archives", "depot.type", data.depot?.type),
  choiceCell("archives", "depot.format", data.depot?.format),
];

function list(register: Register): Table {
  const found = register.all("archives").filter(isToBeTransferred);
  const rows = found
    .map((archive) => ({ archive, date: transferDate(register, archive) }))
    // Those without a date come last.
    .sort((a, b) => (a.date?.due ?? "9999").localeCompare(b.date?.due ?? "9999"))
    .map(({ archive, date }): Cell[] => [
      recordCell(archive),
      periodOf(archive.data),
      extentOf(archive),
      date?.due,
      ...way(register, archive),
      choiceCell("archives", "depot.status", archive.data.depot?.status),
      date?.basis ?? words.undated,
    ]);
  return {
    id: "overforing",
    title: words.list,
    columns: [
      { key: "archive", title: text.registers.archives.one, type: "text" },
      columnOf("archives", "period"),
      { key: "extent", title: words.extent, type: "text" },
      { key: "due", title: words.due, type: "date" },
      columnOf("archives", "depot.destination", { demanded: true }),
      columnOf("archives", "depot.type"),
      columnOf("archives", "depot.format", { demanded: true }),
      columnOf("archives", "depot.status"),
      { key: "basis", title: words.basis, type: "text" },
    ],
    rows,
    empty: words.empty,
  };
}

function systems(register: Register): Table {
  const leaving = register
    .all("systems")
    .filter(
      ({ data }) =>
        (data.archiveRole?.role === "own-archive" || data.archiveRole?.role === "noark-core") &&
        data.lifecycle.phase !== "retired" &&
        (data.lifecycle.phase === "phasing-out" || data.lifecycle.endOfLife !== undefined),
    )
    .sort((a, b) => (a.data.lifecycle.endOfLife ?? "9999").localeCompare(b.data.lifecycle.endOfLife ?? "9999"));
  return {
    id: "systemer-som-avvikles",
    title: words.systems,
    lead: words.systemsLead,
    columns: [
      { key: "system", title: text.registers.systems.one, type: "text" },
      columnOf("systems", "archiveRole.role"),
      columnOf("systems", "lifecycle.endOfLife", { demanded: true }),
      columnOf("systems", "archiveRole.extractFormat", { demanded: true }),
      columnOf("systems", "lifecycle.successor"),
      columnOf("systems", "owner"),
    ],
    rows: leaving.map((system) => [
      recordCell(system),
      choiceCell("systems", "archiveRole.role", system.data.archiveRole?.role),
      system.data.lifecycle.endOfLife,
      choiceCell("systems", "archiveRole.extractFormat", system.data.archiveRole?.extractFormat),
      refCell(register, "systems", system.data.lifecycle.successor),
      refCell(register, "units", system.data.owner),
    ]),
    empty: words.systemsEmpty,
  };
}

function done(register: Register): Table {
  return {
    id: "overfort",
    title: words.done,
    columns: [
      { key: "archive", title: text.registers.archives.one, type: "text" },
      columnOf("archives", "period"),
      columnOf("archives", "depot.date", { demanded: true }),
      columnOf("archives", "depot.destination", { demanded: true }),
      columnOf("archives", "depot.type"),
      columnOf("archives", "depot.format"),
    ],
    rows: register
      .all("archives")
      .filter(isTransferred)
      .sort((a, b) => (b.data.depot?.date ?? "").localeCompare(a.data.depot?.date ?? ""))
      .map((archive) => [recordCell(archive), periodOf(archive.data), archive.data.depot?.date, ...way(register, archive)]),
    empty: words.doneEmpty,
  };
}

function unplanned(register: Register): Table {
  const archives = register.all("archives");
  return {
    id: "uten-plan",
    title: words.unstated,
    lead: words.unstatedLead,
    columns: [
      { key: "archive", title: text.registers.archives.one, type: "text" },
      columnOf("archives", "period"),
      columnOf("archives", "status"),
      columnOf("archives", "owner"),
    ],
    rows: archives
      .filter((archive) => !isTransferred(archive) && !archive.data.depot)
      .map((archive) => [
        recordCell(archive),
        periodOf(archive.data),
        choiceCell("archives", "status", archive.data.status),
        refCell(register, "units", archive.data.owner),
      ]),
    empty: archives.length > 0 ? words.unstatedEmpty : words.unstatedNothing,
  };
}

export function transferSection(register: Register): Section {
  const tables = [list(register), unplanned(register), systems(register), done(register)];
  return { id: "overforing", title: words.title, lead: words.lead, tables };
}
