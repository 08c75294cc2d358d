import type { Flow, FlowEdge, FlowNode } from "../../reports/flow.ts";
import { text } from "../../text/index.ts";

/** With more nodes than this, those of a group are drawn as one. */
const maxNodes = 18;

/** A diagram of fifty processes around one system is a wall of lines; by service area it can be read. */
function grouped(flow: Flow): Flow {
  if (flow.nodes.length <= maxNodes) return flow;
  const members = Map.groupBy(
    flow.nodes.filter(({ group }) => group),
    ({ group }) => group ?? "",
  );
  const standIn = new Map<string, FlowNode>();
  for (const [group, nodes] of members) {
    const [first] = nodes;
    if (nodes.length > 1 && first)
      for (const node of nodes) standIn.set(node.key, { key: `group:${group}`, label: `${group} (${nodes.length})`, kind: first.kind });
  }
  const nodes = new Map(flow.nodes.map((node) => standIn.get(node.key) ?? node).map((node) => [node.key, node]));
  const edges = flow.edges.map((edge) => {
    const [from, to] = [standIn.get(edge.from), standIn.get(edge.to)];
    return from || to ? { ...edge, from: from?.key ?? edge.from, to: to?.key ?? edge.to, label: "" } : edge;
  });
  const { frame } = flow;
  return {
    nodes: [...nodes.values()],
    edges: edges.filter(({ from, to }) => from !== to),
    ...(frame ? { frame: { ...frame, keys: frame.keys.map((key) => standIn.get(key)?.key ?? key) } } : {}),
  };
}

/** Flows between the same two as one arrow, for parallel arrows cross each other and say no more. */
function arrows(edges: readonly FlowEdge[]): FlowEdge[] {
  const merged = new Map<string, FlowEdge & { labels: Set<string> }>();
  for (const edge of edges) {
    const back = merged.get(`${edge.to}>${edge.from}`);
    const known = merged.get(`${edge.from}>${edge.to}`) ?? back;
    if (!known) {
      merged.set(`${edge.from}>${edge.to}`, { ...edge, labels: new Set(edge.label ? [edge.label] : []) });
      continue;
    }
    if (edge.label) known.labels.add(edge.label);
    known.twoWay ||= edge.twoWay || known === back;
    if (edge.sensitive) known.sensitive = true;
    // An arrow is drawn as one that is, when only some of what it stands for is planned.
    if (!edge.planned) delete known.planned;
  }
  return [...merged.values()].map(({ labels, ...edge }) => ({ ...edge, label: [...labels].join(", ") }));
}

/** Where people's data come from is said where they begin: the sources are many and the arrows are few. */
function withSources({ nodes, edges }: Flow): FlowNode[] {
  const sources = new Map<string, Set<string>>();
  for (const { from, source } of edges) if (source) sources.set(from, (sources.get(from) ?? new Set()).add(source));
  return nodes.map((node) => {
    const own = sources.get(node.key);
    return own ? { ...node, note: text.diagrams.source([...own].join("; ")) } : node;
  });
}

/** A flow as it is drawn: no more nodes than can be read where they have groups, and one arrow between two. The table has the whole. */
export function simplified(whole: Flow, isGrouped = true): Flow {
  const flow = isGrouped ? grouped(whole) : whole;
  return { ...flow, nodes: withSources(flow), edges: arrows(flow.edges) };
}
