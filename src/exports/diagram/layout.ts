import { type Format, Graphviz } from "@hpcc-js/wasm-graphviz";
import type { Flow, FlowEdge, FlowNode } from "../../reports/flow.ts";
import { toLines } from "./lines.ts";
import { textWidth } from "./text-width.ts";

/** All lengths are in pixels of the drawing at its natural size. */
export const sizes = { node: 13, nodeLine: 17, note: 11, noteLine: 15, label: 11.5, labelLine: 14 };

const nodeRoom = 158;
/** A box is made wider than others for a word that would else be broken. */
const wordRoom = 205;
const labelRoom = 116;

/** Over the words of a sensitive flow, for the mark. */
export const markRoom = 18;

/** With more arrows than this, words along them lie on top of each other: the table has them. */
const maxWords = 26;

export interface PlacedNode extends FlowNode {
  /** The middle of the box. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  noteLines: string[];
}

export type Point = readonly [number, number];

export interface PlacedEdge extends FlowEdge {
  /** Where it begins, and then three points for each Bézier curve. */
  curve: Point[];
  /** Points of the arrowheads, and where each joins the line. */
  heads: { point: Point; from: Point }[];
  /** Words along it, around a middle point. */
  words: { x: number; y: number; lines: string[] } | undefined;
}

export interface PlacedFrame {
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawing {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  frame: PlacedFrame | undefined;
}

/** What the shape of a kind takes beside its text, on both sides together. */
const sides: Partial<Record<FlowNode["kind"], number>> = { people: 16, external: 16, national: 12, process: 6 };

/** What each arrow needs of the side it comes to. */
const perArrow = 11;

/** @param arrows on the side of it that has most */
function sized(node: FlowNode, arrows: number): PlacedNode {
  const words = node.label.slice(0, 200).split(/\s+/);
  const room = Math.min(wordRoom, Math.max(nodeRoom, ...words.map((word) => Math.ceil(textWidth(word, sizes.node)))));
  const lines = toLines(node.label, sizes.node, room, 3);
  const noteLines = node.note ? toLines(node.note, sizes.note, room, 2) : [];
  const widest = Math.max(...lines.map((line) => textWidth(line, sizes.node)), ...noteLines.map((line) => textWidth(line, sizes.note)), 36);
  const written = lines.length * sizes.nodeLine + noteLines.length * sizes.noteLine + 18 + (node.kind === "archive" ? 12 : 0);
  const height = Math.max(written, Math.min(arrows, 30) * perArrow);
  return { ...node, x: 0, y: 0, width: Math.ceil(widest) + 24 + (sides[node.kind] ?? 0), height, lines, noteLines };
}

/** Graphviz counts in inches of 72 points; a point is a pixel here. */
const inches = (pixels: number) => (pixels / 72).toFixed(3);

/**
 * Room for words: as many lines of as many letters as take it. Graphviz is told the size alone, and reckons an x as half as wide as its font
 * is large. A table of a fixed size would say it more directly, and takes twice the time to lay out.
 */
const roomFor = (width: number, lines: number) =>
  `label="${Array(lines)
    .fill("x".repeat(Math.ceil(width / 6)))
    .join("\\n")}"`;

/** What Graphviz is given: names of our own and sizes. No text of the register is in it, so none can be read as anything but text. */
function toDot(nodes: PlacedNode[], edges: PlacedEdge[], frame: Flow["frame"]): string {
  const names = new Map(nodes.map(({ key }, i) => [key, `n${i}`]));
  const named = (wanted: (node: PlacedNode) => boolean) => nodes.filter(wanted).map(({ key }) => `${names.get(key)};`);
  const rank = (which: string, kind: FlowNode["kind"]) => {
    const list = named((node) => node.kind === kind);
    return list.length > 0 ? [`{rank=${which};${list.join("")}}`] : [];
  };
  const keys = new Set(frame?.keys);
  const inside = named(({ key }) => keys.has(key));
  return [
    'digraph{rankdir=LR;nodesep=0.2;ranksep=0.45;node[shape=box,fixedsize=true,label=""];edge[arrowsize=0.8,fontsize=13];',
    ...nodes.map(({ key, width, height }) => `${names.get(key)}[width=${inches(width)},height=${inches(height)}];`),
    // Graphviz gives the frame's own heading no room unless it has a label.
    ...(frame && inside.length > 0
      ? [`subgraph cluster_0{margin=14;${roomFor(textWidth(frame.label, sizes.node) * 1.1, 1)};${inside.join("")}}`]
      : []),
    ...(frame ? [] : [...rank("min", "people"), ...rank("max", "retention")]),
    ...edges.map(({ from, to, twoWay, sensitive, words }) => {
      const width = Math.max(0, ...(words?.lines.map((line) => textWidth(line, sizes.label)) ?? []));
      const attributes = [
        ...(twoWay ? ["dir=both"] : []),
        ...(words ? [roomFor(width + 8, words.lines.length + (sensitive ? 1 : 0))] : []),
      ];
      return `${names.get(from)}->${names.get(to)}[${attributes.join(",")}];`;
    }),
    "}",
  ].join("\n");
}

interface Laid {
  bb: string;
  objects?: { name: string; pos?: string; bb?: string }[];
  edges?: { pos: string; lp?: string }[];
}

/** Places of everything, without how Graphviz would draw it. The package's types do not know it, but Graphviz does. */
const places = "json0" as Format;

const numbers = (text: string) => text.split(",").map(Number);

/** Loaded once, when the first drawing is made. */
const graphviz = await Graphviz.load();

/** Room around the drawing, so that the thickest line is whole. */
const margin = 4;

/**
 * Gives everything in a flow a place. Deterministic: the same flow has the same drawing on every machine. Measured: 1 ms for ten nodes.
 * @param most with more arrows than this, none has words along it
 */
export function layout(flow: Flow, most = maxWords): Drawing {
  const { frame } = flow;
  const out = Map.groupBy(flow.edges, ({ from }) => from);
  const into = Map.groupBy(flow.edges, ({ to }) => to);
  const nodes = flow.nodes.map((node) => sized(node, Math.max(out.get(node.key)?.length ?? 0, into.get(node.key)?.length ?? 0)));
  const hasWords = flow.edges.length <= most;
  const kinds = new Map(flow.nodes.map(({ key, kind }) => [key, kind]));
  const edges = flow.edges.map((edge): PlacedEdge => {
    // What is kept, and for how long, is said by the box itself.
    const isPlain = ["archive", "retention"].includes(kinds.get(edge.to) ?? "");
    const lines = hasWords && !isPlain ? toLines(edge.label, sizes.label, labelRoom, 3) : [];
    return { ...edge, curve: [], heads: [], words: lines.length > 0 ? { x: 0, y: 0, lines } : undefined };
  });
  const laid = JSON.parse(graphviz.layout(toDot(nodes, edges, frame), places, "dot")) as Laid;
  const [, , width = 0, height = 0] = numbers(laid.bb);
  const point = ([x = 0, y = 0]: number[]): Point => [Math.round(x + margin), Math.round(height - y + margin)];
  const found = new Map(laid.objects?.map((object) => [object.name, object]));
  for (const [i, node] of nodes.entries()) [node.x, node.y] = point(numbers(found.get(`n${i}`)?.pos ?? "0,0"));
  for (const [i, edge] of edges.entries()) {
    const { pos = "", lp } = laid.edges?.[i] ?? {};
    const parts = pos.split(" ");
    edge.curve = parts.filter((part) => /^[-\d]/.test(part)).map((part) => point(numbers(part)));
    for (const part of parts.filter((each) => /^[es],/.test(each))) {
      const from = part.startsWith("e") ? edge.curve.at(-1) : edge.curve[0];
      if (from) edge.heads.push({ point: point(numbers(part.slice(2))), from });
    }
    if (edge.words && lp) [edge.words.x, edge.words.y] = point(numbers(lp));
  }
  const box = frame && found.get("cluster_0")?.bb;
  return {
    width: Math.ceil(width) + 2 * margin,
    height: Math.ceil(height) + 2 * margin,
    nodes,
    edges,
    frame: box ? framed(frame.label, numbers(box), point) : undefined,
  };
}

function framed(label: string, [left = 0, bottom = 0, right = 0, top = 0]: number[], point: (at: number[]) => Point): PlacedFrame {
  const [x, y] = point([left, top]);
  return { label, x, y, width: Math.round(right - left), height: Math.round(top - bottom) };
}
