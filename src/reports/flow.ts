import { codeName } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import type { AnyEntry, Entry, RegisterName } from "../register/registers.ts";
import { nameOf } from "../register/registers.ts";
import { capitalize, formatList } from "../text/format.ts";
import { text } from "../text/index.ts";

export interface FlowNode {
  key: string;
  label: string;
  kind: "process" | "system" | "national" | "archive" | "people" | "external";
  /** The record the node stands for. */
  record?: { register: RegisterName; id: string };
  /** What the node belongs to, for a diagram with too many to draw each. */
  group?: string;
}

export interface FlowEdge {
  from: string;
  to: string;
  label: string;
  twoWay: boolean;
  /** Whether it carries special categories of personal data (GDPR art. 9) or criminal data (art. 10); undefined where the register does not say what it carries. */
  sensitive?: boolean;
  record?: { register: RegisterName; id: string };
}

/** How information moves around one record. Derived whole from the Register; the diagram and the table both come from it. */
export interface Flow {
  nodes: FlowNode[];
  edges: FlowEdge[];
}

/** Collects nodes and edges once each, in the order they are met. */
class FlowBuilder {
  #register: Register;
  #nodes = new Map<string, FlowNode>();
  #edges = new Map<string, FlowEdge>();

  constructor(register: Register) {
    this.#register = register;
  }

  record(register: "processes" | "systems" | "archives", id: string): string | undefined {
    const entry = this.#register.get(register, id) as AnyEntry | undefined;
    if (!entry) return undefined;
    const key = `${register}/${entry.id}`;
    const national = entry.register === "systems" && entry.data.kind === "shared-national";
    const group = entry.register === "processes" ? { group: this.codes("service-areas", [entry.data.area]) } : {};
    const kind = register === "processes" ? "process" : register === "archives" ? "archive" : national ? "national" : "system";
    this.#nodes.set(key, { key, label: nameOf(entry), kind, record: { register, id: entry.id }, ...group });
    return key;
  }

  /** All processes of a service area as one. */
  area(code: string, count: number): string {
    const key = `area:${code}`;
    this.#nodes.set(key, { key, label: `${this.codes("service-areas", [code])} (${count})`, kind: "process" });
    return key;
  }

  other(kind: "people" | "external", label: string): string {
    const key = `${kind}:${label}`;
    this.#nodes.set(key, { key, label, kind });
    return key;
  }

  edge(
    from: string | undefined,
    to: string | undefined,
    label: string,
    rest: Partial<Pick<FlowEdge, "twoWay" | "sensitive" | "record">> = {},
  ): void {
    if (!from || !to || from === to) return;
    const key = [from, to, label, rest.record?.id].join("\n");
    const known = this.#edges.get(key);
    if (!known) this.#edges.set(key, { from, to, label, twoWay: false, ...rest });
    else {
      if (rest.sensitive) known.sensitive = true;
      known.twoWay ||= rest.twoWay ?? false;
    }
  }

  isSensitive(categories: readonly string[]): boolean {
    return categories.some(
      (code) => this.#register.has("data-categories", code, "special-category") || this.#register.has("data-categories", code, "criminal"),
    );
  }

  codes(list: string, codes: readonly string[]): string {
    return formatList(codes.map((code) => codeName(this.#register, list, code)));
  }

  integration({ id, data }: Entry<"integrations">): void {
    const end = (side: typeof data.from) =>
      side.system ? this.record("systems", side.system) : side.external ? this.other("external", side.external) : undefined;
    const label = data.carries.categories?.length
      ? this.codes("data-categories", data.carries.categories)
      : (data.carries.other ?? data.name);
    const stations = [end(data.from), ...(data.via ?? []).map((via) => this.record("systems", via)), end(data.to)].filter(
      (key) => key !== undefined,
    );
    stations.slice(1).forEach((to, i) => {
      this.edge(stations[i], to, label, {
        twoWay: data.direction === "two-way",
        sensitive: this.isSensitive(data.carries.categories ?? []),
        record: { register: "integrations", id },
      });
    });
  }

  done(): Flow {
    const used = new Set([...this.#edges.values()].flatMap(({ from, to }) => [from, to]));
    return { nodes: [...this.#nodes.values()].filter(({ key }) => used.has(key)), edges: [...this.#edges.values()] };
  }
}

const using = (register: Register, entry: { register: RegisterName; id: string }) => [
  ...new Set(
    register
      .backlinks(entry)
      .map(({ from }) => from)
      .filter((from): from is Entry<"integrations"> & AnyEntry => from.register === "integrations"),
  ),
];

function processFlow(register: Register, entry: Entry<"processes">): Flow {
  const flow = new FlowBuilder(register);
  const self = flow.record("processes", entry.id);
  for (const processing of entry.data.processing ?? []) {
    for (const group of processing.data) {
      const people = flow.other("people", capitalize(flow.codes("data-subjects", group.subjects)));
      flow.edge(people, self, flow.codes("data-categories", group.categories), { sensitive: flow.isSensitive(group.categories) });
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
  for (const { keptIn } of entry.data.documentation ?? []) {
    for (const { archive } of keptIn) if (archive) flow.edge(self, flow.record("archives", archive), text.flow.keptIn);
  }
  for (const integration of using(register, entry as AnyEntry)) flow.integration(integration);
  return flow.done();
}

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

function systemFlow(register: Register, entry: Entry<"systems">): Flow {
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
  return flow.done();
}

function integrationFlow(register: Register, entry: Entry<"integrations">): Flow {
  const flow = new FlowBuilder(register);
  flow.integration(entry);
  for (const id of entry.data.processes ?? []) {
    const system = entry.data.from.system ?? entry.data.to.system;
    if (system) flow.edge(flow.record("processes", id), flow.record("systems", system), text.flow.serves);
  }
  return flow.done();
}

/** The flow around a process, a system or an integration; undefined for other records and where nothing flows. */
export function flowOf(register: Register, entry: AnyEntry): Flow | undefined {
  const flow =
    entry.register === "processes"
      ? processFlow(register, entry)
      : entry.register === "systems"
        ? systemFlow(register, entry)
        : entry.register === "integrations"
          ? integrationFlow(register, entry)
          : undefined;
  return flow && flow.edges.length > 0 ? flow : undefined;
}
