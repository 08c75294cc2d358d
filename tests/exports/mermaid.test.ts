import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { simplified } from "../../src/exports/diagram/simplified.ts";
import { toMermaid as write } from "../../src/exports/mermaid.ts";
import { editionOf } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { type Flow, type FlowEdge, type FlowNode, flowOf } from "../../src/reports/flow.ts";
import { today } from "../support/content.ts";
import { parseMermaid } from "../support/mermaid.ts";

const href = ({ record }: FlowNode) => record && `/${record.register}/${record.id}/`;

/** As a page has it: what is drawn, as text. */
const toMermaid = (flow: Flow, to: typeof href) => write(simplified(flow), to);

const node = (key: string, rest: Partial<FlowNode> = {}): FlowNode => ({ key, label: key, kind: "system", ...rest });
const edge = (from: string, to: string, rest: Partial<FlowEdge> = {}): FlowEdge => ({
  from,
  to,
  label: "",
  twoWay: false,
  sensitive: false,
  ...rest,
});

/** The lines of the diagram that hold arrows. */
const arrowsOf = (flow: Flow) =>
  toMermaid(flow, href)
    .split("\n")
    .filter((line) => /[=-]>/.test(line))
    .map((line) => line.trim());

describe("a flow by hand", () => {
  const flow: Flow = {
    nodes: [
      node("p", { kind: "people", label: "Elever" }),
      node("s", { kind: "process", label: "Skoleskyss", record: { register: "processes", id: "grunnskole/skoleskyss" } }),
      node("k", { kind: "system", label: "Skoleportal", record: { register: "systems", id: "skoleportal" } }),
      node("n", { kind: "national", label: "Folkeregisteret" }),
      node("a", { kind: "archive", label: "Sakarkiv" }),
      node("e", { kind: "external", label: "Fylkeskommunen" }),
    ],
    edges: [
      edge("p", "s", { label: "Helseopplysninger", sensitive: true }),
      edge("s", "k", { label: "Søknad", twoWay: true }),
      edge("n", "k"),
      edge("s", "a", { label: "Oppbevares i" }),
      edge("s", "e", { label: "Kjøre eleven", sensitive: true, twoWay: true }),
    ],
  };

  test("is this text", () => {
    expect(toMermaid(flow, href)).toBe(`flowchart LR
  n0{{"Elever"}}:::people
  n1(["Skoleskyss"]):::process
  n2["Skoleportal"]:::system
  n3[["Folkeregisteret"]]:::national
  n4[("Sakarkiv")]:::archive
  n5[/"Fylkeskommunen"/]:::external
  n0 ==>|"Helseopplysninger"| n1
  n1 <-->|"Søknad"| n2
  n3 --> n2
  n1 -->|"Oppbevares i"| n4
  n1 <==>|"Kjøre eleven"| n5
  click n1 href "/processes/grunnskole/skoleskyss/" "Skoleskyss"
  click n2 href "/systems/skoleportal/" "Skoleportal"
`);
  });

  test("is read by mermaid as what it means", async () => {
    const { nodes, shapes, links, edges } = await parseMermaid(toMermaid(flow, href));
    expect([...nodes.values()]).toEqual(["Elever", "Skoleskyss", "Skoleportal", "Folkeregisteret", "Sakarkiv", "Fylkeskommunen"]);
    expect(new Set(shapes.values()).size).toBe(6);
    expect(Object.fromEntries(links)).toEqual({ n1: "/processes/grunnskole/skoleskyss/", n2: "/systems/skoleportal/" });
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(["n0 n1", "n1 n2", "n3 n2", "n1 n4", "n1 n5"]);
  });
});

const hostile = {
  "double quotes": 'Skjema "A"',
  "single quotes": "Elevens 'mappe'",
  "square brackets": "Liste [A] og [B]",
  "round brackets": "System (gammelt) og ((nytt))",
  "curly brackets": "{{mal}} og {a}",
  semicolons: "Ett; to;; tre;",
  backticks: "`kode` og ```",
  "a markdown string": '"`**fet**`"',
  newlines: "Første\nandre\r\ntredje",
  "a tab": "A\tB",
  "the word end": "end",
  "the word END in a text": "END of end",
  "the word click": "click n0 call alert()",
  "the word subgraph": "subgraph x",
  "the word style": "style n0 fill:red",
  "the word graph": "graph TD",
  "a way out of the label": '"]; click n0 call alert()',
  "a way out over lines": '"]\\nclick n0 href "x"\\nn9["',
  "a script tag": "<script>alert(1)</script>",
  "an image tag": '<img src=x onerror="alert(1)">',
  "a line break tag": "A<br/>B",
  entities: "A &lt; B &amp; C #35; #quot;",
  "a comment": "50 %% av alle",
  "a directive": "%%{init: {'theme': 'dark'}}%%",
  "front matter": "---\ntitle: x\n---",
  arrows: "A --> B ==> C <--> D -.-> E",
  pipes: "A | B || C",
  "a class": "A:::external",
  "at and braces": "n0@{ shape: rect }",
  "a backslash": 'C:\\mappe\\"',
  "a slash at the end": "A/B/",
  emoji: "Elev 👩‍🏫 og 🚌",
  "right to left": "מערכת \u202eabc\u202c",
  "letters with marks": "Sáme\u0301, ŋ, ß, ﬀ",
  "a null": "A\u0000B",
  "only a quote": '"',
  "only a hash": "#",
  "only digits": "2020",
  math: "$$x$$",
  "a style with a colon": 'Livsstyle:"sunn"',
};

describe("whatever a label holds", () => {
  const of = (label: string): Flow => ({
    nodes: [
      node("a", { label, record: { register: "systems", id: "a" } }),
      node("b", { label, kind: "process", record: { register: "processes", id: "b" } }),
      node("c", { label, kind: "external" }),
      node("d", { label, kind: "archive" }),
      node("e", { label, kind: "people" }),
      node("f", { label, kind: "national" }),
    ],
    edges: [edge("a", "b", { label }), edge("b", "c", { label, sensitive: true }), edge("c", "d"), edge("e", "f", { twoWay: true, label })],
  });

  test.each(Object.entries(hostile))("the diagram says that and nothing more: %s", async (_what, label) => {
    const { nodes, edges, links } = await parseMermaid(toMermaid(of(label), href));
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(["n0 n1", "n1 n2", "n2 n3", "n4 n5"]);
    expect(Object.fromEntries(links)).toEqual({ n0: "/systems/a/", n1: "/processes/b/" });
    expect([...nodes.keys()]).toEqual(["n0", "n1", "n2", "n3", "n4", "n5"]);
    for (const text of nodes.values()) expect(text).toBe(label);
    expect(edges.map((one) => one.label)).toEqual([label, label, "", label]);
  });

  test.each(Object.entries(hostile))("no tag, quote or call stands in the text as such: %s", (_what, label) => {
    for (const line of toMermaid(of(label), href).split("\n")) {
      const [before = "", ...rest] = line.split('"');
      expect(before).toMatch(/^( {2}(n\d[[({/]*|click n\d href |n\d [<=>-]+\|?.*)|flowchart LR|)$/);
      expect(rest.length % 2).toBe(0);
      expect(line).not.toMatch(/<(?![=-]{2}>)|\n|`/);
    }
  });
});

describe("long labels", () => {
  test("are cut with an ellipsis, and whole in the title of the link", async () => {
    const label = "Arbeids- og velferdsetatens fellesløsning for utveksling av meldinger med kommunene";
    const flow: Flow = {
      nodes: [node("a", { label, record: { register: "systems", id: "a" } }), node("b")],
      edges: [edge("a", "b", { label })],
    };
    const { nodes, edges } = await parseMermaid(toMermaid(flow, href));
    expect(nodes.get("n0")).toBe("Arbeids- og velferdsetatens fellesløsning for u…");
    expect(edges[0]?.label).toBe("Arbeids- og velferdsetatens fellesl…");
    expect(toMermaid(flow, href)).toContain(`"${label}"\n`);
  });

  test("that just fit are whole", async () => {
    const label = "x".repeat(48);
    const { nodes } = await parseMermaid(toMermaid({ nodes: [node("a", { label }), node("b")], edges: [edge("a", "b")] }, href));
    expect(nodes.get("n0")).toBe(label);
  });

  test("are never cut in the middle of a character", () => {
    const label = `${"x".repeat(46)}🚌 og mer`;
    const text = toMermaid({ nodes: [node("a", { label }), node("b")], edges: [edge("a", "b")] }, href);
    const halves = [...text.matchAll(/#(\d+);/g)].map(([, code]) => Number(code)).filter((code) => code >= 0xd800 && code <= 0xdfff);
    expect(halves).toEqual([]);
  });
});

describe("flows between the same two", () => {
  const nodes = [node("a"), node("b"), node("c")];

  test("are one arrow with both labels", () => {
    expect(
      arrowsOf({ nodes, edges: [edge("a", "b", { label: "x" }), edge("a", "b", { label: "y" }), edge("a", "c", { label: "x" })] }),
    ).toEqual(['n0 -->|"x, y"| n1', 'n0 -->|"x"| n2']);
  });

  test("with the same label say it once, and those without one say nothing", () => {
    expect(arrowsOf({ nodes, edges: [edge("a", "b", { label: "x" }), edge("a", "b", { label: "x" }), edge("a", "b")] })).toEqual([
      'n0 -->|"x"| n1',
    ]);
  });

  test("that go opposite ways are one arrow both ways", () => {
    expect(arrowsOf({ nodes, edges: [edge("a", "b", { label: "ut" }), edge("b", "a", { label: "inn" })] })).toEqual([
      'n0 <-->|"ut, inn"| n1',
    ]);
  });

  test("are marked when one of them is", () => {
    expect(arrowsOf({ nodes, edges: [edge("a", "b", { label: "x" }), edge("a", "b", { sensitive: true })] })).toEqual(['n0 ==>|"x"| n1']);
    expect(arrowsOf({ nodes, edges: [edge("a", "b"), edge("b", "a", { sensitive: true })] })).toEqual(["n0 <==> n1"]);
  });

  test("go both ways when one of them does", () => {
    expect(arrowsOf({ nodes, edges: [edge("a", "b"), edge("a", "b", { twoWay: true })] })).toEqual(["n0 <--> n1"]);
  });

  test("leave the flow as it was", () => {
    const flow: Flow = { nodes, edges: [edge("a", "b", { label: "x" }), edge("b", "a", { label: "y", sensitive: true })] };
    const before = structuredClone(flow);
    toMermaid(flow, href);
    expect(flow).toEqual(before);
  });
});

describe("many nodes", () => {
  const around = (count: number, group: (i: number) => string): Flow => {
    const processes = Array.from({ length: count }, (_, i) =>
      node(`p${i}`, { kind: "process", group: group(i), record: { register: "processes", id: `p${i}` } }),
    );
    return {
      nodes: [node("s", { label: "Elements", record: { register: "systems", id: "elements" } }), ...processes],
      edges: processes.map(({ key }, i) => edge(key, "s", { label: `bruk ${i}`, sensitive: i === 3, twoWay: i === 4 })),
    };
  };

  test("up to the limit are drawn each", async () => {
    const { nodes, links } = await parseMermaid(
      toMermaid(
        around(17, () => "Skole"),
        href,
      ),
    );
    expect(nodes.size).toBe(18);
    expect(links.size).toBe(18);
  });

  test("above it are drawn as one for each group, without label or link, marked when one of them is", () => {
    const flow = around(20, (i) => (i < 12 ? "Skole" : "Helse"));
    expect(toMermaid(flow, href)).toBe(`flowchart LR
  n0["Elements"]:::system
  n1(["Skole (12)"]):::process
  n2(["Helse (8)"]):::process
  n1 <==> n0
  n2 --> n0
  click n0 href "/systems/elements/" "Elements"
`);
  });

  test("the only one of its group keeps its name, label and link", async () => {
    const { nodes, links, edges } = await parseMermaid(
      toMermaid(
        around(20, (i) => (i === 7 ? "Kirke" : "Skole")),
        href,
      ),
    );
    expect([...nodes.values()]).toEqual(["Elements", "Skole (19)", "p7"]);
    expect([...links.values()]).toEqual(["/systems/elements/", "/processes/p7/"]);
    expect(edges.map(({ label }) => label)).toEqual(["", "bruk 7"]);
  });

  test("without groups are drawn each all the same", async () => {
    const others = Array.from({ length: 30 }, (_, i) => node(`x${i}`, { kind: "external" }));
    const flow: Flow = { nodes: [node("s"), ...others], edges: others.map(({ key }) => edge("s", key)) };
    expect((await parseMermaid(toMermaid(flow, href))).nodes.size).toBe(31);
  });

  test("a hostile name of a group breaks nothing", async () => {
    const { nodes } = await parseMermaid(
      toMermaid(
        around(20, () => '"]; end'),
        href,
      ),
    );
    expect([...nodes.values()]).toEqual(["Elements", '"]; end (20)']);
  });
});

describe("every flow of the example", () => {
  let register: Register;
  beforeAll(() => {
    register = editionOf(loadRegister(join(root, "content"), today).register as Register, "internal");
  });

  // Mermaid takes a while to read each: every fourth is read.
  test("is read by mermaid, with the same records, and never more arrows than flows", async () => {
    let flows = 0;
    let read = 0;
    for (const name of registerNames) {
      for (const entry of register.all(name) as readonly AnyEntry[]) {
        const flow = flowOf(register, entry);
        if (!flow) continue;
        flows++;
        if (flows % 4 !== 0) continue;
        read++;
        const { nodes, edges, links } = await parseMermaid(toMermaid(flow, href));
        const where = `${name}/${entry.id}`;
        expect(edges.length, where).toBeGreaterThan(0);
        expect(edges.length, where).toBeLessThanOrEqual(flow.edges.length);
        expect(new Set(edges.flatMap(({ from, to }) => [from, to])), where).toEqual(new Set(nodes.keys()));
        const records = new Set(flow.nodes.flatMap(({ record }) => (record ? [`/${record.register}/${record.id}/`] : [])));
        expect(
          [...links.values()].filter((link) => !records.has(link)),
          where,
        ).toEqual([]);
        if (flow.nodes.length <= 18) expect([links.size, nodes.size], where).toEqual([records.size, flow.nodes.length]);
      }
    }
    expect(read).toBeGreaterThan(30);
  });
});
