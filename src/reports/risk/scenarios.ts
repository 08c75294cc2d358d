import type { Register } from "../../register/link.ts";
import { riskOf } from "../../register/risk.ts";
import { text } from "../../text/index.ts";
import { choiceCell, codeCell, columnOf, recordCell } from "../cells.ts";
import type { Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";
import { bandOf, countedAssessments, type Matrix, matrixOf, type Phase, phaseTitle, type Scale } from "./matrix.ts";

const words = text.risk;

function matrixTable(matrix: Matrix, phase: Phase): Table {
  return {
    id: `matrise-${phase === "before" ? "for" : "etter"}`,
    title: words.matrix.tableTitle(phaseTitle(phase)),
    ...(matrix.outside > 0 ? { lead: words.matrix.outside(matrix.outside) } : {}),
    columns: [
      { key: "likelihood", title: words.matrix.likelihood, type: "text" },
      ...matrix.consequence.map((name, i) => ({
        key: `consequence-${i + 1}`,
        title: words.matrix.level(i + 1, name),
        type: "number" as const,
      })),
    ],
    rows:
      matrix.total + matrix.outside === 0
        ? []
        : matrix.rows.map((row): Cell[] => [
            words.matrix.level(row[0]?.likelihood ?? 0, matrix.likelihood[(row[0]?.likelihood ?? 1) - 1] ?? ""),
            ...row.map(({ count }) => count),
          ]),
    matrix,
    empty: words.matrix.empty,
  };
}

/** Where the risk is, drawn before and after measures, for all assessments together. */
export function matrixSection(register: Register, scale: Scale): Section {
  const scenarios = countedAssessments(register).flatMap(({ data }) => data.scenarios ?? []);
  return {
    id: "risikomatrise",
    title: words.matrix.title,
    lead: `${words.matrix.lead} ${words.matrix.limit(scale.acceptance)}`,
    tables: (["before", "after"] as const).map((phase) => matrixTable(matrixOf(scale, scenarios, phase), phase)),
  };
}

/** Every scenario, the highest risk that is left first. */
export function scenarioSection(register: Register, scale: Scale): Section {
  const aspects = (list: readonly string[]) => list.map((aspect) => choiceCell("assessments", "scenarios.aspects", aspect) ?? aspect);
  const rows = countedAssessments(register)
    .flatMap((assessment) => (assessment.data.scenarios ?? []).map((scenario) => ({ assessment, scenario, risk: riskOf(scenario) })))
    .sort((a, b) => b.risk.after - a.risk.after || b.risk.before - a.risk.before)
    .map(({ assessment, scenario, risk }): Cell[] => [
      scenario.event,
      recordCell(assessment),
      aspects(scenario.aspects),
      risk.before,
      risk.after,
      bandOf(scale, risk.after).name,
      risk.after > scale.acceptance,
      codeCell(register, "roles", scenario.acceptedBy),
    ]);
  return {
    id: "hendelser",
    title: words.scenarios.title,
    lead: words.scenarios.lead,
    tables: [
      {
        id: "hendelser",
        title: words.scenarios.title,
        columns: [
          { key: "event", title: words.scenarios.event, type: "text" },
          { key: "assessment", title: words.scenarios.assessment, type: "text" },
          { key: "aspects", title: words.scenarios.aspects, type: "text" },
          { key: "before", title: words.scenarios.before, type: "number" },
          { key: "after", title: words.scenarios.after, type: "number" },
          { key: "band", title: words.scenarios.band, type: "text" },
          { key: "above", title: words.scenarios.above, type: "boolean" },
          { key: "acceptedBy", title: words.scenarios.accepted, type: "text" },
        ],
        rows,
        empty: words.matrix.empty,
      },
    ],
  };
}

/** Each assessment: what it is of, when, when next, and where its risk is. In the public edition only that it is done, and when. */
export function assessmentSection(register: Register, scale: Scale | undefined, next: (id: string) => string | undefined): Section {
  const rows = register.all("assessments").map((assessment): Cell[] => {
    const { data } = assessment;
    const scenarios = data.scenarios ?? [];
    const subjects = [
      ...(data.processes ?? []).map((id) => ({ register: "processes" as const, id })),
      ...(data.systems ?? []).map((id) => ({ register: "systems" as const, id })),
    ].flatMap(({ register: name, id }) => {
      const entry = register.get(name, id);
      return entry ? [recordCell(entry)] : [];
    });
    const common: Cell[] = [
      recordCell(assessment),
      choiceCell("assessments", "kind", data.kind),
      subjects,
      choiceCell("assessments", "status", data.status),
      data.date,
      next(assessment.id),
    ];
    if (!scale) return common;
    const highest = Math.max(0, ...scenarios.map((scenario) => riskOf(scenario).after));
    const open = scenarios
      .flatMap(({ measures = [] }) => measures)
      .filter(({ status }) => status === "planned" || status === "in-progress");
    return [
      ...common,
      scenarios.length,
      highest > 0 ? `${highest} (${bandOf(scale, highest).name.toLowerCase()})` : undefined,
      scenarios.filter((scenario) => riskOf(scenario).after > scale.acceptance).length,
      open.length,
    ];
  });
  return {
    id: "vurderinger",
    title: words.each.title,
    tables: [
      {
        id: "vurderinger",
        title: words.each.list,
        columns: [
          { key: "name", title: words.each.name, type: "text" },
          columnOf("assessments", "kind"),
          { key: "subjects", title: words.each.subjects, type: "text" },
          columnOf("assessments", "status"),
          columnOf("assessments", "date"),
          { key: "next", title: words.each.next, type: "date" },
          ...(scale
            ? [
                { key: "scenarios", title: words.each.count, type: "number" as const },
                { key: "highest", title: words.each.highest, type: "text" as const },
                { key: "above", title: words.each.above, type: "number" as const },
                { key: "open", title: words.each.open, type: "number" as const },
              ]
            : []),
        ],
        rows,
        empty: scale ? words.each.empty : words.each.publicEmpty,
      },
    ],
  };
}
