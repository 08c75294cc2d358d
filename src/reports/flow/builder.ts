import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { isSensitive } from "../../register/processings.ts";
import type { AnyEntry, Entry, RegisterName } from "../../register/registers.ts";
import { nameOf } from "../../register/registers.ts";
import { schemaOf } from "../../register/schema.ts";
import { formatDuration, formatList } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import type { Flow, FlowEdge, FlowNode } from "../flow.ts";

/** Collects nodes and edges once each, in the order they are met. */
export class FlowBuilder {
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
    if (!this.#nodes.has(key)) this.#nodes.set(key, { key, label: nameOf(entry), kind, record: { register, id: entry.id }, ...group });
    return key;
  }

  /** A rule of keeping, with what comes of what it is for. */
  retention(id: string): string | undefined {
    const entry = this.#register.get("retention", id);
    if (!entry) return undefined;
    const key = `retention/${entry.id}`;
    const { outcome, period } = entry.data;
    const note = [schemaOf("retention").field.properties?.get("outcome")?.values?.get(outcome), period && formatDuration(period)];
    this.#nodes.set(key, {
      key,
      label: nameOf(entry),
      note: note.filter(Boolean).join(", "),
      kind: "retention",
      record: { register: "retention", id: entry.id },
      group: text.registers.retention.many,
    });
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
    rest: Partial<Pick<FlowEdge, "twoWay" | "sensitive" | "planned" | "source" | "record">> = {},
  ): void {
    if (!from || !to || from === to) return;
    const key = [from, to, label, rest.source, rest.record?.id].join("\n");
    const known = this.#edges.get(key);
    if (!known) this.#edges.set(key, { from, to, label, twoWay: false, ...rest });
    else {
      if (rest.sensitive) known.sensitive = true;
      known.twoWay ||= rest.twoWay ?? false;
    }
  }

  isSensitive(categories: readonly string[]): boolean {
    return isSensitive(categories, this.#register);
  }

  /** Names of kinds of personal data, the sensitive ones first: a drawing has no room for all. */
  categories(codes: readonly string[]): string {
    const isFirst = (code: string) => this.isSensitive([code]);
    return this.codes("data-categories", [...codes.filter(isFirst), ...codes.filter((code) => !isFirst(code))]);
  }

  codes(list: string, codes: readonly string[]): string {
    return formatList(codes.map((code) => codeName(this.#register, list, code)));
  }

  integration({ id, data }: Entry<"integrations">): void {
    const end = (side: typeof data.from) =>
      side.system ? this.record("systems", side.system) : side.external ? this.other("external", side.external) : undefined;
    const label = data.carries.categories?.length ? this.categories(data.carries.categories) : (data.carries.other ?? data.name);
    const stations = [end(data.from), ...(data.via ?? []).map((via) => this.record("systems", via)), end(data.to)].filter(
      (key) => key !== undefined,
    );
    stations.slice(1).forEach((to, i) => {
      this.edge(stations[i], to, label, {
        twoWay: data.direction === "two-way",
        sensitive: this.isSensitive(data.carries.categories ?? []),
        ...(data.status === "planned" ? { planned: true } : {}),
        record: { register: "integrations", id },
      });
    });
  }

  /** @param focus the one that the flow is about */
  done(focus?: string): Flow {
    const node = focus === undefined ? undefined : this.#nodes.get(focus);
    if (node) node.isFocus = true;
    const used = new Set([...this.#edges.values()].flatMap(({ from, to }) => [from, to]));
    return { nodes: [...this.#nodes.values()].filter(({ key }) => used.has(key)), edges: [...this.#edges.values()] };
  }
}

/** The integrations that refer to a record, once each. */
export const using = (register: Register, entry: { register: RegisterName; id: string }) => [
  ...new Set(
    register
      .backlinks(entry)
      .map(({ from }) => from)
      .filter((from): from is Entry<"integrations"> & AnyEntry => from.register === "integrations"),
  ),
];
