import type { FlowNode } from "../../reports/flow.ts";
import { escapeXml } from "../xml.ts";
import type { Drawing, PlacedEdge, PlacedFrame, PlacedNode, Point } from "./layout.ts";
import { markRoom, sizes } from "./layout.ts";
import { shapeOf } from "./shapes.ts";

export interface SvgOptions {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the drawing shows, for those who do not see it. */
  description: string;
  /** Where a node leads; undefined for those that lead nowhere. */
  href(node: FlowNode): string | undefined;
  /** What a kind is called. */
  kindName(kind: FlowNode["kind"]): string;
}

/** With a comma: numbers with spaces between may look like those of telephones to what searches the sites for them. */
const at = ([x, y]: Point) => `${x},${y}`;

/** Lines of text around a middle. */
function textLines(lines: readonly string[], x: number, top: number, step: number, className = ""): string {
  const spans = lines.map((line, i) => `<tspan x="${x}"${i > 0 ? ` dy="${step}"` : ""}>${escapeXml(line)}</tspan>`).join("");
  return `<text${className} y="${Math.round(top)}">${spans}</text>`;
}

function nodeSvg(node: PlacedNode, { href, kindName }: SvgOptions): string {
  const { x, y, width, height, lines, noteLines, kind } = node;
  const box = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
  const textHeight = lines.length * sizes.nodeLine + noteLines.length * sizes.noteLine;
  // The lid of an archive takes some of the top.
  const top = y - textHeight / 2 + (kind === "archive" ? 5 : 0);
  const inner = [
    `<title>${escapeXml(`${kindName(kind)}: ${node.label}${node.note ? ` (${node.note})` : ""}`)}</title>`,
    `<path d="${shapeOf(kind, box)}"/>`,
    textLines(lines, x, top + 13, sizes.nodeLine),
    noteLines.length > 0 ? textLines(noteLines, x, top + lines.length * sizes.nodeLine + 11, sizes.noteLine, ' class="note"') : "",
  ].join("");
  const to = href(node);
  const classes = `class="node ${kind}${node.isFocus ? " focus" : ""}"`;
  return to ? `<a ${classes} href="${escapeXml(to)}">${inner}</a>` : `<g ${classes}>${inner}</g>`;
}

/** A triangle with its point where the arrow ends. */
function head(end: Point, from: Point, isThick: boolean): string {
  const [dx, dy] = [end[0] - from[0], end[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const half = isThick ? 6 : 4;
  const [ux, uy] = [(dx / length) * half, (dy / length) * half];
  return `M${at(end)}L${at([Math.round(from[0] - uy), Math.round(from[1] + ux)])}L${at([Math.round(from[0] + uy), Math.round(from[1] - ux)])}z`;
}

/** The point halfway along, by the curve in the middle. */
function middle(curve: readonly Point[]): Point {
  const curves = (curve.length - 1) / 3;
  const first = Math.floor((curves - 1) / 2) * 3;
  const [a, b, c, d] = curve.slice(first, first + 4);
  if (!a || !b || !c || !d) return curve[0] ?? [0, 0];
  if (curves % 2 === 0) return d;
  const mix = (i: 0 | 1) => Math.round((a[i] + 3 * b[i] + 3 * c[i] + d[i]) / 8);
  return [mix(0), mix(1)];
}

const diamond = ([x, y]: Point) => `<path class="mark" d="M${x} ${y - 7}l7 7l-7 7l-7 -7z"/>`;

function edgeSvg(edge: PlacedEdge, names: ReadonlyMap<string, string>): string {
  const { curve, heads, words, sensitive = false, planned = false } = edge;
  const [start, ...rest] = curve;
  if (!start) return "";
  const line = `M${at(start)}C${rest.map(at).join(",")}`;
  const classes = ["flow", ...(sensitive ? ["sensitive"] : []), ...(planned ? ["planned"] : [])].join(" ");
  const top = words ? words.y - (words.lines.length * sizes.labelLine - (sensitive ? markRoom : 0)) / 2 : 0;
  const mark: Point = words ? [words.x, Math.round(top - 9)] : middle(curve);
  const title = `${names.get(edge.from)} ${edge.twoWay ? "↔" : "→"} ${names.get(edge.to)}${edge.label ? `: ${edge.label}` : ""}`;
  return [
    `<g class="${classes}"><title>${escapeXml(title)}</title><path d="${line}"/>`,
    `<path class="head" d="${heads.map((each) => head(each.point, each.from, sensitive)).join("")}"/>`,
    sensitive ? diamond(mark) : "",
    words ? textLines(words.lines, words.x, top + 10, sizes.labelLine) : "",
    "</g>",
  ].join("");
}

const frameSvg = ({ x, y, width, height, label }: PlacedFrame) =>
  `<g class="frame"><path d="${shapeOf("system", { x, y, width, height })}"/><text x="${x + 12}" y="${y + 18}">${escapeXml(label)}</text></g>`;

/**
 * A drawing as SVG to stand in a page: with links and titles, without styles, scripts and ids of its own, coloured by the page's style sheet.
 * Every text is escaped here, and nothing else of the register comes in.
 */
export function toSvg(drawing: Drawing, options: SvgOptions): string {
  const { width, height, nodes, edges, frame } = drawing;
  const { id, title, description } = options;
  const names = new Map(nodes.map((node) => [node.key, node.label]));
  return [
    `<svg class="drawing" viewBox="0,0,${width},${height}" width="${width}" height="${height}" role="group" aria-labelledby="${id}-t" aria-describedby="${id}-d">`,
    `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>`,
    frame ? frameSvg(frame) : "",
    // What the arrows say is in the table, where it can be read in order.
    `<g aria-hidden="true">${edges.map((edge) => edgeSvg(edge, names)).join("")}</g>`,
    ...nodes.map((node) => nodeSvg(node, options)),
    "</svg>",
  ].join("");
}
