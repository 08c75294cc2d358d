import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { choiceCell, codeCell, recordCell, refCell } from "../cells.ts";
import type { Section } from "../report.ts";
import type { Cell } from "../table.ts";
import { countedAssessments, type Scenario } from "./matrix.ts";

const words = text.risk.measures;

export interface Measure {
  assessment: Entry<"assessments">;
  scenario: Scenario;
  measure: NonNullable<Scenario["measures"]>[number];
  state: "overdue" | "open" | "closed";
}

const order: Measure["state"][] = ["overdue", "open", "closed"];

/** Dates are text in the order of time: no language to sort them by. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Measures of all assessments that count: those past their deadline first, then by deadline; done and dropped ones last. */
export function measuresOf(register: Register, today: string): Measure[] {
  return countedAssessments(register)
    .flatMap((assessment) =>
      (assessment.data.scenarios ?? []).flatMap((scenario) =>
        (scenario.measures ?? []).map((measure): Measure => {
          const isClosed = measure.status === "done" || measure.status === "dropped";
          return { assessment, scenario, measure, state: isClosed ? "closed" : measure.deadline < today ? "overdue" : "open" };
        }),
      ),
    )
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || compare(a.measure.deadline, b.measure.deadline));
}

interface OwnerSum {
  overdue: number;
  open: number;
  done: number;
  dropped: number;
  next?: string;
}

function byOwner(measures: readonly Measure[]): [string, OwnerSum][] {
  const sums = new Map<string, OwnerSum>();
  for (const { measure, state } of measures) {
    const sum = sums.get(measure.owner) ?? { overdue: 0, open: 0, done: 0, dropped: 0 };
    sums.set(measure.owner, sum);
    if (state === "closed") sum[measure.status === "dropped" ? "dropped" : "done"]++;
    else {
      sum[state]++;
      if (sum.next === undefined || measure.deadline < sum.next) sum.next = measure.deadline;
    }
  }
  return [...sums].sort(([, a], [, b]) => b.overdue - a.overdue || b.open - a.open);
}

export function measureSection(register: Register, today: string): Section {
  const measures = measuresOf(register, today);
  return {
    id: "tiltak",
    title: words.title,
    lead: words.lead,
    tables: [
      {
        id: "tiltak-etter-eier",
        title: words.owners,
        columns: [
          { key: "owner", title: words.owner, type: "text" },
          { key: "overdue", title: words.overdue, type: "number" },
          { key: "open", title: words.open, type: "number" },
          { key: "next", title: words.next, type: "date" },
          { key: "done", title: words.done, type: "number" },
          { key: "dropped", title: words.dropped, type: "number" },
        ],
        rows: byOwner(measures).map(([owner, sum]): Cell[] => [
          refCell(register, "units", owner),
          sum.overdue,
          sum.open,
          sum.next,
          sum.done,
          sum.dropped,
        ]),
        empty: words.empty,
      },
      {
        id: "tiltak",
        title: words.list,
        columns: [
          { key: "text", title: words.text, type: "text" },
          { key: "owner", title: words.owner, type: "text" },
          { key: "role", title: words.role, type: "text" },
          { key: "deadline", title: words.deadline, type: "date" },
          { key: "overdue", title: words.overdue, type: "boolean" },
          { key: "status", title: words.status, type: "text" },
          { key: "event", title: text.risk.scenarios.event, type: "text" },
          { key: "assessment", title: text.risk.scenarios.assessment, type: "text" },
        ],
        rows: measures.map(({ assessment, scenario, measure, state }): Cell[] => [
          measure.text,
          refCell(register, "units", measure.owner),
          codeCell(register, "roles", measure.role),
          measure.deadline,
          state === "overdue",
          choiceCell("assessments", "scenarios.measures.status", measure.status),
          scenario.event,
          recordCell(assessment),
        ]),
        splitBy: ["owner"],
        empty: words.empty,
      },
    ],
  };
}
