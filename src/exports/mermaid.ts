import type { Flow, FlowEdge, FlowNode } from "../reports/flow.ts";

/** Labels come from the register's content; every character that mermaid could read as syntax becomes an entity. */
function escapeLabel(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,()/–-]/gu, (character) => `#${character.codePointAt(0)};`).replace(/\s+/g, " ");
}

const shapes: Record<FlowNode["kind"], [string, string]> = {
  process: ["([", "])"],
  system: ["[", "]"],
  national: ["[[", "]]"],
  archive: ["[(", ")]"],
  people: ["{{", "}}"],
  external: ["[/", "/]"],
};

/** Longer labels make a diagram nobody can read; the table beside it has the whole. */
const maxNode = 48;
const maxEdge = 36;

function short(text: string, max: number): string {
  const characters = [...text];
  return characters.length > max
    ? `${characters
        .slice(0, max - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

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
  return { nodes: [...nodes.values()], edges: edges.filter(({ from, to }) => from !== to) };
}

/** Flows between the same two as one arrow, for parallel arrows cross each other and say no more. */
function arrows(flow: Flow): FlowEdge[] {
  const merged = new Map<string, FlowEdge & { labels: Set<string> }>();
  for (const edge of flow.edges) {
    const back = merged.get(`${edge.to}>${edge.from}`);
    const known = merged.get(`${edge.from}>${edge.to}`) ?? back;
    if (!known) {
      merged.set(`${edge.from}>${edge.to}`, { ...edge, labels: new Set(edge.label ? [edge.label] : []) });
      continue;
    }
    if (edge.label) known.labels.add(edge.label);
    known.twoWay ||= edge.twoWay || known === back;
    if (edge.sensitive) known.sensitive = true;
  }
  return [...merged.values()].map(({ labels, ...edge }) => ({ ...edge, label: [...labels].join(", ") }));
}

/**
 * A flow as mermaid text.
 * @param href where a record's page is; nodes without a record have no link
 */
export function toMermaid(whole: Flow, href: (record: NonNullable<FlowNode["record"]>) => string): string {
  const flow = grouped(whole);
  const ids = new Map(flow.nodes.map((node, i) => [node.key, `n${i}`]));
  const lines = ["flowchart LR"];
  for (const node of flow.nodes) {
    const [open, close] = shapes[node.kind];
    lines.push(`  ${ids.get(node.key)}${open}"${escapeLabel(short(node.label, maxNode))}"${close}:::${node.kind}`);
  }
  for (const edge of arrows(flow)) {
    const arrow = edge.sensitive ? (edge.twoWay ? "<==>" : "==>") : edge.twoWay ? "<-->" : "-->";
    const label = edge.label ? `|"${escapeLabel(short(edge.label, maxEdge))}"|` : "";
    lines.push(`  ${ids.get(edge.from)} ${arrow}${label} ${ids.get(edge.to)}`);
  }
  for (const node of flow.nodes) {
    if (node.record) lines.push(`  click ${ids.get(node.key)} href "${href(node.record)}" "${escapeLabel(node.label)}"`);
  }
  return `${lines.join("\n")}\n`;
}
