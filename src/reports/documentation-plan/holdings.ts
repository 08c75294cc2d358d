import type { Register } from "../../register/link.ts";
import type { Archive } from "../../register/types.ts";
import { text } from "../../text/index.ts";
import { codeCell, entryCell, fieldColumn, recordCell, valueCell } from "../cells.ts";
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
      fieldColumn("archives", "medium"),
      { key: "count", title: words.count, type: "number" },
      ...units.map((unit) => fieldColumn("archives", `extent.${unit}`, "number")),
      { key: "unstated", title: words.noExtent, type: "number" },
    ],
    rows:
      all.count === 0
        ? []
        : [
            ...media.flatMap((medium) => {
              const sum = byMedium.get(medium);
              return sum ? [row(valueCell("archives", "medium", medium) ?? medium, sum)] : [];
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
  return [valueCell("archives", "depot.status", depot.status), codeCell(register, "depots", depot.destination)].filter(Boolean).join(": ");
}

function list(register: Register): Table {
  return {
    id: "arkivbestand",
    title: words.list,
    columns: [
      { key: "name", title: text.registers.archives.one, type: "text" },
      fieldColumn("archives", "creator"),
      fieldColumn("archives", "period"),
      fieldColumn("archives", "medium"),
      fieldColumn("archives", "status"),
      fieldColumn("archives", "location", "text", { demanded: true }),
      ...units.map((unit) => fieldColumn("archives", `extent.${unit}`, "number")),
      fieldColumn("archives", "access.level"),
      fieldColumn("archives", "depot", "text", { demanded: true }),
      fieldColumn("archives", "owner"),
    ],
    rows: register
      .all("archives")
      .map((entry) => [
        entryCell(entry),
        entry.data.creator,
        periodOf(entry.data),
        valueCell("archives", "medium", entry.data.medium),
        valueCell("archives", "status", entry.data.status),
        entry.data.location,
        ...units.map((unit) => entry.data.extent?.[unit]),
        valueCell("archives", "access.level", entry.data.access?.level),
        depotOf(register, entry.data),
        recordCell(register, "units", entry.data.owner),
      ]),
    empty: words.empty,
  };
}

export function holdingsSection(register: Register): Section {
  const tables = register.all("archives").length > 0 ? [sums(register), list(register)] : [list(register)];
  return { id: "arkivbestand", title: words.title, lead: words.lead, tables };
}
