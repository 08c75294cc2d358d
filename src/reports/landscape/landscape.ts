import { codeName } from "../../register/code-name.ts";
import type { Code, Register } from "../../register/link.ts";
import { nameOf } from "../../register/registers.ts";
import { slug } from "../../register/slug.ts";
import { text } from "../../text/index.ts";
import { FlowBuilder } from "../flow/builder.ts";
import type { FlowEdge, FlowNode } from "../flow.ts";

/** How sensitive what flows is: special categories or criminal data, other personal data, or none. */
export type Content = "special" | "personal" | "none";

export const contents: readonly Content[] = ["special", "personal", "none"];

export interface LandscapeEdge extends FlowEdge {
  content: Content;
}

export interface Area {
  /** Part of an address. */
  id: string;
  title: string;
  /** Whether it is all who are outside the municipality. */
  isOutside: boolean;
  nodes: FlowNode[];
}

/** All systems, those they exchange information with, and what flows. */
export interface Landscape {
  /** Systems in order of name, also those without flows, and then others in the order they are met. */
  nodes: ReadonlyMap<string, FlowNode>;
  edges: readonly LandscapeEdge[];
  /** What flows to and from each; nothing is there for those without flows. */
  edgesOf: ReadonlyMap<string, readonly LandscapeEdge[]>;
  /** Every arrow of a flow, by what it stands for (`flowId`): through a shared component there are more than one. */
  legsOf: ReadonlyMap<string, readonly LandscapeEdge[]>;
  /** In the order of the code list, with those outside last. */
  areas: readonly Area[];
  areaOf: ReadonlyMap<string, Area>;
}

/** Flows by what they stand for: through a shared component, one integration is two arrows and still one flow. */
export const flowId = ({ record, from, to, label }: FlowEdge) => record?.id ?? [from, to, label].join("\n");

/** What systems are for: they are divided by what the first of their functions belongs to. */
const list = "system-functions";

/** A place in an address, the same in every language and without slashes. */
const idOf = (written: string) => slug(written).replaceAll("/", "-") || "x";

function divided(register: Register, nodes: Iterable<FlowNode>): Area[] {
  const areas = new Map<string, Area>();
  const place = (written: string, title: string, isOutside = false) => {
    const id = idOf(written);
    const area = areas.get(id) ?? { id, title, isOutside, nodes: [] };
    areas.set(id, area);
    return area;
  };
  const ofCode = (code: Code) => place(code.group ?? code.code, code.group ?? codeName(register, list, code.code));
  for (const code of register.get("vocabularies", list)?.data.codes ?? []) ofCode(code);
  for (const node of nodes) {
    const system = node.record && register.get("systems", node.record.id);
    const code = system && register.code(list, system.data.functions?.[0] ?? "");
    const area = code
      ? ofCode(code)
      : system
        ? place("uten-omrade", text.landscape.noArea)
        : place("andre-virksomheter", text.landscape.others, true);
    area.nodes.push(node);
  }
  return [...areas.values()].filter((area) => area.nodes.length > 0).sort((a, b) => Number(a.isOutside) - Number(b.isOutside));
}

/** The landscape of an edition. What is no longer in use is left out. Time grows with the number of systems and integrations. */
export function landscapeOf(register: Register): Landscape {
  const flow = new FlowBuilder(register);
  for (const integration of register.all("integrations")) if (integration.data.status !== "retired") flow.integration(integration);
  const drawn = flow.done();
  const nodes = new Map<string, FlowNode>();
  for (const system of register.all("systems")) {
    if (system.data.lifecycle.phase === "retired") continue;
    const kind = system.data.kind === "shared-national" ? "national" : "system";
    const key = `systems/${system.id}`;
    nodes.set(key, { key, label: nameOf(system), kind, record: { register: "systems", id: system.id } });
  }
  for (const node of drawn.nodes) if (!nodes.has(node.key)) nodes.set(node.key, node);
  const edges = drawn.edges.map((edge): LandscapeEdge => {
    const isPersonal = edge.record && register.get("integrations", edge.record.id)?.data.carries.personalData;
    return { ...edge, content: edge.sensitive ? "special" : isPersonal ? "personal" : "none" };
  });
  const edgesOf = new Map<string, LandscapeEdge[]>();
  for (const edge of edges)
    for (const end of new Set([edge.from, edge.to])) {
      const known = edgesOf.get(end);
      if (known) known.push(edge);
      else edgesOf.set(end, [edge]);
    }
  const areas = divided(register, nodes.values());
  const areaOf = new Map(areas.flatMap((area) => area.nodes.map(({ key }): [string, Area] => [key, area])));
  return { nodes, edges, edgesOf, legsOf: Map.groupBy(edges, flowId), areas, areaOf };
}
