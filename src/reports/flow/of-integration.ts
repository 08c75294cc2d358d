import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import type { Flow } from "../flow.ts";
import { FlowBuilder } from "./builder.ts";

/** From end to end, with the processes it serves. */
export function integrationFlow(register: Register, entry: Entry<"integrations">): Flow {
  const flow = new FlowBuilder(register);
  flow.integration(entry);
  for (const id of entry.data.processes ?? []) {
    const system = entry.data.from.system ?? entry.data.to.system;
    if (system) flow.edge(flow.record("processes", id), flow.record("systems", system), text.flow.serves);
  }
  return flow.done();
}
