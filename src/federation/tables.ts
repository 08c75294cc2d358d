import { registerNames } from "../register/registers.ts";
import type { Column, Table } from "../reports/table.ts";
import { text } from "../text/index.ts";
import type { RegisterCopy } from "./copy.ts";
import type { Group } from "./groups.ts";

const words = text.federation;

const column = (key: string, title: string, type: Column["type"] = "text", more: Partial<Column> = {}): Column => ({
  key,
  title,
  type,
  ...more,
});
const address = column("address", words.registers.address, "text", { isOnlyInFiles: true });

/** The word for a plan's status; as it stands, when it is one that is not known. */
const planStatus = (status: string) => (Object.hasOwn(words.retention.plans, status) ? words.retention.plans[status] : status);

const named = ({ name, site, isExample }: RegisterCopy) => ({ text: isExample ? words.example(name) : name, url: site });

/** The registers: what each has published. */
export function registersTable(registers: readonly RegisterCopy[]): Table {
  return {
    id: "kommuner",
    title: words.registers.title,
    columns: [
      column("name", words.registers.name),
      column("municipalityNumber", words.registers.number),
      column("organisationNumber", words.registers.organisationNumber, "text", { isOnlyInFiles: true }),
      column("date", words.registers.date, "date"),
      ...registerNames.map((name) => column(name, text.registers[name].many, "number")),
      address,
    ],
    rows: registers.map((register) => [
      named(register),
      register.municipalityNumber,
      register.organisationNumber,
      register.date,
      ...registerNames.map((name) => register.totals[name] ?? 0),
      register.site,
    ]),
    empty: words.none,
  };
}

/** What the municipalities have decided to keep and to dispose of. */
export function retentionTable(registers: readonly RegisterCopy[]): Table {
  const { retention } = words;
  return {
    id: "bevaring",
    title: retention.title,
    columns: [
      column("name", words.registers.name),
      column("total", retention.total, "number"),
      column("adopted", retention.adopted, "number"),
      column("dispose", retention.dispose, "number"),
      column("plan", retention.plan),
      column("planDate", retention.planDate, "date"),
      address,
    ],
    rows: registers.map((register) => [
      named(register),
      register.retention.total,
      register.retention.adopted,
      register.retention.dispose,
      register.plan ? planStatus(register.plan.status) : words.missingData,
      register.plan?.date,
      register.site,
    ]),
    empty: words.none,
  };
}

/** How many municipalities have rules about disposal that are adopted. */
export function withDisposal(registers: readonly RegisterCopy[]): number {
  return registers.filter(({ retention }) => retention.dispose > 0).length;
}

export type GroupKind = "areas" | "systems";

/** Every item of every group, one a row: for those who will reckon for themselves. */
export function groupTable(kind: GroupKind, groups: readonly Group[]): Table {
  return {
    id: kind === "areas" ? "tjenesteomrader" : "systemer",
    title: words[kind].title,
    columns: [
      column("group", words[kind].name),
      column("municipality", words.registers.name),
      column("item", words[kind].entry),
      column("address", words.registers.address),
    ],
    rows: groups.flatMap(({ name, members }) =>
      members.flatMap(({ municipality, items }) => items.map((item) => [name, municipality, item.name, item.url])),
    ),
    empty: words.none,
  };
}

/** Groups with how many municipalities have them. @param place the address of a group's page */
export function groupListTable(kind: GroupKind, groups: readonly Group[], all: number, place: (group: Group) => string): Table {
  return {
    id: kind,
    title: words[kind].title,
    columns: [
      column("group", words[kind].name),
      column("municipalities", words.groups.of(all), "number"),
      column("items", words[kind].entries, "number"),
    ],
    rows: groups.map((group) => [
      { text: group.name, url: place(group) },
      group.members.length,
      group.members.reduce((sum, { items }) => sum + items.length, 0),
    ]),
    empty: words.none,
  };
}

/** Records of a group, and whose they are. */
export function groupRowsTable(
  kind: GroupKind,
  title: string,
  rows: readonly { municipality: string; name: string; url: string }[],
): Table {
  return {
    id: kind,
    title,
    columns: [column("municipality", words.registers.name), column("item", words[kind].entry)],
    rows: rows.map(({ municipality, name, url }) => [municipality, { text: name, url }]),
    empty: words.none,
  };
}
