import { text } from "../../text/index.ts";
import type { Flow, FlowEdge, FlowNode } from "../flow.ts";
import { type Area, type Content, flowId, type Landscape, type LandscapeEdge } from "./landscape.ts";

/** A part of the landscape: these flows and those they are between. */
export function flowWith({ nodes }: Landscape, edges: readonly LandscapeEdge[]): Flow {
  const keys = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...keys].flatMap((key) => nodes.get(key) ?? []), edges: [...edges] };
}

const distinct = (edges: Iterable<FlowEdge>) => new Set([...edges].map(flowId)).size;

export interface Figures {
  systems: number;
  /** Systems with flows. */
  connected: number;
  national: number;
  /** Integrations: one through a shared component is one, though it is drawn as two arrows. */
  flows: number;
  special: number;
}

export function figuresOf({ nodes, edges, edgesOf }: Landscape): Figures {
  const systems = [...nodes.values()].filter(({ record }) => record);
  return {
    systems: systems.length,
    connected: systems.filter(({ key }) => edgesOf.has(key)).length,
    national: systems.filter(({ kind }) => kind === "national").length,
    flows: distinct(edges),
    special: distinct(edges.filter(({ sensitive }) => sensitive)),
  };
}

export interface AreaCounts {
  area: Area;
  /** Flows that never leave the area. */
  inside: number;
  outside: number;
  special: number;
}

const areasOf = ({ areaOf }: Landscape, { from, to }: FlowEdge) => [areaOf.get(from), areaOf.get(to)] as const;

/** How many flows each area has, within and to and from others. */
export function areaCounts(landscape: Landscape): AreaCounts[] {
  const touching = new Map<Area, LandscapeEdge[]>(landscape.areas.map((area) => [area, []]));
  for (const edge of landscape.edges) for (const area of new Set(areasOf(landscape, edge))) if (area) touching.get(area)?.push(edge);
  return [...touching].map(([area, edges]) => {
    const outside = distinct(edges.filter((edge) => areasOf(landscape, edge).some((end) => end !== area)));
    return { area, inside: distinct(edges) - outside, outside, special: distinct(edges.filter(({ sensitive }) => sensitive)) };
  });
}

/** What the systems or others of an area are, in number. */
export const areaSize = ({ isOutside, nodes }: Area) =>
  isOutside ? text.landscape.othersCount(nodes.length) : text.landscape.systems(nodes.length);

const areaKey = ({ id }: Area) => `area:${id}`;

/** The areas and how many flows there are between them. */
export function overview(landscape: Landscape): Flow {
  const words = text.landscape;
  const nodes = areaCounts(landscape).map(
    ({ area, inside }): FlowNode => ({
      key: areaKey(area),
      label: area.title,
      note: words.areaNote(areaSize(area), inside),
      kind: area.isOutside ? "external" : "area",
    }),
  );
  const between = new Map<string, FlowEdge & { flows: LandscapeEdge[] }>();
  for (const edge of landscape.edges) {
    const [from, to] = areasOf(landscape, edge);
    if (!from || !to || from === to) continue;
    const isBack = between.has(`${to.id}\n${from.id}`);
    const key = isBack ? `${to.id}\n${from.id}` : `${from.id}\n${to.id}`;
    const known = between.get(key) ?? { from: areaKey(from), to: areaKey(to), label: "", twoWay: false, flows: [] };
    between.set(key, known);
    known.flows.push(edge);
    known.twoWay ||= isBack || edge.twoWay;
    if (edge.sensitive) known.sensitive = true;
  }
  const edges = [...between.values()].map(({ flows, ...edge }) => ({ ...edge, label: words.flows(distinct(flows)) }));
  return { nodes, edges };
}

/** All arrows of the flows that these are a part of, each once. */
function whole({ legsOf }: Landscape, edges: Iterable<LandscapeEdge>): LandscapeEdge[] {
  return [...new Set([...edges].map(flowId))].flatMap((id) => legsOf.get(id) ?? []);
}

/** The flows of an area and those outside it that they lead to, with the area in a frame. */
export function areaFlow(landscape: Landscape, area: Area): Flow {
  const edges = whole(
    landscape,
    landscape.edges.filter((edge) => areasOf(landscape, edge).includes(area)),
  );
  return { ...flowWith(landscape, edges), frame: { label: area.title, keys: area.nodes.map(({ key }) => key) } };
}

export function contentFlow(landscape: Landscape, content: Content): Flow {
  return flowWith(
    landscape,
    landscape.edges.filter((edge) => edge.content === content),
  );
}

/** Those a node exchanges information with: where its flows begin and end, and not the shared components they only go through. */
function neighboursOf(landscape: Landscape, key: string): Set<string> {
  const found = new Set<string>();
  for (const id of new Set((landscape.edgesOf.get(key) ?? []).map(flowId))) {
    const ends = (landscape.legsOf.get(id) ?? []).flatMap(({ from, to }) => [from, to]);
    for (const end of ends) if (ends.indexOf(end) === ends.lastIndexOf(end)) found.add(end);
  }
  found.delete(key);
  return found;
}

/** The flows to and from a node from end to end, and with two steps also those of the ones it exchanges information with. */
export function around(landscape: Landscape, key: string, steps: 1 | 2): Flow {
  const reached = steps === 1 ? [key] : [key, ...neighboursOf(landscape, key)];
  const edges = whole(
    landscape,
    reached.flatMap((each) => landscape.edgesOf.get(each) ?? []),
  );
  const flow = flowWith(landscape, edges);
  return { ...flow, nodes: flow.nodes.map((node) => (node.key === key ? { ...node, isFocus: true } : node)) };
}

/** More than this around the neighbours cannot be read; around a hub, each of its neighbours would also have all of it. */
const maxTwoSteps = 150;

/** Whether two steps from a node are few enough to show: known from how many flows each neighbour has, without following them. */
export function isTwoStepsFew(landscape: Landscape, key: string): boolean {
  const reached = [key, ...neighboursOf(landscape, key)];
  return reached.reduce((sum, each) => sum + (landscape.edgesOf.get(each)?.length ?? 0), 0) <= maxTwoSteps;
}

/**
 * A flow in the parts that hang together, the largest first. Each is drawn by itself: beside each other they would be read as one.
 * @param atLeast parts with fewer nodes come together, last
 */
export function islands(flow: Flow, atLeast = 5): { large: Flow[]; small: Flow | undefined } {
  const island = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = island.get(root); next !== undefined && next !== root; next = island.get(root)) root = next;
    // The way is made shorter for those who come after.
    for (let at = key; at !== root; ) {
      const next = island.get(at) ?? root;
      island.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { key } of flow.nodes) island.set(key, key);
  for (const { from, to } of flow.edges) island.set(find(from), find(to));
  const nodes = Map.groupBy(flow.nodes, ({ key }) => find(key));
  const edges = Map.groupBy(flow.edges, ({ from }) => find(from));
  const parts = [...nodes].map(([root, members]): Flow => ({ nodes: members, edges: edges.get(root) ?? [] }));
  const large = parts.filter((part) => part.nodes.length >= atLeast).sort((a, b) => b.nodes.length - a.nodes.length);
  const rest = parts.filter((part) => part.nodes.length < atLeast);
  const small = rest.length > 0 ? { nodes: rest.flatMap((part) => part.nodes), edges: rest.flatMap((part) => part.edges) } : undefined;
  return { large, small };
}
