import type { Flow, FlowNode } from "../reports/flow.ts";

/** Labels come from the register's content; every character that mermaid could read as syntax becomes an entity. */
function escapeLabel(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,()/–-]/gu, (character) => `#${character.codePointAt(0)};`).replace(/\s+/g, " ");
}

const shapes: Record<FlowNode["kind"], [string, string]> = {
  process: ["([", "])"],
  system: ["[", "]"],
  national: ["[[", "]]"],
  archive: ["[(", ")]"],
  retention: [">", "]"],
  people: ["{{", "}}"],
  external: ["[/", "/]"],
  area: ["(", ")"],
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

/**
 * A flow as mermaid text, for a reader to paste where mermaid is drawn.
 * @param href where a node leads; undefined for those that lead nowhere
 */
export function toMermaid(flow: Flow, href: (node: FlowNode) => string | undefined): string {
  const ids = new Map(flow.nodes.map((node, i) => [node.key, `n${i}`]));
  const lines = ["flowchart LR"];
  for (const node of flow.nodes) {
    const [open, close] = shapes[node.kind];
    lines.push(`  ${ids.get(node.key)}${open}"${escapeLabel(short(node.label, maxNode))}"${close}:::${node.kind}`);
  }
  for (const edge of flow.edges) {
    const line = edge.sensitive ? "==" : edge.planned ? "-.-" : "--";
    const arrow = `${edge.twoWay ? "<" : ""}${line}>`;
    const label = edge.label ? `|"${escapeLabel(short(edge.label, maxEdge))}"|` : "";
    lines.push(`  ${ids.get(edge.from)} ${arrow}${label} ${ids.get(edge.to)}`);
  }
  for (const node of flow.nodes) {
    const to = href(node);
    if (to) lines.push(`  click ${ids.get(node.key)} href "${to}" "${escapeLabel(node.label)}"`);
  }
  return `${lines.join("\n")}\n`;
}
