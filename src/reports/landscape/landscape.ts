import type { Register } from "../../register/link.ts";
import { type Entry, nameOf } from "../../register/registers.ts";
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
  /** In the order of the code list, with those outside last. */
  areas: readonly Area[];
  areaOf: ReadonlyMap<string, Area>;
}

function areaTitle(register: Register, system: Entry<"systems"> | undefined): string {
  const [first = ""] = system?.data.functions ?? [];
  const code = register.code("system-functions", first);
  return code?.group ?? code?.nb ?? text.landscape.noArea;
}

/** A place in an address, without slashes. */
const idOf = (title: string) => slug(title).replaceAll("/", "-") || "x";

function divided(register: Register, nodes: Iterable<FlowNode>): Area[] {
  const areas = new Map<string, Area>();
  const codes = register.get("vocabularies", "system-functions")?.data.codes ?? [];
  const place = (title: string, isOutside: boolean) => {
    const id = idOf(title);
    const area = areas.get(id) ?? { id, title, isOutside, nodes: [] };
    areas.set(id, area);
    return area;
  };
  for (const code of codes) place(code.group ?? code.nb, false);
  for (const node of nodes) {
    const system = node.record && register.get("systems", node.record.id);
    place(system ? areaTitle(register, system) : text.landscape.others, !system).nodes.push(node);
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
  return { nodes, edges, edgesOf, areas, areaOf };
}
