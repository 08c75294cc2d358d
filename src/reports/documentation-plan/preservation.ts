import type { Register } from "../../register/link.ts";
import { isMapped } from "../../register/processings.ts";
import type { Entry } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { choiceCell, codeCell, columnOf, lawCell, recordCell, refCell } from "../cells.ts";
import type { Given, Section } from "../report.ts";
import { outcomeOf } from "../retention-outcome.ts";
import type { Cell, Column, Table } from "../table.ts";
import { caveatsOf } from "./caveats.ts";

const words = text.documentationPlan.preservation;
const outcomes = ["preserve", "dispose", "preserve-partly", "assess-later", "not-archive"] as const;

const hasEnded = ({ data }: Entry<"retention">) => data.approval.status === "expired";
const functionColumn: Column = columnOf("retention", "function");

/** The place of each function in its code list; functions that are not in it come last. */
function functionOrder(register: Register): (code: string) => number {
  const order = new Map((register.get("vocabularies", "archive-functions")?.data.codes ?? []).map(({ code }, i) => [code, i]));
  return (code) => order.get(code) ?? order.size;
}

function sums(register: Register): Table {
  const byFunction = new Map<string, number[]>();
  for (const rule of register.all("retention")) {
    if (hasEnded(rule)) continue;
    const { data } = rule;
    const row = byFunction.get(data.function) ?? [0, 0, ...outcomes.map(() => 0)];
    byFunction.set(data.function, row);
    const add = (at: number) => {
      row[at] = (row[at] ?? 0) + 1;
    };
    add(0);
    if (data.approval.status === "adopted") add(1);
    add(2 + outcomes.indexOf(data.outcome));
  }
  const place = functionOrder(register);
  const used = outcomes.map((_, i) => i + 2).filter((at) => [...byFunction.values()].some((row) => row[at]));
  return {
    id: "bevaringsplan-funksjoner",
    title: words.sums,
    columns: [
      functionColumn,
      { key: "count", title: words.count, type: "number" },
      { key: "adopted", title: words.adopted, type: "number" },
      ...used.map((at) => {
        const outcome = outcomes[at - 2] as string;
        return { key: outcome, title: choiceCell("retention", "outcome", outcome) ?? outcome, type: "number" as const };
      }),
    ],
    rows: [...byFunction]
      .sort(([a], [b]) => place(a) - place(b))
      .map(([code, row]): Cell[] => [codeCell(register, "archive-functions", code), row[0], row[1], ...used.map((at) => row[at])]),
    empty: words.noRules,
  };
}

/** Documentation of processes by rule, and rules that no process refers to: function, then process. */
function list(register: Register, { today, edition }: Given): Table {
  const rows: { order: number; cells: Cell[] }[] = [];
  const place = functionOrder(register);
  const isUsed = new Set<string>();
  const made = new Map<string, Cell[]>();
  /** What a row says of its rule is the same in each. */
  const ofRule = (rule: Entry<"retention">): Cell[] => {
    const known = made.get(rule.id);
    if (known) return known;
    const { data } = rule;
    const cells: Cell[] = [
      { text: outcomeOf(register, data), register: "retention", id: rule.id },
      data.authority.map((law) => lawCell(register, law)),
      refCell(register, "units", data.responsible),
      caveatsOf(register, rule, today).join(". ") || undefined,
    ];
    made.set(rule.id, cells);
    return cells;
  };
  const add = (rule: Entry<"retention">, process: Cell, documentation: Cell, keptIn: Cell) => {
    const [outcome, authority, responsible, caveats] = ofRule(rule);
    rows.push({
      order: place(rule.data.function),
      cells: [
        codeCell(register, "archive-functions", rule.data.function),
        process,
        documentation,
        outcome,
        keptIn,
        authority,
        responsible,
        caveats,
      ],
    });
  };
  for (const process of register.all("processes")) {
    if (process.data.status === "retired") continue;
    for (const { type, retention, keptIn } of process.data.documentation ?? []) {
      const rule = register.get("retention", retention);
      if (!rule) continue;
      isUsed.add(rule.id);
      const places = keptIn.flatMap(({ system, archive }) => {
        const cell = system ? refCell(register, "systems", system) : refCell(register, "archives", archive);
        return cell === undefined ? [] : [cell];
      });
      add(rule, recordCell(process), type, places.length > 0 ? places : undefined);
    }
  }
  for (const rule of register.all("retention")) {
    if (isUsed.has(rule.id) || hasEnded(rule)) continue;
    add(rule, words.noProcess[edition], rule.data.documentTypes, undefined);
  }
  // The sort is stable: within a function, processes stand in their own order.
  rows.sort((a, b) => a.order - b.order);
  return {
    id: "bevaringsplan",
    title: words.list,
    lead: words.listLead,
    columns: [
      functionColumn,
      { key: "process", title: words.process, type: "text" },
      columnOf("processes", "documentation"),
      { key: "outcome", title: words.what, type: "text" },
      { key: "keptIn", title: words.kept, type: "text" },
      columnOf("retention", "authority", { demanded: true }),
      columnOf("retention", "responsible", { demanded: true }),
      { key: "caveats", title: words.caveats, type: "text" },
    ],
    rows: rows.map(({ cells }) => cells),
    splitBy: ["function"],
    empty: words.listEmpty,
  };
}

function gaps(register: Register): Table {
  const rows: Cell[][] = [];
  let looked = 0;
  for (const process of register.all("processes")) {
    if (!isMapped(process)) continue;
    looked++;
    if (process.data.documentation?.length) continue;
    rows.push([recordCell(process), text.registers.processes.one, refCell(register, "units", process.data.owner), words.noDocumentation]);
  }
  for (const archive of register.all("archives")) {
    looked++;
    if (archive.data.retention?.length) continue;
    rows.push([recordCell(archive), text.registers.archives.one, refCell(register, "units", archive.data.owner), words.noRule]);
  }
  return {
    id: "bevaringsplan-mangler",
    title: words.gaps,
    lead: words.gapsLead,
    columns: [
      { key: "subject", title: words.subject, type: "text" },
      { key: "register", title: words.register, type: "text" },
      { key: "owner", title: words.owner, type: "text" },
      { key: "missing", title: words.missing, type: "text" },
    ],
    rows,
    empty: looked > 0 ? words.gapsEmpty : words.gapsNothing,
  };
}

/** What is missing is told to the staff only: in the public edition it may be there and not be published. */
export function preservationSection(register: Register, given: Given): Section {
  const tables = [sums(register), list(register, given), ...(given.edition === "internal" ? [gaps(register)] : [])];
  return { id: "bevaringsplan", title: words.title, lead: words.lead, tables };
}
