import { codeName } from "../register/code-name.ts";
import { monthsOf } from "../register/dates.ts";
import type { Register } from "../register/link.ts";
import type { Entry } from "../register/registers.ts";
import { schemaFile } from "../register/schema.ts";
import { formatDuration, formatList } from "../text/format.ts";
import { text } from "../text/index.ts";
import { choice, codeCell, lawCell, recordCell } from "./cells.ts";
import { type Cell, cellText, type Table } from "./table.ts";

const words = text.documentationPlan.noark;

/** What is decided for a class, in Noark 5's terms. */
export interface NoarkDecision {
  /** M450: Bevares, Kasseres or Vurderes senere. */
  outcome: string;
  /** M451, in whole years; only what is destroyed has it. */
  years?: number;
  /** M453 */
  authority?: string;
}

export interface NoarkClass {
  id: string;
  title: string;
  note?: string;
  decision?: NoarkDecision;
  /** The rule the decision is from; none where rules disagree or the class only holds others. */
  rule?: Entry<"retention">;
  classes: NoarkClass[];
}

export interface NoarkSystem {
  title: string;
  classes: NoarkClass[];
}

const noark = schemaFile("retention").properties?.outcome?.["x-noark"] as Record<string, string | null>;

/** The decision of a rule; undefined for what is not to be archived, which Noark does not know. */
function decisionOf(register: Register, { data }: Entry<"retention">): NoarkDecision | undefined {
  const outcome = noark[data.outcome];
  if (!outcome) return undefined;
  const authority = formatList(data.authority.map((law) => cellText(lawCell(register, law))));
  const hasYears = data.outcome === "dispose" && data.period !== undefined;
  return { outcome, authority, ...(hasYears ? { years: Math.max(1, Math.ceil(monthsOf(data.period ?? "") / 12)) } : {}) };
}

/** What Noark's three decisions and whole years cannot say. */
function noteOf(register: Register, { data }: Entry<"retention">): string | undefined {
  const notes = [
    data.approval.status === "adopted" ? "" : words.notAdopted(choice("retention", "approval.status", data.approval.status)),
    data.outcome === "preserve-partly" ? words.partly(data.preservedPart ?? "") : "",
    data.period && data.startEvent ? words.event(codeCell(register, "start-events", data.startEvent) ?? data.startEvent) : "",
    data.period && (monthsOf(data.period) === 0 || monthsOf(data.period) % 12 !== 0) ? words.months(formatDuration(data.period)) : "",
  ];
  return notes.filter(Boolean).join(". ") || undefined;
}

const isSame = (a: NoarkDecision, b: NoarkDecision) => a.outcome === b.outcome && a.years === b.years;

function classOf(register: Register, id: string, title: string, rule: Entry<"retention">): NoarkClass {
  const note = noteOf(register, rule);
  const decision = decisionOf(register, rule);
  return { id, title, rule, classes: [], ...(note ? { note } : {}), ...(decision ? { decision } : {}) };
}

/**
 * The preservation plan as classes with decisions: one system by the plan's own functions with a class for each rule, and one for each
 * filing key that rules are set on. Where several rules are set on a class and disagree, it has no decision, and the note says so.
 * Rules that have ended are left out.
 */
export function noarkClasses(register: Register, today: string): NoarkSystem[] {
  const rules = register
    .all("retention")
    .filter(
      ({ data }) =>
        data.approval.status !== "expired" && (data.validTo === undefined || data.validTo >= today) && noark[data.outcome] !== null,
    );
  const byFunction = Map.groupBy(rules, ({ data }) => data.function);
  const listed = (register.get("vocabularies", "archive-functions")?.data.codes ?? []).map(({ code }) => code);
  const order = [...listed.filter((code) => byFunction.has(code)), ...[...byFunction.keys()].filter((code) => !listed.includes(code))];
  const functions: NoarkClass[] = order.map((code) => ({
    id: code,
    title: codeName(register, "archive-functions", code),
    classes: (byFunction.get(code) ?? []).map((rule) => classOf(register, rule.id, rule.data.title, rule)),
  }));

  const keys = new Map<string, Map<string, { title: string; rules: Entry<"retention">[] }>>();
  for (const rule of rules) {
    for (const { system, code, title } of rule.data.classification ?? []) {
      const codes = keys.get(system) ?? new Map<string, { title: string; rules: Entry<"retention">[] }>();
      keys.set(system, codes);
      const known = codes.get(code);
      if (known) known.rules.push(rule);
      else codes.set(code, { title: title ?? rule.data.title, rules: [rule] });
    }
  }
  const byKey = [...keys].map(
    ([system, codes]): NoarkSystem => ({
      title: system,
      classes: [...codes]
        .sort(([a], [b]) => a.localeCompare(b, "nb", { numeric: true }))
        .map(([code, { title, rules: set }]): NoarkClass => {
          const [first, ...rest] = set;
          const decision = first && decisionOf(register, first);
          const agree = decision && rest.every((rule) => isSame(decision, decisionOf(register, rule) ?? { outcome: "" }));
          if (first && rest.length === 0) return classOf(register, code, title, first);
          if (decision && agree) {
            const authorities = new Set(set.flatMap((rule) => decisionOf(register, rule)?.authority ?? []));
            return { id: code, title, classes: [], decision: { ...decision, authority: [...authorities].join("; ") } };
          }
          return { id: code, title, classes: [], note: words.several(formatList(set.map(({ data }) => `«${data.title}»`))) };
        }),
    }),
  );
  return [...(functions.length > 0 ? [{ title: words.functions, classes: functions }] : []), ...byKey];
}

/** The classes as rows: what a records system that takes in CSV is given. */
export function noarkTable(register: Register, today: string): Table {
  const rows = noarkClasses(register, today).flatMap(({ title, classes }) => {
    const row = (found: NoarkClass): Cell[][] => [
      ...(found.decision || found.note
        ? [
            [
              title,
              found.id,
              found.title,
              found.decision?.outcome,
              found.decision?.years,
              found.decision?.authority,
              found.note,
              found.rule ? recordCell(found.rule) : undefined,
            ],
          ]
        : []),
      ...found.classes.flatMap(row),
    ];
    return classes.flatMap(row);
  });
  return {
    id: "noark5-klasser",
    title: words.title,
    lead: words.lead,
    columns: [
      { key: "system", title: words.system, type: "text" },
      { key: "classId", title: words.classId, type: "text" },
      { key: "title", title: words.name, type: "text" },
      { key: "decision", title: words.decision, type: "text" },
      { key: "years", title: words.years, type: "number" },
      { key: "authority", title: words.authority, type: "text" },
      { key: "note", title: words.note, type: "text" },
      { key: "rule", title: words.rule, type: "text" },
    ],
    rows,
    empty: words.empty,
  };
}
