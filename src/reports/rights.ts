import type { Register } from "../register/link.ts";
import { isMapped } from "../register/processings.ts";
import type { Entry } from "../register/registers.ts";
import type { Process } from "../register/types.ts";
import { text } from "../text/index.ts";
import { cellAt, columnOf, itemCell, recordCell } from "./cells.ts";
import type { Report } from "./report.ts";
import type { Cell, Table } from "./table.ts";

const t = text.rights;

type Documentation = NonNullable<Process["documentation"]>[number];

/** Public authority in the public interest: GDPR art. 6(1)(e), towards inhabitants. */
function isAuthority({ data }: Entry<"processes">): boolean {
  return (
    data.audience?.includes("citizens") === true &&
    data.processing?.some(({ legalBasis }) => legalBasis?.some(({ article }) => article === "6-1-e")) === true
  );
}

/** What is lacking about one kind of documentation, for people to find it and their rights to hold. */
function gapsOf(register: Register, item: Documentation): string[] {
  const rule = register.get("retention", item.retention)?.data;
  const gaps: string[] = [];
  if (item.securesRights) {
    if (!item.rights) gaps.push(t.gaps.noRights);
    if (rule?.outcome === "assess-later") gaps.push(t.gaps.assessLater);
    if (rule?.approval.status === "proposed") gaps.push(t.gaps.proposed);
    if (rule?.approval.status === "expired") gaps.push(t.gaps.expired);
    if (!item.keptIn?.length) gaps.push(t.gaps.noPlace);
  } else if (rule?.securesRights) gaps.push(t.gaps.ruleSaysRights);
  else if (item.securesRights === undefined && t.decisionWords.test(item.type)) gaps.push(t.gaps.unjudgedDecision);
  return gaps;
}

function gapsTable(register: Register, processes: readonly Entry<"processes">[]): Table {
  const g = t.gaps;
  const row = (process: Entry<"processes">, documentation: Cell, gap: string): Cell[] => [
    recordCell(process),
    documentation,
    gap,
    cellAt(register, process, "area"),
    cellAt(register, process, "owner"),
  ];
  const hasAny = processes.some(({ data }) => data.documentation?.length);
  return {
    id: "mangler",
    title: g.title,
    columns: [
      { key: "process", title: g.record, type: "text" },
      { key: "documentation", title: g.documentation, type: "text" },
      { key: "gap", title: g.what, type: "text" },
      columnOf("processes", "area"),
      columnOf("processes", "owner"),
    ],
    rows: processes.flatMap((process) => {
      const { documentation } = process.data;
      if (documentation?.length) return documentation.flatMap((item) => gapsOf(register, item).map((gap) => row(process, item.type, gap)));
      return isMapped(process) && isAuthority(process) ? [row(process, undefined, g.noDocumentation)] : [];
    }),
    splitBy: ["area", "owner"],
    empty: hasAny ? g.empty : g.emptyNothing,
  };
}

function documentationTable(register: Register, processes: readonly Entry<"processes">[]): Table {
  const field = (key: string) => columnOf("processes", `documentation.${key}`);
  return {
    id: "dokumentasjon",
    title: t.documentation.title,
    empty: t.documentation.empty,
    columns: [
      field("type"),
      { key: "process", title: t.gaps.record, type: "text" },
      { ...field("rights"), demanded: true },
      field("retention"),
      { key: "outcome", title: t.documentation.outcome, type: "text" },
      { key: "period", title: t.documentation.period, type: "text" },
      { ...field("keptIn"), demanded: true },
      { ...field("accessRestriction"), isOnlyInFiles: true },
      columnOf("processes", "area"),
      columnOf("processes", "owner"),
    ],
    rows: processes.flatMap((process) =>
      (process.data.documentation ?? [])
        .filter(({ securesRights }) => securesRights)
        .map((item) => {
          const rule = register.get("retention", item.retention);
          const of = (key: string) => itemCell(register, process, "documentation", item, key);
          const keptIn = of("keptIn");
          return [
            item.type,
            recordCell(process),
            of("rights"),
            of("retention"),
            rule && cellAt(register, rule, "outcome"),
            rule && cellAt(register, rule, "period"),
            Array.isArray(keptIn) && keptIn.length === 0 ? null : keptIn,
            of("accessRestriction"),
            cellAt(register, process, "area"),
            cellAt(register, process, "owner"),
          ];
        }),
    ),
    splitBy: ["area", "owner"],
  };
}

function rulesTable(register: Register): Table {
  const paths = ["function", "outcome", "period", "startEvent", "approval.status", "authority"];
  return {
    id: "regler",
    title: t.rules.title,
    empty: t.rules.empty,
    columns: [
      columnOf("retention", "title"),
      ...paths.map((path) => columnOf("retention", path)),
      { key: "uses", title: t.rules.uses, type: "number" },
    ],
    rows: register
      .all("retention")
      .filter(({ data }) => data.securesRights)
      .map((rule) => [
        recordCell(rule),
        ...paths.map((path) => cellAt(register, rule, path)),
        new Set(register.backlinks(rule).flatMap(({ from }) => (from.register === "processes" ? [from.id] : []))).size,
      ]),
  };
}

function archivesTable(register: Register): Table {
  const paths = ["creator", "period.from", "period.to", "medium", "status", "location", "access.level", "depot.status", "owner"];
  return {
    id: "arkiver",
    title: t.archives.title,
    empty: t.archives.empty,
    columns: [
      columnOf("archives", "name"),
      ...paths.map((path) => columnOf("archives", path, path.startsWith("period") ? { type: "text" } : {})),
    ],
    rows: register
      .all("archives")
      .filter(({ data }) => data.securesRights)
      .map((archive) => [
        recordCell(archive),
        ...paths.map((path) => {
          const cell = cellAt(register, archive, path);
          // A year is a name, not a quantity.
          return path.startsWith("period") && typeof cell === "number" ? String(cell) : cell;
        }),
      ]),
  };
}

/** Which documentation secures whose rights, where it is and how long: what is lacking first. */
export const rights: Report = {
  id: "rettighetsdokumentasjon",
  title: t.title,
  lead: t.lead,
  editions: ["public", "internal"],
  build(register) {
    const processes = register.all("processes").filter(({ data }) => data.status !== "retired");
    const gaps = gapsTable(register, processes);
    const documentation = documentationTable(register, processes);
    return {
      figures: [
        { title: t.figures.documentation, value: documentation.rows.length },
        { title: t.figures.gaps, value: gaps.rows.length, isWarning: true },
      ],
      sections: [gaps, documentation, rulesTable(register), archivesTable(register)].map((table) => ({
        id: table.id,
        title: table.title,
        tables: [table],
      })),
    };
  },
};
