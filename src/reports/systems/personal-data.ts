import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { isSensitive } from "../../register/processings.ts";
import type { Entry, RegisterName } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { cellAt, columnOf, recordCell } from "../cells.ts";
import type { Cell, CellRecord, Table } from "../table.ts";

const t = text.systemsReport.personalData;

/** What may be in one system about one kind of person. */
export interface Holding {
  /** Codes in data-categories. */
  categories: Set<string>;
  /** What gives reason to think so: processes and integrations. */
  from: Map<string, CellRecord>;
}

/** By system, then by data subject; what the Register gives reason to think is in the system. */
export function holdings(register: Register): Map<Entry<"systems">, Map<string, Holding>> {
  const found = new Map<Entry<"systems">, Map<string, Holding>>();
  const put = (systems: ReadonlySet<Entry<"systems">>, subjects: readonly string[], categories: readonly string[], from: CellRecord) => {
    for (const system of systems) {
      const ofSystem = found.get(system) ?? new Map<string, Holding>();
      found.set(system, ofSystem);
      for (const subject of subjects) {
        const holding = ofSystem.get(subject) ?? { categories: new Set<string>(), from: new Map<string, CellRecord>() };
        ofSystem.set(subject, holding);
        for (const category of categories) holding.categories.add(category);
        holding.from.set(`${from.register}/${from.id}`, from);
      }
    }
  };
  const systemsOf = (ids: readonly (string | undefined)[]) =>
    new Set(ids.flatMap((id) => (id === undefined ? [] : (register.get("systems", id) ?? []))));
  for (const process of register.all("processes")) {
    if (process.data.status === "retired") continue;
    // What a process only reads from a system, it does not put its own data into.
    const systems = systemsOf((process.data.systems ?? []).flatMap(({ system, direction }) => (direction === "reads" ? [] : [system])));
    if (systems.size === 0) continue;
    for (const { data } of process.data.processing ?? [])
      for (const { subjects, categories } of data) put(systems, subjects, categories, recordCell(process));
  }
  for (const integration of register.all("integrations")) {
    const { carries, from, to, status } = integration.data;
    if (status === "retired" || !carries.personalData) continue;
    put(systemsOf([from.system, to.system]), carries.subjects ?? [], carries.categories ?? [], recordCell(integration));
  }
  return found;
}

/** Which personal data about whom may be in which system, through processes and integrations, the sensitive for themselves. */
export function personalDataTable(register: Register): Table {
  const name = (list: string) => (code: string) => codeName(register, list, code);
  const is = (trait: Parameters<Register["has"]>[2]) => (code: string) => register.has("data-categories", code, trait);
  const listed = (codes: readonly string[]): Cell => (codes.length > 0 ? codes.map(name("data-categories")) : undefined);
  const found = holdings(register);
  return {
    id: "personopplysninger",
    title: t.title,
    lead: t.lead,
    empty: t.empty,
    columns: [
      { key: "system", title: t.system, type: "text" },
      { key: "subjects", title: t.subjects, type: "text" },
      { key: "ordinary", title: t.ordinary, type: "text" },
      { key: "sensitive", title: t.sensitive, type: "text" },
      { key: "idNumber", title: t.idNumber, type: "boolean" },
      { key: "from", title: t.from, type: "text" },
      columnOf("systems", "owner"),
    ],
    rows: register.all("systems").flatMap((system) =>
      [...(found.get(system) ?? [])]
        .sort(([a], [b]) => (name("data-subjects")(a) < name("data-subjects")(b) ? -1 : 1))
        .map(([subject, { categories, from }]) => {
          const all = [...categories];
          return [
            recordCell(system),
            name("data-subjects")(subject),
            listed(all.filter((code) => !isSensitive([code], register))),
            listed(all.filter((code) => isSensitive([code], register))),
            all.some(is("national-id")),
            shortened([...from.values()]),
            cellAt(register, system, "owner"),
          ];
        }),
    ),
    splitBy: ["owner"],
  };
}

/** More sources than this are told of by number: a system that all use would name all the others in every row. */
const maxSources = 5;

function shortened(sources: readonly CellRecord[]): Cell {
  if (sources.length <= maxSources) return sources;
  const counted = Map.groupBy(sources, ({ register }) => register);
  return [...counted].map(
    ([register, list]: [RegisterName, CellRecord[]]) => `${list.length} ${text.registers[register].many.toLowerCase()}`,
  );
}
