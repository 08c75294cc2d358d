import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { layout, sizes } from "../../src/exports/diagram/layout.ts";
import { toLines } from "../../src/exports/diagram/lines.ts";
import { shapeOf } from "../../src/exports/diagram/shapes.ts";
import { simplified } from "../../src/exports/diagram/simplified.ts";
import { toSvg } from "../../src/exports/diagram/svg.ts";
import { textWidth } from "../../src/exports/diagram/text-width.ts";
import type { Flow, FlowEdge, FlowNode } from "../../src/reports/flow.ts";
import { vectors } from "../support/vectors.ts";

const node = (key: string, rest: Partial<FlowNode> = {}): FlowNode => ({ key, label: key, kind: "system", ...rest });
const edge = (from: string, to: string, rest: Partial<FlowEdge> = {}): FlowEdge => ({ from, to, label: "", twoWay: false, ...rest });

const options = {
  id: "x",
  title: "Tegning",
  description: "Beskrivelse",
  href: ({ record }: FlowNode) => record && `/${record.register}/${record.id}/`,
  kindName: (kind: FlowNode["kind"]) => kind,
};
const svgOf = (flow: Flow) => toSvg(layout(flow), options);

// jsdom has no types here, and only this much of it is used.
const { JSDOM } = createRequire(import.meta.url)("jsdom") as { JSDOM: new (html: string) => { window: Window & typeof globalThis } };
const { window } = new JSDOM("");

/** The drawing as a browser reads XML: anything that is not well formed is an error. */
function read(svg: string): Element {
  const parsed = new window.DOMParser().parseFromString(
    `<html xmlns="http://www.w3.org/1999/xhtml">${svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')}</html>`,
    "application/xhtml+xml",
  );
  expect(parsed.querySelector("parsererror")?.textContent).toBeUndefined();
  const root = parsed.querySelector("svg");
  if (!root) throw new Error("no svg");
  return root;
}

const kinds: FlowNode["kind"][] = ["process", "system", "national", "archive", "retention", "people", "external", "area"];

describe("text", () => {
  test("is as wide as the font says, with some to spare", () => {
    expect(textWidth("Å", 1000)).toBe(690 * 1.04);
    expect(textWidth("é", 100)).toBeCloseTo(58.3 * 1.04);
    expect(textWidth("æøå", 10)).toBeCloseTo((9.17 + 6 + 5.62) * 1.04);
    // What is not known takes an em.
    expect(textWidth("語", 10)).toBeCloseTo(10.4);
  });

  test("is broken between words, no line is wider than the room, and what is left out is seen", () => {
    expect(toLines("Fylkeskommunen, som ansvarlig for skoleskyssen", 13, 158, 3)).toEqual([
      "Fylkeskommunen, som",
      "ansvarlig for",
      "skoleskyssen",
    ]);
    expect(toLines("a b", 13, 158, 3)).toEqual(["a b"]);
    expect(toLines("en to tre fire fem", 10, 30, 2)).toEqual(["en to", "tre…"]);
    expect(toLines("Navn og fødselsdato, Fødselsnummer eller D-nummer", 11.5, 116, 2)).toEqual(["Navn og", "fødselsdato…"]);
    for (const text of ["Informasjonssikkerhetsansvarlig i kommunen", "x".repeat(500), "", "🚌".repeat(60), "barnehage- og skole/oppvekst"])
      for (const line of toLines(text, 13, 120, 3)) expect(textWidth(line, 13), line).toBeLessThanOrEqual(121);
  });

  test("a word too long for a line is broken in parts about as long", () => {
    const lines = toLines("Informasjonssikkerhetsansvarlig", 13, 158, 3);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/-$/);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThan(4);
  });
});

describe("a layout", () => {
  const flow: Flow = {
    nodes: [
      node("p", { kind: "process", isFocus: true }),
      node("s"),
      node("e", { kind: "people" }),
      node("r", { kind: "retention", note: "Kasseres, 5 år" }),
      node("a", { kind: "archive" }),
    ],
    edges: [
      edge("e", "p", { label: "Helse", sensitive: true }),
      edge("p", "s", { label: "Søknad", twoWay: true }),
      edge("p", "a"),
      edge("a", "r"),
    ],
  };
  const { nodes, edges, width, height } = layout(flow);
  const at = new Map(nodes.map((each) => [each.key, each]));

  test("goes from those who give to the left, to what is kept to the right", () => {
    const x = (key: string) => at.get(key)?.x ?? 0;
    expect(x("e")).toBeLessThan(x("p"));
    expect(x("p")).toBeLessThan(x("s"));
    expect(x("p")).toBeLessThan(x("a"));
    expect(x("a")).toBeLessThan(x("r"));
  });

  test("has no boxes on top of each other, all inside the drawing, and room for their text", () => {
    for (const [i, a] of nodes.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
      expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
      for (const line of a.lines) expect(textWidth(line, sizes.node)).toBeLessThan(a.width);
      for (const b of nodes.slice(i + 1))
        expect(
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
          `${a.key} ${b.key}`,
        ).toBe(true);
    }
  });

  test("has arrows that end at what they are about, both ways where information goes both ways", () => {
    expect(edges.map(({ heads }) => heads.length)).toEqual([1, 2, 1, 1]);
    for (const { curve, heads, to } of edges) {
      expect(curve.length % 3).toBe(1);
      const target = at.get(to);
      const tip = heads.find(({ from }) => from === curve.at(-1))?.point ?? [0, 0];
      expect(Math.abs(tip[0] - (target?.x ?? 0))).toBeLessThanOrEqual((target?.width ?? 0) / 2 + 3);
      expect(Math.abs(tip[1] - (target?.y ?? 0))).toBeLessThanOrEqual((target?.height ?? 0) / 2 + 3);
    }
  });

  test("is the same each time, to the byte, also after others", () => {
    const first = svgOf(flow);
    for (let i = 0; i < 20; i++) svgOf({ nodes: [node("a"), node("b"), node(`${i}`)], edges: [edge("a", "b"), edge("b", `${i}`)] });
    expect(svgOf(flow)).toBe(first);
  });

  test("has a frame around those that belong together, and no other inside it", () => {
    const framed = layout({ ...flow, frame: { label: "Enheten", keys: ["p", "s"] } });
    const { frame } = framed;
    if (!frame) throw new Error("no frame");
    const inside = (each: { x: number; y: number }) =>
      each.x > frame.x && each.x < frame.x + frame.width && each.y > frame.y && each.y < frame.y + frame.height;
    expect(framed.nodes.filter(inside).map(({ key }) => key)).toEqual(["p", "s"]);
  });

  test("has no words along the arrows where there are too many of them", () => {
    const many = Array.from({ length: 40 }, (_, i) => node(`n${i}`));
    const crowded: Flow = { nodes: [node("hub"), ...many], edges: many.map(({ key }) => edge("hub", key, { label: "ord" })) };
    expect(layout(crowded).edges.filter(({ words }) => words)).toHaveLength(0);
    expect(layout(crowded, 40).edges.filter(({ words }) => words)).toHaveLength(40);
  });

  test("of 140 systems and 200 flows is made in a moment", () => {
    const systems = Array.from({ length: 140 }, (_, i) => node(`s${i}`));
    const flows = Array.from({ length: 200 }, (_, i) => edge(`s${(i * i + 7) % 140}`, `s${(i * 31 + 1) % 140}`)).filter(
      ({ from, to }) => from !== to,
    );
    const start = performance.now();
    layout(simplified({ nodes: systems, edges: flows }, false));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("the drawing as SVG", () => {
  const everyKind: Flow = {
    nodes: kinds.map((kind) => node(kind, { kind, note: "Liten skrift", record: { register: "systems", id: kind } })),
    edges: kinds
      .slice(1)
      .map((kind, i) => edge(kinds[i] ?? "", kind, { label: "hva", sensitive: i % 2 === 0, planned: i % 3 === 0, twoWay: i === 1 })),
    frame: { label: "Ramme", keys: ["system", "national"] },
  };

  test("has a size, a title, a description and a link with a name for each record", () => {
    const root = read(svgOf(everyKind));
    const [width, height] = ["width", "height"].map((name) => Number(root.getAttribute(name)));
    expect(root.getAttribute("viewBox")).toBe(`0,0,${width},${height}`);
    expect(width).toBeGreaterThan(100);
    expect(root.querySelector(`[id="${root.getAttribute("aria-labelledby")}"]`)?.textContent).toBe("Tegning");
    expect(root.querySelector(`[id="${root.getAttribute("aria-describedby")}"]`)?.textContent).toBe("Beskrivelse");
    expect([...root.querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.querySelector("title")?.textContent])).toEqual(
      kinds.map((kind) => [`/systems/${kind}/`, `${kind}: ${kind} (Liten skrift)`]),
    );
  });

  test("tells kinds apart by shape, and sensitive flows by a mark and a class", () => {
    expect(new Set(kinds.map((kind) => shapeOf(kind, { x: 0, y: 0, width: 100, height: 40 }))).size).toBe(kinds.length);
    const root = read(svgOf(everyKind));
    expect(root.querySelectorAll(".sensitive")).toHaveLength(4);
    expect(root.querySelectorAll(".sensitive > .mark")).toHaveLength(4);
    expect(root.querySelectorAll(".mark")).toHaveLength(4);
    expect(root.querySelectorAll(".planned")).toHaveLength(3);
  });

  const elements = new Set(["svg", "title", "desc", "g", "path", "text", "tspan", "a"]);
  const attributes = new Set([
    "class",
    "viewBox",
    "width",
    "height",
    "role",
    "aria-labelledby",
    "aria-describedby",
    "aria-hidden",
    "id",
    "d",
    "x",
    "y",
    "dy",
    "href",
    "xmlns",
  ]);

  test.each([...vectors, "a\u0000\u0008b", "a\ud800b", "&lt;&#60;&amp;"])("whatever the register holds, it is text: %j", (value) => {
    const flow: Flow = {
      nodes: [
        node("a", { label: value, note: value, record: { register: "systems", id: "a" } }),
        node("b", { label: value, kind: "people" }),
        node("c", { kind: "retention" }),
      ],
      edges: [edge("b", "a", { label: value, source: value, sensitive: true }), edge("a", "c", { label: value })],
      frame: { label: value, keys: ["a"] },
    };
    const root = read(svgOf(simplified(flow)));
    for (const element of [root, ...root.querySelectorAll("*")]) {
      expect(elements).toContain(element.localName);
      for (const { name } of element.attributes) expect(attributes).toContain(name);
    }
    expect(root.querySelectorAll("a")).toHaveLength(1);
    expect(root.querySelectorAll("[id]")).toHaveLength(2);
  });

  test("knows no styles, scripts or ids of its own", () => {
    expect(svgOf(everyKind)).not.toMatch(/style|<script|\bon\w+=|url\(|foreignObject/);
  });
});
