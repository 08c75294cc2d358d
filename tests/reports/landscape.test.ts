import { describe, expect, test } from "vitest";
import type { Register } from "../../src/register/link.ts";
import type { Flow } from "../../src/reports/flow.ts";
import { contents, landscapeOf } from "../../src/reports/landscape/landscape.ts";
import { areaMatrix, matricesFrom } from "../../src/reports/landscape/matrix.ts";
import {
  areaCounts,
  areaFlow,
  around,
  contentFlow,
  figuresOf,
  flowWith,
  islands,
  isTwoStepsFew,
  overview,
} from "../../src/reports/landscape/views.ts";
import { baseText, type Files, registerOf } from "../support/content.ts";

const system = (name: string, code: string, kind = "business"): string =>
  baseText("systems/arkivsystem.yaml")
    .replace("name: Arkivsystem", `name: ${name}`)
    .replace(/kind: \w+/, `kind: ${kind}`)
    .replace(/functions:\n( +- [\w-]+\n)+/, `functions:\n  - ${code}\n`);

const flowFile = (from: string, to: string, categories: string[] | undefined, rest = ""): string =>
  `name: ${from} til ${to}\npurpose: Formål.\nowner: arkiv\nstatus: in-use\nmethod: api\nencryption: transport\ndirection: one-way\nfrom:\n  ${end(from)}\nto:\n  ${end(to)}\n${rest}carries:\n  personalData: ${categories !== undefined}\n${categories ? `  subjects:\n    - elev\n  categories:\n${categories.map((code) => `    - ${code}\n`).join("")}` : "  other: Kart\n"}`;
const end = (name: string) => (/^[A-Z]/.test(name) ? `external: ${name}` : `system: ${name}`);

/** Two areas, a national component between them, one outside, and one system by itself. */
const files: Files = {
  "vocabularies/system-functions.yaml": [
    "title: Funksjoner\ndescription: Til prøving.\nsource: Laget for prøvene.\ncodes:",
    ...[
      ["skole", "Oppvekst"],
      ["skoleadm", "Oppvekst"],
      ["skyss", "Oppvekst"],
      ["kart", "Plan"],
      ["plan", "Plan"],
      ["felles", ""],
      ["sak-arkiv", "Støtte"],
    ].map(([code, group]) => `  - code: ${code}\n    nb: ${code}${group ? `\n    group: ${group}` : ""}`),
  ].join("\n"),
  "systems/skole.yaml": system("Skole", "skole"),
  "systems/kart.yaml": system("Kart", "kart"),
  "systems/buss.yaml": system("Buss", "felles", "shared-national"),
  "systems/alene.yaml": system("Alene", "plan"),
  "integrations/skole-kart.yaml": flowFile("skole", "kart", ["helse"], "via:\n  - buss\n"),
  "integrations/kart-ut.yaml": flowFile("kart", "Kartverket", undefined).replace("one-way", "two-way"),
  "integrations/skole-buss.yaml": flowFile("skole", "buss", ["identitet"]),
  "integrations/gammel.yaml": flowFile("kart", "skole", undefined).replace("status: in-use", "status: retired"),
};

const register: Register = registerOf(files);
const landscape = landscapeOf(register);
const shown = ({ nodes, edges }: Flow) => {
  const label = new Map(nodes.map((node) => [node.key, node.label]));
  return edges
    .map(
      ({ from, to, twoWay, sensitive, label: words }) =>
        `${label.get(from)} ${twoWay ? "↔" : "→"} ${label.get(to)}${words.includes("flyt") ? ` ${words}` : ""}${sensitive ? " !" : ""}`,
    )
    .sort();
};
const area = (title: string) => {
  const found = landscape.areas.find((each) => each.title === title);
  if (!found) throw new Error(title);
  return found;
};

describe("the landscape", () => {
  test("has every system in its area, and others in one of their own, last", () => {
    expect(landscape.areas.map(({ id, title, nodes }) => [id, title, nodes.map(({ label }) => label)])).toEqual([
      ["oppvekst", "Oppvekst", ["Skole", "Skoleportal"]],
      ["plan", "Plan", ["Alene", "Kart"]],
      ["felles", "felles", ["Buss"]],
      ["stotte", "Støtte", ["Arkivsystem"]],
      ["andre-virksomheter", "Andre virksomheter", ["Kartverket"]],
    ]);
  });

  test("has what is in use, each leg of it, and says what is in it", () => {
    expect(shown(flowWith(landscape, landscape.edges))).toEqual([
      "Buss → Kart !",
      "Kart ↔ Kartverket",
      "Skole → Buss",
      "Skole → Buss !",
      "Skoleportal → Arkivsystem",
    ]);
    expect(Object.fromEntries(contents.map((content) => [content, shown(contentFlow(landscape, content))]))).toEqual({
      special: ["Buss → Kart !", "Skole → Buss !"],
      personal: ["Skole → Buss", "Skoleportal → Arkivsystem"],
      none: ["Kart ↔ Kartverket"],
    });
  });

  test("is counted by integrations, not by arrows", () => {
    expect(figuresOf(landscape)).toEqual({ systems: 6, connected: 5, national: 1, flows: 4, special: 1 });
    expect(areaCounts(landscape).map(({ area: { title }, inside, outside, special }) => [title, inside, outside, special])).toEqual([
      ["Oppvekst", 0, 3, 1],
      ["Plan", 0, 2, 1],
      ["felles", 0, 2, 1],
      ["Støtte", 0, 1, 0],
      ["Andre virksomheter", 0, 1, 0],
    ]);
  });

  test("tells national shared components from others", () => {
    expect([...landscape.nodes.values()].filter(({ kind }) => kind === "national").map(({ label }) => label)).toEqual(["Buss"]);
  });
});

describe("its views", () => {
  test("from above: the areas, and how many flows there are between them", () => {
    expect(shown(overview(landscape))).toEqual([
      "Oppvekst → Støtte 1 flyt",
      "Oppvekst → felles 2 flyter !",
      "Plan ↔ Andre virksomheter 1 flyt",
      "felles → Plan 1 flyt !",
    ]);
  });

  test("of an area: all that touches it from end to end, with its own in a frame", () => {
    const flow = areaFlow(landscape, area("Plan"));
    expect(shown(flow)).toEqual(["Buss → Kart !", "Kart ↔ Kartverket", "Skole → Buss !"]);
    expect(flow.frame).toEqual({ label: "Plan", keys: ["systems/alene", "systems/kart"] });
  });

  test("around a system: one step, and two", () => {
    expect(shown(around(landscape, "systems/kart", 1))).toEqual(["Buss → Kart !", "Kart ↔ Kartverket", "Skole → Buss !"]);
    expect(shown(around(landscape, "systems/kart", 2))).toEqual(["Buss → Kart !", "Kart ↔ Kartverket", "Skole → Buss", "Skole → Buss !"]);
    expect(
      around(landscape, "systems/kart", 2)
        .nodes.filter(({ isFocus }) => isFocus)
        .map(({ label }) => label),
    ).toEqual(["Kart"]);
    expect(isTwoStepsFew(landscape, "systems/kart")).toBe(true);
  });

  test("around a system has no flow between others that only go through the same shared component", () => {
    const other = landscapeOf(
      registerOf({ ...files, "integrations/ut.yaml": flowFile("alene", "Mottaker", undefined, "via:\n  - buss\n") }),
    );
    const far = ["Alene → Buss", "Buss → Mottaker"];
    for (const steps of [1, 2] as const)
      expect(shown(around(other, "systems/kart", steps)).filter((flow) => far.includes(flow))).toEqual([]);
    expect(shown(around(other, "systems/buss", 1))).toEqual(expect.arrayContaining(far));
  });

  test("two steps are not followed from the neighbours of a hub", () => {
    const many = Array.from({ length: 160 }, (_, i): [string, string] => [
      `integrations/m${i}.yaml`,
      flowFile("buss", `Mottaker ${i}`, undefined),
    ]);
    const crowded = landscapeOf(registerOf({ ...files, ...Object.fromEntries(many) }));
    expect(isTwoStepsFew(crowded, "systems/skole")).toBe(false);
    expect(around(crowded, "systems/skole", 1).edges).toHaveLength(3);
  });

  test("in the parts that hang together, the largest first, and the small ones together", () => {
    const all = flowWith(landscape, landscape.edges);
    const { large, small } = islands(all, 3);
    expect(large.map((part) => part.nodes.map(({ label }) => label).sort())).toEqual([["Buss", "Kart", "Kartverket", "Skole"]]);
    expect(small?.nodes.map(({ label }) => label)).toEqual(["Skoleportal", "Arkivsystem"]);
    expect(large.reduce((sum, { edges }) => sum + edges.length, small?.edges.length ?? 0)).toBe(all.edges.length);
  });

  test("a long chain is one part, without the stack growing", () => {
    const nodes = Array.from({ length: 20_000 }, (_, i) => ({ key: `${i}`, label: `${i}`, kind: "system" as const }));
    const edges = nodes.slice(1).map(({ key }, i) => ({ from: key, to: `${i}`, label: "", twoWay: false }));
    expect(islands({ nodes, edges }).large.map((part) => part.nodes.length)).toEqual([20_000]);
  });
});

describe("the matrix", () => {
  const written = <End>(
    { columns, rows }: { columns: End[]; rows: { from: End; cells: ({ count: number; special: number } | undefined)[] }[] },
    name: (end: End) => string,
  ) =>
    rows.map(
      ({ from, cells }) =>
        `${name(from)}: ${cells.flatMap((cell, i) => (cell ? [`${name(columns[i] as End)} ${cell.count}/${cell.special}`] : [])).join(", ")}`,
    );

  test("between areas has only those with flows, and a flow that goes both ways both ways", () => {
    expect(written(areaMatrix(landscape), ({ title }) => title)).toEqual([
      "Oppvekst: felles 2/1, Støtte 1/0",
      "Plan: Andre virksomheter 1/0",
      "felles: Plan 1/1",
      "Andre virksomheter: Plan 1/0",
    ]);
  });

  test("from an area has its systems that give something", () => {
    expect(matricesFrom(landscape, area("Oppvekst")).map((matrix) => written(matrix, ({ label }) => label))).toEqual([
      ["Skole: Buss 2/1", "Skoleportal: Arkivsystem 1/0"],
    ]);
    expect(matricesFrom(landscape, area("Støtte"))).toEqual([]);
  });
});

test("a register without integrations has a landscape without flows", () => {
  const empty = {
    ...register,
    all: ((name: string) => (name === "integrations" ? [] : register.all(name as "systems"))) as Register["all"],
  };
  const none = landscapeOf(empty);
  expect(none.edges).toEqual([]);
  expect(overview(none).edges).toEqual([]);
  expect(areaMatrix(none)).toEqual({ columns: [], rows: [] });
});
