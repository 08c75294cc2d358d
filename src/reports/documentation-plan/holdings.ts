import type { Register } from "../../register/link.ts";
import type { Archive } from "../../register/types.ts";
import { text } from "../../text/index.ts";
import { choiceCell, codeCell, columnOf, recordCell, refCell } from "../cells.ts";
import type { Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";

const words = text.documentationPlan.holdings;
const media = ["physical", "electronic", "mixed"] as const;
const units = ["shelfMetres", "gigabytes", "items"] as const;

/** Amounts as they are added up on paper: without the crumbs of binary fractions. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

const nothing = () => ({ count: 0, unstated: 0, shelfMetres: 0, gigabytes: 0, items: 0 });

function sums(register: Register): Table {
  const all = nothing();
  const byMedium = new Map<Archive["medium"], ReturnType<typeof nothing>>();
  for (const { data } of register.all("archives")) {
    const row = byMedium.get(data.medium) ?? nothing();
    byMedium.set(data.medium, row);
    for (const sum of [row, all]) {
      sum.count++;
      if (!data.extent) sum.unstated++;
      for (const unit of units) sum[unit] += data.extent?.[unit] ?? 0;
    }
  }
  const row = (title: string, sum: ReturnType<typeof nothing>): Cell[] => [
    title,
    sum.count,
    ...units.map((unit) => (sum[unit] > 0 ? rounded(sum[unit]) : undefined)),
    sum.unstated,
  ];
  return {
    id: "arkivbestand-omfang",
    title: words.sums,
    lead: words.sumsLead,
    columns: [
      columnOf("archives", "medium"),
      { key: "count", title: words.count, type: "number" },
      ...units.map((unit) => columnOf("archives", `extent.${unit}`)),
      { key: "unstated", title: words.noExtent, type: "number" },
    ],
    rows:
      all.count === 0
        ? []
        : [
            ...media.flatMap((medium) => {
              const sum = byMedium.get(medium);
              return sum ? [row(choiceCell("archives", "medium", medium) ?? medium, sum)] : [];
            }),
            row(words.all, all),
          ],
    empty: words.empty,
  };
}

/** The years an archive is of, as a reader writes them. */
export const periodOf = ({ period }: Archive): string => words.period(period.from, period.to);

/** Where the way to the depot stands: «Planlagt, interkommunalt arkiv (IKA)». */
export function depotOf(register: Register, { depot }: Archive): string | undefined {
  if (!depot) return undefined;
  return [choiceCell("archives", "depot.status", depot.status), codeCell(register, "depots", depot.destination)].filter(Boolean).join(": ");
}

function list(register: Register): Table {
  return {
    id: "arkivbestand",
    title: words.list,
    columns: [
      { key: "name", title: text.registers.archives.one, type: "text" },
      columnOf("archives", "creator"),
      columnOf("archives", "period"),
      columnOf("archives", "medium"),
      columnOf("archives", "status"),
      columnOf("archives", "location", { demanded: true }),
      ...units.map((unit) => columnOf("archives", `extent.${unit}`)),
      columnOf("archives", "access.level"),
      columnOf("archives", "depot", { demanded: true }),
      columnOf("archives", "owner"),
    ],
    rows: register
      .all("archives")
      .map((entry) => [
        recordCell(entry),
        entry.data.creator,
        periodOf(entry.data),
        choiceCell("archives", "medium", entry.data.medium),
        choiceCell("archives", "status", entry.data.status),
        entry.data.location,
        ...units.map((unit) => entry.data.extent?.[unit]),
        choiceCell("archives", "access.level", entry.data.access?.level),
        depotOf(register, entry.data),
        refCell(register, "units", entry.data.owner),
      ]),
    empty: words.empty,
  };
}

export function holdingsSection(register: Register): Section {
  const tables = register.all("archives").length > 0 ? [sums(register), list(register)] : [list(register)];
  return { id: "arkivbestand", title: words.title, lead: words.lead, tables };
}
