import { addPeriod, monthsOf } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { columnOf, recordCell, refCell } from "../cells.ts";
import type { Given, Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";
import { caveatsOf } from "./caveats.ts";
import { periodOf } from "./holdings.ts";
import { isTransferred, transferDate } from "./transfer.ts";

const words = text.documentationPlan.due;

/** Why a date cannot be reckoned from the register. */
export type Unknown = keyof typeof words.reasons;

/** Years of an archive that a rule lets be destroyed. */
export interface Disposal {
  archive: Entry<"archives">;
  rule: Entry<"retention">;
  when: "earlier" | "now" | "next";
  /** First and last year of what it is about. */
  years: [number, number];
  /** The day all of it may be destroyed, as yyyy-mm-dd. */
  from: string;
}

/** Nothing is destroyed by a rule before it is adopted, nor after it has ended. */
export const isAdopted = ({ data }: Entry<"retention">): boolean => data.approval.status === "adopted";

/** Why it cannot be said when a rule lets an archive be destroyed; undefined when it can. */
function obstacle(register: Register, { data }: Entry<"retention">): Unknown | undefined {
  if (data.outcome === "preserve-partly" || data.outcome === "assess-later") return "judgement";
  if (!data.period || !data.startEvent) return "incomplete";
  if (!register.has("start-events", data.startEvent, "within-period")) return "individual";
  return monthsOf(data.period) < 12 ? "continuous" : undefined;
}

/** When what ended in a year may be destroyed: reckoned from the year's last day, which is the latest the event can have been. */
const freeFrom = (year: number, period: string) => addPeriod(`${year + 1}-01-01`, period);

/** The years that become free in each of two years, and those that became so before. */
function disposalsOf(archive: Entry<"archives">, rule: Entry<"retention">, thisYear: number): Disposal[] {
  const period = rule.data.period as string;
  const { from: first, to: last = Number.POSITIVE_INFINITY } = archive.data.period;
  const yearFree = (year: number) => Number(freeFrom(year, period).slice(0, 4));
  // At most a year off: months and days can only carry it into the next.
  let before = thisYear - 2 - Math.floor(monthsOf(period) / 12);
  while (yearFree(before + 1) < thisYear) before++;
  while (yearFree(before) >= thisYear) before--;
  const disposal = (when: Disposal["when"], years: [number, number]): Disposal[] =>
    years[0] > years[1] ? [] : [{ archive, rule, when, years, from: freeFrom(years[1], period) }];
  const isIn = (year: number, wanted: number) => year >= first && year <= last && yearFree(year) === wanted;
  const inYear = (when: Disposal["when"], wanted: number) =>
    [before + 1, before + 2].filter((year) => isIn(year, wanted)).flatMap((year) => disposal(when, [year, year]));
  return [...disposal("earlier", [first, Math.min(last, before)]), ...inYear("now", thisYear), ...inYear("next", thisYear + 1)];
}

/** What may be destroyed before, in and in the year after a day's year, and what cannot be reckoned, archive by archive. */
export function disposals(
  register: Register,
  today: string,
): { due: Disposal[]; unknown: { archive: Entry<"archives">; why: Unknown; rules: Entry<"retention">[] }[] } {
  const thisYear = Number(today.slice(0, 4));
  const due: Disposal[] = [];
  const unknown: { archive: Entry<"archives">; why: Unknown; rules: Entry<"retention">[] }[] = [];
  for (const archive of register.all("archives")) {
    if (isTransferred(archive)) continue;
    const rules = (archive.data.retention ?? []).flatMap((id) => register.get("retention", id) ?? []);
    if (rules.length === 0) unknown.push({ archive, why: "no-rule", rules: [] });
    const unclear = new Map<Unknown, Entry<"retention">[]>();
    for (const rule of rules) {
      if (rule.data.outcome === "preserve" || rule.data.outcome === "not-archive") continue;
      const why = obstacle(register, rule);
      if (why) unclear.set(why, [...(unclear.get(why) ?? []), rule]);
      else due.push(...disposalsOf(archive, rule, thisYear));
    }
    for (const [why, found] of unclear) unknown.push({ archive, why, rules: found });
    const isEnded = archive.data.period.to !== undefined && archive.data.depot?.status !== "not-applicable";
    if (isEnded && rules.some(({ data }) => data.outcome === "preserve") && !transferDate(register, archive))
      unknown.push({ archive, why: "no-transfer-date", rules: [] });
  }
  return { due, unknown };
}

/** Archives to be handed over this year or next, or that should have been, the first due first. */
export function transfersDue(register: Register, today: string): { archive: Entry<"archives">; due: string; basis: string }[] {
  const end = `${Number(today.slice(0, 4)) + 1}-12-31`;
  return register
    .all("archives")
    .flatMap((archive) => {
      const date = transferDate(register, archive);
      return date && date.due <= end ? [{ archive, ...date }] : [];
    })
    .sort((a, b) => a.due.localeCompare(b.due));
}

function disposalTable(register: Register, due: readonly Disposal[], today: string): Table {
  const order = ["earlier", "now", "next"];
  return {
    id: "til-kassasjon",
    title: words.disposal,
    lead: words.disposalLead,
    columns: [
      { key: "when", title: words.when, type: "text" },
      { key: "archive", title: words.archive, type: "text" },
      { key: "rule", title: words.rule, type: "text" },
      { key: "years", title: words.years, type: "text" },
      { key: "from", title: words.from, type: "date" },
      columnOf("retention", "responsible", { demanded: true }),
      { key: "caveats", title: words.caveats, type: "text" },
    ],
    rows: [...due]
      .sort((a, b) => order.indexOf(a.when) - order.indexOf(b.when))
      .map(({ archive, rule, when, years: [first, last], from }): Cell[] => [
        words.whenText[when],
        recordCell(archive),
        recordCell(rule),
        first === last ? `${first}` : `${first}–${last}`,
        from,
        refCell(register, "units", rule.data.responsible),
        caveatsOf(register, rule, today).join(". ") || undefined,
      ]),
    empty: words.disposalEmpty,
  };
}

function transferTable(register: Register, today: string): Table {
  return {
    id: "til-overforing",
    title: words.transfers,
    columns: [
      { key: "archive", title: words.archive, type: "text" },
      columnOf("archives", "period"),
      { key: "due", title: text.documentationPlan.transfer.due, type: "date" },
      { key: "overdue", title: words.overdue, type: "boolean" },
      { key: "basis", title: text.documentationPlan.transfer.basis, type: "text" },
      columnOf("archives", "owner"),
    ],
    rows: transfersDue(register, today).map(({ archive, due, basis }) => [
      recordCell(archive),
      periodOf(archive.data),
      due,
      due < today,
      basis,
      refCell(register, "units", archive.data.owner),
    ]),
    empty: words.transfersEmpty,
  };
}

/** That a rule or a date is not there can only be said where nothing is hidden. */
const isCertain = (why: Unknown, edition: Given["edition"]) => edition === "internal" || (why !== "no-rule" && why !== "no-transfer-date");

export function dueSection(register: Register, { today, edition }: Given): Section {
  const { due, unknown } = disposals(register, today);
  const rest: Table = {
    id: "ikke-regnet-ut",
    title: words.unknown,
    lead: words.unknownLead,
    columns: [
      { key: "archive", title: words.archive, type: "text" },
      { key: "why", title: words.why, type: "text" },
      { key: "rules", title: words.rules, type: "text" },
    ],
    rows: unknown
      .filter(({ why }) => isCertain(why, edition))
      .map(({ archive, why, rules }) => [
        recordCell(archive),
        words.reasons[why],
        rules.length > 0 ? rules.map((rule) => recordCell(rule)) : undefined,
      ]),
    empty: register.all("archives").length > 0 ? words.unknownEmpty : text.documentationPlan.holdings.empty,
  };
  return {
    id: "til-kassasjon-og-overforing",
    title: words.title(Number(today.slice(0, 4))),
    lead: words.lead,
    tables: [disposalTable(register, due, today), transferTable(register, today), rest],
  };
}
