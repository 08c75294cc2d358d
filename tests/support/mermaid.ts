import { createRequire } from "node:module";

// jsdom has no types here, and only this much of it is used.
const { JSDOM } = createRequire(import.meta.url)("jsdom") as { JSDOM: new (html: string) => { window: Window & typeof globalThis } };

/** A diagram as mermaid has understood it. */
export interface Parsed {
  /** Label of each node by its id. */
  nodes: Map<string, string>;
  /** Shape of each node by its id. */
  shapes: Map<string, string>;
  /** Address of each node that is a link. */
  links: Map<string, string>;
  edges: { from: string; to: string; label: string }[];
}

interface FlowDatabase {
  getVertices(): Map<string, { text: string; type: string; link?: string }>;
  getEdges(): { start: string; end: string; text: string }[];
}

interface Mermaid {
  initialize(options: object): void;
  parse(text: string): Promise<unknown>;
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: FlowDatabase }> };
}

/** mermaid puts other characters in the place of entities while it reads, and a browser reads those as the characters meant. */
function shown(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

let loaded: Promise<Mermaid> | undefined;

/** mermaid needs a browser's window even to read. */
function load(): Promise<Mermaid> {
  loaded ??= (async () => {
    const { window } = new JSDOM("<!doctype html><body></body>");
    Object.assign(globalThis, { window, document: window.document });
    const { default: mermaid } = (await import("mermaid")) as unknown as { default: Mermaid };
    mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
    return mermaid;
  })();
  return loaded;
}

/** Reads a diagram as a browser would before it draws it. @throws when mermaid does not understand the text */
export async function parseMermaid(text: string): Promise<Parsed> {
  const mermaid = await load();
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const vertices = [...db.getVertices()];
  return {
    nodes: new Map(vertices.map(([id, vertex]) => [id, shown(vertex.text)])),
    shapes: new Map(vertices.map(([id, vertex]) => [id, vertex.type])),
    links: new Map(vertices.flatMap(([id, { link }]) => (link ? [[id, link]] : []))),
    edges: db.getEdges().map(({ start, end, text: label }) => ({ from: start, to: end, label: shown(label) })),
  };
}
