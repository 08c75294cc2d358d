import { aspects, fillersOf, worthMost } from "../register/information-value.ts";
import type { Register } from "../register/link.ts";
import type { Entry } from "../register/registers.ts";
import { text } from "../text/index.ts";
import { cellAt, choice, columnOf, recordCell } from "./cells.ts";
import type { Report } from "./report.ts";
import type { Table } from "./table.ts";

const t = text.informationValue;
const valueText = (value: number) => choice("systems", "informationValue.confidentiality", value);

function belowTable(register: Register, systems: readonly Entry<"systems">[]): Table {
  const fillers = fillersOf(register);
  return {
    id: "lavere-enn-innholdet",
    title: t.below.title,
    lead: t.below.lead,
    columns: [
      columnOf("systems", "name", { title: text.registers.systems.one }),
      { key: "aspect", title: t.below.aspect, type: "text" },
      { key: "own", title: t.below.own, type: "text" },
      { key: "needed", title: t.below.needed, type: "text" },
      { key: "process", title: t.below.process, type: "text" },
      columnOf("systems", "owner"),
    ],
    rows: systems.flatMap((system) =>
      aspects.flatMap((aspect) => {
        const own = system.data.informationValue?.[aspect];
        const most = worthMost(fillers.get(system.id) ?? [], aspect);
        if (own === undefined || !most || most.value <= own) return [];
        return [
          [
            recordCell(system),
            columnOf("systems", `informationValue.${aspect}`).title,
            valueText(own),
            valueText(most.value),
            recordCell(most.process),
            cellAt(register, system, "owner"),
          ],
        ];
      }),
    ),
    empty: t.below.empty,
  };
}

function judgedTable(register: Register, name: "processes" | "systems", entries: readonly Entry[]): Table {
  const paths = [
    ...aspects.map((aspect) => `informationValue.${aspect}`),
    "informationValue.reason",
    ...(name === "processes" ? ["area"] : ["kind"]),
    "owner",
  ];
  return {
    id: name === "processes" ? "prosesser" : "systemer",
    ...t[name],
    columns: [columnOf(name, "name", { title: text.registers[name].one }), ...paths.map((path) => columnOf(name, path))],
    rows: entries.map((entry) => [recordCell(entry), ...paths.map((path) => cellAt(register, entry, path))]),
    splitBy: name === "processes" ? ["area", "owner"] : ["owner"],
  };
}

/** Confidentiality, integrity and availability of every process and system in use; what is not judged, and systems worth less than what they hold. */
export const informationValue: Report = {
  id: "informasjonsverdi",
  title: t.title,
  lead: t.lead,
  editions: ["internal"],
  build(register) {
    const processes = register.all("processes").filter(({ data }) => data.status !== "retired");
    const systems = register.all("systems").filter(({ data }) => data.lifecycle.phase !== "retired" && data.lifecycle.phase !== "planned");
    const isJudged = ({ data }: { data: { informationValue?: unknown } }) => data.informationValue !== undefined;
    const below = belowTable(register, systems);
    const unjudged: Table = {
      id: "ikke-vurdert",
      title: t.unjudged.title,
      empty: t.unjudged.empty,
      columns: [
        { key: "record", title: text.list.name, type: "text" },
        { key: "kind", title: t.unjudged.kind, type: "text" },
        { key: "status", title: t.unjudged.status, type: "text" },
        columnOf("processes", "owner"),
      ],
      rows: [
        ...systems.filter((entry) => !isJudged(entry)).map((entry) => ({ entry, path: "lifecycle.phase" })),
        ...processes.filter((entry) => !isJudged(entry)).map((entry) => ({ entry, path: "status" })),
      ].map(({ entry, path }) => [
        recordCell(entry),
        text.registers[entry.register].one,
        cellAt(register, entry, path),
        cellAt(register, entry, "owner"),
      ]),
      splitBy: ["owner"],
    };
    const tables = [
      below,
      unjudged,
      judgedTable(register, "systems", systems.filter(isJudged)),
      judgedTable(register, "processes", processes.filter(isJudged)),
    ];
    return {
      figures: [
        { title: t.figures.processes, value: processes.filter(isJudged).length, of: processes.length },
        { title: t.figures.systems, value: systems.filter(isJudged).length, of: systems.length },
        { title: t.figures.below, value: new Set(below.rows.map(([system]) => (system as { id: string }).id)).size, isWarning: true },
      ],
      sections: tables.map((table) => ({ id: table.id, title: table.title, tables: [table] })),
    };
  },
};
