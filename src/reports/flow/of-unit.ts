import type { Register } from "../../register/link.ts";
import type { AnyEntry, Entry, RegisterName } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import type { Flow } from "../flow.ts";
import { FlowBuilder, using } from "./builder.ts";

/** With more processes than this in a unit, the flow tells of service areas. */
const maxProcesses = 12;

/** What the unit owns of a register. */
function owned<R extends RegisterName>(register: Register, unit: Entry<"units">, name: R): Extract<AnyEntry, { register: R }>[] {
  const found = register
    .backlinks(unit)
    .filter(({ from, field }) => from.register === name && field.path === "owner")
    .map(({ from }) => from as Extract<AnyEntry, { register: R }>);
  return [...new Set(found)];
}

/** A unit's processes, systems and integrations, what flows between them, and what comes in and goes out. */
export function unitFlow(register: Register, unit: Entry<"units">): Flow {
  const flow = new FlowBuilder(register);
  const processes = owned(register, unit, "processes");
  const systems = owned(register, unit, "systems");
  const areas = Map.groupBy(processes, ({ data }) => data.area);
  const isMany = processes.length > maxProcesses;
  const inside: (string | undefined)[] = [];
  for (const process of processes) {
    const key = isMany ? flow.area(process.data.area, areas.get(process.data.area)?.length ?? 0) : flow.record("processes", process.id);
    inside.push(key);
    for (const { system, use, direction = "both" } of process.data.systems ?? []) {
      const place = flow.record("systems", system);
      const label = isMany ? text.flow.manyUses : use;
      if (direction === "reads" && !isMany) flow.edge(place, key, label);
      else flow.edge(key, place, label, { twoWay: isMany || direction === "both" });
    }
  }
  for (const system of systems) {
    inside.push(flow.record("systems", system.id));
    for (const integration of using(register, system)) flow.integration(integration);
  }
  for (const integration of owned(register, unit, "integrations")) flow.integration(integration);
  return { ...flow.done(), frame: { label: unit.data.name, keys: inside.filter((key) => key !== undefined) } };
}
