import { nextLook } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import { isMapped } from "../../register/processings.ts";
import type { AnyEntry, Entry } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { choiceCell, codeCell, columnOf, recordCell, refCell, unique } from "../cells.ts";
import type { Section } from "../report.ts";
import type { Cell } from "../table.ts";

const words = text.risk.coverage;

/** How it stands with an assessment of something, from best to worst. */
export type State = "current" | "begun" | "late" | "outdated" | "missing";

const order: State[] = ["current", "begun", "late", "outdated", "missing"];

export function stateOf(register: Register, assessment: Entry<"assessments">, today: string): State {
  const { status } = assessment.data;
  if (status === "outdated") return "outdated";
  if (status !== "approved") return "begun";
  return nextLook(register, assessment) < today ? "late" : "current";
}

export interface Coverage {
  state: State;
  /** The assessment that decides the state. */
  assessment?: Entry<"assessments">;
}

/** The best assessment of a kind that refers to a record; `missing` when there is none. */
export function coverageOf(register: Register, entry: AnyEntry, kind: "ros" | "dpia", today: string): Coverage {
  const found = register
    .backlinks(entry)
    .flatMap(({ from }): Coverage[] =>
      from.register === "assessments" && from.data.kind === kind ? [{ state: stateOf(register, from, today), assessment: from }] : [],
    );
  found.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return found[0] ?? { state: "missing" };
}

/** Systems that the municipality itself must assess: in use, and not run by the state for all. */
export function systemsToAssess(register: Register): Entry<"systems">[] {
  return register
    .all("systems")
    .filter(({ data }) => data.kind !== "shared-national" && (data.lifecycle.phase === "in-use" || data.lifecycle.phase === "phasing-out"));
}

/** The ROS of a process: its own, or those of all the systems that the municipality must assess; `partly` where only some have one. */
function rosOf(
  register: Register,
  process: Entry<"processes">,
  systemState: ReadonlyMap<string, Coverage>,
  today: string,
): { state: State | "partly"; lacking: Entry<"systems">[] } {
  const own = coverageOf(register, process, "ros", today);
  if (own.state === "current") return { state: "current", lacking: [] };
  const used = unique((process.data.systems ?? []).map(({ system }) => register.get("systems", system))).filter(({ id }) =>
    systemState.has(id),
  );
  const lacking = used.filter(({ id }) => systemState.get(id)?.state !== "current");
  const isCovered = used.length > 0 && lacking.length === 0;
  return { state: isCovered ? "current" : lacking.length < used.length ? "partly" : own.state, lacking };
}

const highestValue = ({ data }: Entry<"systems">) => {
  const value = data.informationValue;
  return value ? Math.max(value.confidentiality, value.integrity, value.availability) : undefined;
};

/** Systems without a current assessment, the most valuable first; and processes that lack one. */
export function coverageSection(register: Register, today: string): Section {
  const systems = systemsToAssess(register);
  const systemState = new Map(systems.map((system) => [system.id, coverageOf(register, system, "ros", today)]));
  const open = systems
    .map((system) => ({ system, value: highestValue(system), ...(systemState.get(system.id) as Coverage) }))
    .filter(({ state }) => state !== "current")
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || order.indexOf(b.state) - order.indexOf(a.state));
  const next = (assessment: Entry<"assessments"> | undefined) => assessment && nextLook(register, assessment);

  const mapped = register.all("processes").filter((process) => isMapped(process) && process.data.personalData);
  const lacking = mapped.flatMap((process): Cell[][] => {
    const ros = rosOf(register, process, systemState, today);
    const conclusion = process.data.dpiaScreening?.conclusion;
    const dpia = coverageOf(register, process, "dpia", today);
    const needsDpia = (conclusion === "needed" || conclusion === "done") && dpia.state !== "current";
    if (ros.state === "current" && !needsDpia) return [];
    const dpiaState =
      dpia.state === "missing" ? (conclusion === "not-needed" ? "not-needed" : conclusion ? "missing" : "unscreened") : dpia.state;
    return [
      [
        recordCell(process),
        codeCell(register, "service-areas", process.data.area),
        refCell(register, "units", process.data.owner),
        words.states[ros.state],
        ros.lacking.map((system) => recordCell(system)),
        words.states[dpiaState],
        dpia.assessment ? recordCell(dpia.assessment) : undefined,
      ],
    ];
  });

  return {
    id: "vurdert",
    title: words.title,
    lead: words.lead,
    tables: [
      {
        id: "systemer-uten-ros",
        title: words.systems,
        columns: [
          { key: "system", title: text.registers.systems.one, type: "text" },
          columnOf("systems", "owner"),
          { key: "value", title: words.value, type: "number", demanded: true },
          { key: "personalData", title: words.personalData, type: "boolean" },
          { key: "state", title: words.state, type: "text" },
          { key: "last", title: words.last, type: "text" },
          { key: "next", title: words.next, type: "date" },
        ],
        rows: open.map(({ system, value, state, assessment }): Cell[] => [
          recordCell(system),
          refCell(register, "units", system.data.owner),
          value,
          system.data.personalData,
          words.states[state],
          assessment ? recordCell(assessment) : undefined,
          next(assessment),
        ]),
        empty: systems.length > 0 ? words.systemsEmpty : words.systemsNothing,
      },
      {
        id: "prosesser-uten-vurdering",
        title: words.processes,
        lead: words.processesLead,
        columns: [
          { key: "process", title: text.registers.processes.one, type: "text" },
          columnOf("processes", "area"),
          columnOf("processes", "owner"),
          { key: "ros", title: words.ros, type: "text" },
          { key: "lacking", title: words.lacking, type: "text" },
          { key: "dpia", title: words.dpia, type: "text" },
          { key: "assessment", title: words.lastDpia, type: "text" },
        ],
        rows: lacking,
        splitBy: ["area"],
        empty: mapped.length > 0 ? words.processesEmpty : words.processesNothing,
      },
    ],
  };
}

/** What the DPIA of a process lacks; undefined when nothing. */
function missingOf(process: Entry<"processes">, dpia: Coverage): string | undefined {
  const screening = process.data.dpiaScreening;
  const { missings } = text.risk.screening;
  const isMade = dpia.state === "current" || dpia.state === "late" || dpia.state === "outdated";
  // Who processes for others does not decide on a DPIA.
  if (!screening && process.data.processing?.length && process.data.processing.every(({ role }) => role === "processor")) return undefined;
  if (!screening) return dpia.state === "missing" ? missings.screening : isMade ? undefined : missings.approval;
  if (screening.conclusion === "not-needed") return screening.criteria.length >= 2 && !screening.reason ? missings.reason : undefined;
  return isMade ? undefined : dpia.state === "missing" ? missings.dpia : missings.approval;
}

/** For each process with personal data: whether it needs a DPIA, and whether it is there. */
export function screeningSection(register: Register, today: string): Section {
  const processes = register.all("processes").filter(({ data }) => data.personalData && data.status !== "retired");
  const screen = text.risk.screening;
  return {
    id: "dpia-behov",
    title: screen.title,
    lead: screen.lead,
    tables: [
      {
        id: "dpia-behov",
        title: screen.list,
        columns: [
          { key: "process", title: screen.process, type: "text" },
          columnOf("processes", "area"),
          columnOf("processes", "owner"),
          { key: "missing", title: screen.missing, type: "text" },
          { key: "conclusion", title: screen.conclusion, type: "text" },
          { key: "dpia", title: screen.dpia, type: "text" },
          { key: "count", title: screen.count, type: "number" },
          { key: "criteria", title: screen.criteria, type: "text" },
          { key: "by", title: screen.by, type: "text" },
          { key: "date", title: screen.date, type: "date" },
        ],
        rows: processes.map((process): Cell[] => {
          const screening = process.data.dpiaScreening;
          const dpia = coverageOf(register, process, "dpia", today);
          return [
            recordCell(process),
            codeCell(register, "service-areas", process.data.area),
            refCell(register, "units", process.data.owner),
            missingOf(process, dpia),
            choiceCell("processes", "dpiaScreening.conclusion", screening?.conclusion),
            dpia.assessment ? recordCell(dpia.assessment) : undefined,
            screening?.criteria.length,
            screening?.criteria.map(({ criterion }) => codeCell(register, "dpia-criteria", criterion) ?? criterion),
            codeCell(register, "roles", screening?.by),
            screening?.date,
          ];
        }),
        splitBy: ["area"],
        empty: screen.empty,
      },
    ],
  };
}
