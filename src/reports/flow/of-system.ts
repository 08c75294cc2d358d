import type { Register } from "../../register/link.ts";
import type { AnyEntry, Entry } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import type { Flow } from "../flow.ts";
import { FlowBuilder, using } from "./builder.ts";

/** With more processes around a system than this, the flow tells of service areas; the processes are listed by name on the same page. */
const maxProcesses = 100;

/** What flows between a system and the processes that use it. */
function usesOf(register: Register, entry: Entry<"systems">, flow: FlowBuilder, self: string | undefined): void {
  const processes = new Set(
    register
      .backlinks(entry as AnyEntry)
      .map(({ from }) => from)
      .filter((from) => from.register === "processes"),
  );
  const isMany = processes.size > maxProcesses;
  const areas = Map.groupBy(processes, ({ data }) => data.area);
  for (const process of processes) {
    for (const { system, use, direction = "both" } of process.data.systems ?? []) {
      if (register.get("systems", system)?.id !== entry.id) continue;
      const key = isMany ? flow.area(process.data.area, areas.get(process.data.area)?.length ?? 0) : flow.record("processes", process.id);
      const label = isMany ? text.flow.manyUses : use;
      if (direction === "reads" && !isMany) flow.edge(self, key, label);
      else flow.edge(key, self, label, { twoWay: isMany || direction === "both" });
    }
  }
}

/** What goes into and out of a system: from processes, through integrations, and to and from archives. */
export function systemFlow(register: Register, entry: Entry<"systems">): Flow {
  const flow = new FlowBuilder(register);
  const self = flow.record("systems", entry.id);
  usesOf(register, entry, flow, self);
  for (const integration of using(register, entry as AnyEntry)) flow.integration(integration);
  for (const { from, field } of register.backlinks(entry as AnyEntry)) {
    if (from.register === "systems" && field.path === "archiveRole.archiveSystem")
      flow.edge(flow.record("systems", from.id), self, text.flow.archivedIn);
  }
  const { archiveRole } = entry.data;
  if (archiveRole?.archiveSystem) flow.edge(self, flow.record("systems", archiveRole.archiveSystem), text.flow.archivedIn);
  return flow.done(self);
}
