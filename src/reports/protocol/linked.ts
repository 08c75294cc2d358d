import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { Processing } from "../../register/processings.ts";
import type { Entry } from "../../register/registers.ts";
import { formatDuration } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { cellAt, choice, columnOf, itemCell, recordCell, unique } from "../cells.ts";
import type { Cell, Column, Table } from "../table.ts";
import { type Activity, activityCell } from "./activities.ts";

type Erasure = NonNullable<Processing["erasure"]>[number];

const t = text.protocol;

const activity: Column = { key: "activity", title: t.columns.activity, type: "text" };

/** Fields of the items of a list in the activities, a row for each item. */
function itemTable(register: Register, activities: readonly Activity[], list: "recipients", id: string, keys: string[]): Table {
  const path = `processing.${list}`;
  return {
    id,
    ...t.linked[list],
    columns: [activity, ...keys.map((key) => columnOf("processes", `${path}.${key}`))],
    rows: activities.flatMap((each) =>
      (each.processing?.[list] ?? []).map((item) => [
        activityCell(each),
        ...keys.map((key) => itemCell(register, each.process, path, item, key)),
      ]),
    ),
  };
}

export function recipientsTable(register: Register, activities: readonly Activity[]): Table {
  return itemTable(register, activities, "recipients", "mottakere", ["category", "name", "purpose", "basis"]);
}

const transferKeys = ["country", "recipient", "mechanism", "safeguards", "transferImpactAssessment", "remoteAccess"];

/** Transfers that the activities name, and those that the agreements do. */
export function transfersTable(
  register: Register,
  activities: readonly Activity[],
  agreements: readonly Entry<"agreements">[],
  isInternal: boolean,
): Table {
  const keys = isInternal ? transferKeys : transferKeys.filter((key) => key !== "safeguards" && key !== "transferImpactAssessment");
  return {
    id: "overforinger",
    ...t.linked.transfers,
    columns: [
      { key: "from", title: t.columns.basedOn, type: "text" },
      ...keys.map((key) => columnOf("processes", `processing.transfers.${key}`, key === "mechanism" ? { demanded: true } : {})),
    ],
    rows: [
      ...activities.flatMap((each) =>
        (each.processing?.transfers ?? []).map((item) => [
          activityCell(each),
          ...keys.map((key) => itemCell(register, each.process, "processing.transfers", item, key)),
        ]),
      ),
      ...agreements.flatMap((entry) =>
        (entry.data.transfers ?? []).map((item) => [
          recordCell(entry),
          ...keys.map((key) => itemCell(register, entry, "transfers", item, key)),
        ]),
      ),
    ],
  };
}

/** Agreements on personal data, with who uses them. */
export function agreementsOf(register: Register): Entry<"agreements">[] {
  return register.all("agreements").filter(({ data }) => data.kind !== "delivery" && data.status !== "terminated");
}

export function agreementsTable(register: Register, activities: readonly Activity[], agreements: readonly Entry<"agreements">[]): Table {
  const users = new Map<string, Activity[]>();
  for (const each of activities) {
    const ids = [...(each.processing?.processors ?? []), ...(each.processing?.arrangement ? [each.processing.arrangement] : [])];
    for (const id of new Set(ids.map((id) => register.get("agreements", id)?.id ?? id))) {
      const known = users.get(id);
      if (known) known.push(each);
      else users.set(id, [each]);
    }
  }
  const paths = [
    "kind",
    "counterparty",
    "status",
    "signed",
    "expires",
    "ourRole",
    "subject",
    "systems",
    "divisionOfResponsibilities",
    "owner",
  ];
  const name = columnOf("agreements", "name");
  return {
    id: "avtaler",
    ...t.linked.agreements,
    columns: [name, ...paths.map((path) => columnOf("agreements", path)), { key: "usedBy", title: t.columns.usedBy, type: "text" }],
    rows: agreements.map((entry) => [
      recordCell(entry),
      ...paths.map((path) => cellAt(register, entry, path)),
      users.get(entry.id)?.map(activityCell),
    ]),
  };
}

export function subprocessorsTable(register: Register, agreements: readonly Entry<"agreements">[]): Table {
  const keys = ["name", "country", "service"];
  return {
    id: "underleverandorer",
    ...t.linked.subprocessors,
    columns: [
      columnOf("agreements", "name", { key: "agreement", title: text.registers.agreements.one }),
      ...keys.map((key) => columnOf("agreements", `subprocessors.${key}`)),
      { key: "outsideEea", title: t.columns.outsideEea, type: "boolean" },
    ],
    rows: agreements.flatMap((entry) =>
      (entry.data.subprocessors ?? []).map((item) => [
        recordCell(entry),
        ...keys.map((key) => itemCell(register, entry, "subprocessors", item, key)),
        !register.has("countries", item.country, "eea"),
      ]),
    ),
  };
}

/** Systems that hold personal data, and systems that the activities use. */
export function systemsTable(register: Register, activities: readonly Activity[]): Table {
  const used = activities.flatMap(({ process }) => (process.data.systems ?? []).map(({ system }) => register.get("systems", system)));
  const holding = register.all("systems").filter(({ data }) => data.personalData && data.lifecycle.phase !== "retired");
  const paths = ["kind", "vendor", "purpose", "owner", "lifecycle.phase", "hosting.type", "hosting.country", "agreements", "aiUse"];
  return {
    id: "systemer",
    ...t.linked.systems,
    columns: [columnOf("systems", "name"), ...paths.map((path) => columnOf("systems", path))],
    rows: unique([...holding, ...used]).map((entry) => [recordCell(entry), ...paths.map((path) => cellAt(register, entry, path))]),
  };
}

/** «5 år etter at saken er avsluttet»: a period and what it is reckoned from. */
function after(register: Register, period: string | undefined, event: string | undefined): string {
  const from = event && codeName(register, "start-events", event);
  return [period && formatDuration(period), from && t.reckonedFrom(from)].filter(Boolean).join(", ");
}

/** When some of the personal data of an activity are erased, in a line; empty where neither a period nor a rule is named. */
export function erasureText(register: Register, { period, startEvent, followsRetention }: Erasure): string {
  return [followsRetention ? t.followsRetention : undefined, after(register, period, startEvent)].filter(Boolean).join(". ");
}

/** When personal data are erased, and what archive law says of the documentation they stand in: two rules, side by side. */
export function erasureTable(register: Register, activities: readonly Activity[]): Table {
  const c = t.columns;
  const ofActivities = activities.flatMap((each) =>
    (each.processing?.erasure ?? []).map((item): Cell[] => [
      activityCell(each),
      c.erasure,
      item.categories?.map((code) => codeName(register, "data-categories", code)),
      erasureText(register, item) || null,
      item.note,
    ]),
  );
  const ofProcesses = unique(activities.map(({ process }) => process)).flatMap((process) =>
    (process.data.documentation ?? []).map(({ type, retention, note }): Cell[] => {
      const rule = register.get("retention", retention);
      return [
        recordCell(process),
        c.preservation,
        type,
        rule && {
          ...recordCell(rule),
          text: `${choice("retention", "outcome", rule.data.outcome)}${rule.data.period ? ` (${after(register, rule.data.period, rule.data.startEvent)})` : ""}: ${rule.data.title}`,
        },
        note,
      ];
    }),
  );
  return {
    id: "sletting-og-bevaring",
    ...t.linked.erasure,
    columns: [
      activity,
      { key: "kind", title: c.kind, type: "text" },
      { key: "about", title: c.documentation, type: "text" },
      { key: "rule", title: c.rule, type: "text" },
      columnOf("processes", "processing.erasure.note"),
    ],
    rows: [...ofActivities, ...ofProcesses],
  };
}

/** For each process with personal data: whether a DPIA is needed, and those that are made. */
export function dpiaTable(register: Register, activities: readonly Activity[]): Table {
  const paths = ["conclusion", "criteria", "reason", "by", "date"];
  return {
    id: "dpia",
    ...t.linked.dpia,
    columns: [
      { key: "process", title: t.columns.process, type: "text" },
      ...paths.map((path) => columnOf("processes", `dpiaScreening.${path}`)),
      { key: "assessments", title: t.columns.assessments, type: "text" },
    ],
    rows: unique(activities.map(({ process }) => process)).map((process) => {
      const made = unique(
        register.backlinks(process).flatMap(({ from }) => (from.register === "assessments" && from.data.kind === "dpia" ? [from] : [])),
      );
      const isProcessorOnly = process.data.processing?.every(({ role }) => role === "processor");
      return [
        recordCell(process),
        process.data.dpiaScreening || isProcessorOnly ? cellAt(register, process, "dpiaScreening.conclusion") : null,
        ...paths.slice(1).map((path) => cellAt(register, process, `dpiaScreening.${path}`)),
        made.length > 0 ? made.map((entry) => recordCell(entry)) : undefined,
      ];
    }),
  };
}
