import { codeName } from "../../register/code-name.ts";
import { addMonths, nextReview } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import type { AnyEntry, Entry } from "../../register/registers.ts";
import agreementRule from "../../register/rules/hosted-system-has-data-processing-agreement.ts";
import duplicateRule from "../../register/rules/systems-do-not-do-the-same.ts";
import { text } from "../../text/index.ts";
import { brokenRules } from "../broken-rules.ts";
import { cellAt, columnOf, recordCell, unique } from "../cells.ts";
import type { Report } from "../report.ts";
import type { Cell, Column, Table } from "../table.ts";
import { personalDataTable } from "./personal-data.ts";

const t = text.systemsReport;

type SystemEntry = Entry<"systems">;

const nameColumn = columnOf("systems", "name", { title: text.registers.systems.one });
const field = (path: string, more: Partial<Column> = {}) => columnOf("systems", path, more);

/** Agreements of a system, whichever of the two names the other. */
function agreementsOf(register: Register, system: SystemEntry): Entry<"agreements">[] {
  const own = (system.data.agreements ?? []).map((id) => register.get("agreements", id));
  const others = register.backlinks(system).map(({ from }) => (from.register === "agreements" ? from : undefined));
  return unique([...own, ...others]).filter(({ data }) => data.status !== "terminated");
}

/** Fields shown on the page, and those that are in the files only. `internal` ones fall away in the public edition, where nothing has them. */
const shown = ["owner", "lifecycle.phase", "personalData"];
const rest = [
  "purpose",
  "functions",
  "product",
  "administrator",
  "lifecycle.inUseFrom",
  "lifecycle.endOfLife",
  "lifecycle.successor",
  "hosting.type",
  "hosting.country",
  "standards",
  "accessRestriction",
  "archiveRole.extractFormat",
  "review.last",
];
const internal = [
  "informationValue.confidentiality",
  "informationValue.integrity",
  "informationValue.availability",
  "exitPlan.status",
  "cost.annualNok",
];

function allTable(register: Register, systems: readonly SystemEntry[], isInternal: boolean): Table {
  const made: { column: Column; cell(system: SystemEntry): Cell }[] = [{ column: nameColumn, cell: (system) => recordCell(system) }];
  const add = (column: Column, cell: (system: SystemEntry) => Cell) => made.push({ column, cell });
  const addFields = (paths: readonly string[], more: Partial<Column> = {}) => {
    for (const path of paths) add(field(path, more), (system) => cellAt(register, system, path));
  };
  const counted = (system: SystemEntry, name: string) =>
    new Set(register.backlinks(system).flatMap(({ from }) => (from.register === name ? [from.id] : []))).size;
  addFields(["kind"]);
  add(field("vendor"), (system) => system.data.vendor?.name);
  addFields(shown);
  add(field("agreements"), (system) => {
    const found = agreementsOf(register, system);
    return found.length > 0 ? found.map((entry) => recordCell(entry)) : undefined;
  });
  add(
    { key: "expires", title: t.all.expires, type: "date" },
    (system) =>
      agreementsOf(register, system)
        .flatMap(({ data }) => data.expires ?? [])
        .sort()[0],
  );
  addFields(["archiveRole.role", "aiUse.used"]);
  if (isInternal) addFields(internal.slice(0, -1));
  add({ key: "nextReview", title: t.all.nextReview, type: "date" }, (system) => nextReview(register, system as AnyEntry));
  addFields(rest, { isOnlyInFiles: true });
  if (isInternal) addFields(internal.slice(-1), { isOnlyInFiles: true });
  add({ key: "processes", title: t.all.processes, type: "number", isOnlyInFiles: true }, (system) => counted(system, "processes"));
  add({ key: "integrations", title: t.all.integrations, type: "number", isOnlyInFiles: true }, (system) => counted(system, "integrations"));
  return {
    id: "systemer",
    title: t.all.title,
    empty: t.all.empty,
    columns: made.map(({ column }) => column),
    rows: systems.map((system) => made.map(({ cell }) => cell(system))),
    splitBy: ["kind", "owner"],
  };
}

/** Some systems with some of their fields. */
function someTable(
  register: Register,
  about: Omit<Table, "columns" | "rows">,
  systems: readonly SystemEntry[],
  columns: readonly Column[],
  paths: readonly string[],
): Table {
  return {
    ...about,
    columns: [nameColumn, ...columns],
    rows: systems.map((system) => [recordCell(system), ...paths.map((path) => cellAt(register, system, path))]),
  };
}

/** What a rule says of systems, by what it says. */
function brokenTable(
  register: Register,
  today: string,
  rule: typeof agreementRule,
  about: Omit<Table, "columns" | "rows">,
  what: string,
  entries: readonly SystemEntry[],
): Table {
  return {
    ...about,
    columns: [nameColumn, { key: "what", title: what, type: "text" }, field("owner")],
    rows: brokenRules(register, today, [rule], entries as readonly AnyEntry[]).map(({ entry, message }) => [
      recordCell(entry),
      message,
      cellAt(register, entry, "owner"),
    ]),
  };
}

function functionsTable(register: Register, inUse: readonly SystemEntry[]): Table {
  const byFunction = new Map<string, SystemEntry[]>();
  for (const system of inUse) {
    for (const code of system.data.functions) {
      const known = byFunction.get(code);
      if (known) known.push(system);
      else byFunction.set(code, [system]);
    }
  }
  const f = t.functions;
  return {
    id: "funksjoner",
    title: f.title,
    lead: f.lead,
    empty: f.empty,
    columns: [
      { key: "function", title: f.function, type: "text" },
      { key: "count", title: f.count, type: "number" },
      { key: "systems", title: f.systems, type: "text" },
    ],
    rows: [...byFunction]
      .map(
        ([code, systems]) =>
          [codeName(register, "system-functions", code), systems.length, systems.map((system) => recordCell(system))] as const,
      )
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map((row) => [...row]),
  };
}

function aiTable(register: Register, systems: readonly SystemEntry[]): Table {
  const keys = ["description", "riskClass", "role", "humanOversight", "reusesPersonalData"];
  const processes = register.all("processes").filter(({ data }) => data.status !== "retired");
  return {
    id: "kunstig-intelligens",
    title: t.ai.title,
    empty: t.ai.empty,
    columns: [{ key: "where", title: t.ai.where, type: "text" }, ...keys.map((key) => field(`aiUse.${key}`)), field("owner")],
    rows: [
      ...systems
        .filter(({ data }) => data.aiUse?.used)
        .map((system) => [
          recordCell(system),
          ...keys.map((key) => cellAt(register, system, `aiUse.${key}`)),
          cellAt(register, system, "owner"),
        ]),
      ...processes.flatMap((process) =>
        (process.data.processing ?? []).flatMap(({ aiUse }) => {
          if (!aiUse?.used) return [];
          // The same fields as a system's: shown as if they were one's.
          const like = { register: "systems" as const, id: process.id, data: { aiUse } as SystemEntry["data"] };
          return [[recordCell(process), ...keys.map((key) => cellAt(register, like, `aiUse.${key}`)), cellAt(register, process, "owner")]];
        }),
      ),
    ],
  };
}

/** The landscape of systems for owners, architects and the data protection officer. */
export const systemsReport: Report = {
  id: "systemoversikt",
  title: t.title,
  lead: t.lead,
  editions: ["public", "internal"],
  build(register, { today, edition }) {
    const isInternal = edition === "internal";
    const systems = register.all("systems").filter(({ data }) => data.lifecycle.phase !== "retired");
    const inUse = systems.filter(({ data }) => data.lifecycle.phase === "in-use" || data.lifecycle.phase === "phasing-out");
    const nextYear = addMonths(today, 12);
    const ending = systems.filter(
      ({ data: { lifecycle } }) =>
        lifecycle.phase === "phasing-out" || (lifecycle.endOfLife !== undefined && lifecycle.endOfLife <= nextYear),
    );
    const life = ["lifecycle.phase", "lifecycle.endOfLife", "lifecycle.successor", "owner"];
    const exitPaths = ["exitPlan.status", "exitPlan.dataFormat", "exitPlan.noticeMonths", "lifecycle.phase", "owner"];
    const noExit = inUse.filter(
      ({ data: { kind, exitPlan } }) => kind !== "shared-national" && exitPlan?.status !== "ready" && exitPlan?.status !== "tested",
    );
    const noAgreement = brokenTable(register, today, agreementRule, { id: "uten-avtale", ...t.agreements }, t.agreements.what, systems);
    const tables = [
      allTable(register, systems, isInternal),
      personalDataTable(register),
      someTable(
        register,
        { id: "skal-ut", ...t.lifecycle },
        ending,
        life.map((path) => field(path)),
        life,
      ),
      ...(isInternal ? [noAgreement] : []),
      functionsTable(register, inUse),
      ...(isInternal
        ? [
            brokenTable(register, today, duplicateRule, { id: "dobbeltsystemer", ...t.duplicates }, t.duplicates.what, systems),
            someTable(
              register,
              { id: "bytte", ...t.exit },
              noExit,
              exitPaths.map((path) => field(path, path === "exitPlan.status" ? { demanded: true } : {})),
              exitPaths,
            ),
          ]
        : []),
      aiTable(register, systems),
    ];
    return {
      figures: [
        { title: t.figures.inUse, value: inUse.length },
        { title: t.figures.ending, value: ending.length },
        ...(isInternal
          ? [
              { title: t.figures.noAgreement, value: noAgreement.rows.length, isWarning: true },
              { title: t.figures.noExit, value: noExit.length, isWarning: true },
            ]
          : []),
        { title: t.figures.ai, value: systems.filter(({ data }) => data.aiUse?.used).length },
      ],
      sections: tables.map((table) => ({ id: table.id, title: table.title, tables: [table] })),
    };
  },
};
