import type { Register } from "../../register/link.ts";
import type { AnyEntry, Entry } from "../../register/registers.ts";
import { capitalize } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import type { Flow } from "../flow.ts";
import { FlowBuilder, using } from "./builder.ts";

/** Who gives what, through which systems, to whom, and where and how long it is kept. */
export function processFlow(register: Register, entry: Entry<"processes">): Flow {
  const flow = new FlowBuilder(register);
  const self = flow.record("processes", entry.id);
  for (const processing of entry.data.processing ?? []) {
    for (const group of processing.data) {
      const people = flow.other("people", capitalize(flow.codes("data-subjects", group.subjects)));
      flow.edge(people, self, flow.categories(group.categories), {
        sensitive: flow.isSensitive(group.categories),
        ...(group.source ? { source: group.source } : {}),
      });
    }
    const sensitive = processing.data.some((group) => flow.isSensitive(group.categories));
    for (const recipient of processing.recipients ?? []) {
      const name = recipient.name ?? flow.codes("recipient-categories", [recipient.category]);
      flow.edge(self, flow.other("external", name), recipient.purpose ?? text.flow.disclosure, { sensitive });
    }
    for (const transfer of processing.transfers ?? [])
      flow.edge(
        self,
        flow.other("external", `${transfer.recipient} (${flow.codes("countries", [transfer.country])})`),
        text.flow.transfer,
        { sensitive },
      );
  }
  for (const { system, use, direction = "both" } of entry.data.systems ?? []) {
    const key = flow.record("systems", system);
    if (direction === "reads") flow.edge(key, self, use);
    else flow.edge(self, key, use, { twoWay: direction === "both" });
  }
  const used = new Set(entry.data.systems?.map(({ system }) => register.get("systems", system)?.id));
  for (const { type, retention, keptIn } of entry.data.documentation ?? []) {
    const rule = flow.retention(retention);
    for (const { archive, system } of keptIn) {
      const place = archive ? flow.record("archives", archive) : system ? flow.record("systems", system) : undefined;
      if (archive || (system && !used.has(register.get("systems", system)?.id))) flow.edge(self, place, text.flow.keptIn);
      flow.edge(place, rule, type);
    }
  }
  for (const integration of using(register, entry as AnyEntry)) flow.integration(integration);
  return flow.done(self);
}
