import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import { noLog } from "../../src/reports/change-log/log.ts";
import type { ReportContent } from "../../src/reports/report.ts";
import { risk } from "../../src/reports/risk/index.ts";
import { bandOf, matricesOf, matrixOf, type Scale, type Scenario } from "../../src/reports/risk/matrix.ts";
import { cellText, type Table } from "../../src/reports/table.ts";
import { noTrend } from "../../src/reports/trend.ts";
import { baseText, type Files, registerOf, today } from "../support/content.ts";

const build = (register: Register, edition: "public" | "internal" = "internal") =>
  risk.build(register, { today, edition, trend: () => noTrend, log: () => noLog });
const tableOf = (content: ReportContent, id: string): Table => {
  const table = content.sections.flatMap(({ tables }) => tables).find((found) => found.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
};
const rowsOf = (content: ReportContent, id: string) => tableOf(content, id).rows.map((row) => row.map((cell) => cellText(cell)));

/** [likelihood, consequence, likelihood after, consequence after]; what is left out is as before. */
const scenario = ([likelihood = 1, consequence = 1, likelihoodAfter, consequenceAfter]: (number | undefined)[]): Scenario => ({
  event: "Noe skjer.",
  aspects: ["integrity"],
  likelihood,
  consequence,
  ...(likelihoodAfter ? { likelihoodAfter } : {}),
  ...(consequenceAfter ? { consequenceAfter } : {}),
});
const scale = (levels: number, acceptance: number, bands: Scale["bands"]): Scale => ({
  likelihood: Array.from({ length: levels }, (_, i) => ({ name: `S${i + 1}` })),
  consequence: Array.from({ length: levels }, (_, i) => ({ name: `K${i + 1}` })),
  bands,
  acceptance,
});

describe("the matrix", () => {
  const bands = [
    { name: "Høy", from: 8 },
    { name: "Lav", from: 1 },
    { name: "Middels", from: 4 },
  ];
  const scenarios = [scenario([4, 2, 1]), scenario([4, 2]), scenario([1, 1]), scenario([5, 1])];

  test("counts each combination, the highest likelihood first, before and after; what is not judged again is as before", () => {
    const counts = (phase: "before" | "after") =>
      matrixOf(scale(4, 6, bands), scenarios, phase).rows.map((row) => row.map(({ count }) => count));
    expect(counts("before")).toEqual([
      [0, 2, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(counts("after")).toEqual([
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 1, 0, 0],
    ]);
  });

  test("a level the scale does not have is counted apart, and not drawn", () => {
    expect(matrixOf(scale(4, 6, bands), scenarios, "before")).toMatchObject({ total: 3, above: 2, outside: 1 });
    expect(matrixOf(scale(5, 6, bands), scenarios, "before")).toMatchObject({ total: 4, above: 2, outside: 0 });
  });

  test.each([3, 4, 5])("has %d levels each way when the scale has", (levels) => {
    const { rows } = matrixOf(scale(levels, 6, bands), [], "before");
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: levels }, () => levels));
    expect(rows[0]?.at(-1)).toMatchObject({ product: levels * levels, isAbove: true });
    expect(rows.at(-1)?.[0]).toMatchObject({ product: 1, isAbove: false, band: "Lav" });
  });

  test("the two axes may differ", () => {
    const uneven = { ...scale(3, 4, bands), consequence: scale(5, 4, bands).consequence };
    expect(matrixOf(uneven, [scenario([3, 5])], "before").rows[0]?.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1]);
  });

  test.each([
    [1, "Lav", 0],
    [3, "Lav", 0],
    [4, "Middels", 1],
    [7, "Middels", 1],
    [8, "Høy", 2],
    [25, "Høy", 2],
  ])("%d is %s, whatever the order the levels are written in", (product, name, index) => {
    expect(bandOf(scale(5, 6, bands), product)).toEqual({ name, index });
  });

  test("the legend tells which products each level has", () => {
    expect(matrixOf(scale(4, 6, bands), [], "before").legend).toEqual([
      { name: "Lav", from: 1, to: 3 },
      { name: "Middels", from: 4, to: 7 },
      { name: "Høy", from: 8, to: 16 },
    ]);
  });
});

const system = (name: string, more = "") => `name: ${name}
kind: business
purpose: Til prøve.
functions: [sak-arkiv]
owner: arkiv
lifecycle:
  phase: in-use
personalData: false
${more}`;
const value = (highest: number) => `informationValue:\n  confidentiality: ${highest}\n  integrity: 1\n  availability: 1\n`;
const assessment = (name: string, kind: string, status: string, of: string, date: string, more = "") => `name: ${name}
kind: ${kind}
status: ${status}
owner: oppvekst
date: ${date}
${of}
${more}`;
const measure = (text: string, deadline: string, status: string) =>
  `      - {text: ${text}, owner: arkiv, deadline: ${deadline}, status: ${status}}\n`;
const process = baseText("processes/grunnskole/skoleskyss.yaml")
  .replace(/aliases:\n.*\n/, "")
  .replace("parent: grunnskole/leksehjelp\n", "");

/** The report worked out by hand below is of this, with the base's own ROS of skoleportalen: 2 × 3 = 6, 1 × 3 = 3 after. */
const files: Files = {
  "systems/nytt.yaml": system("Nytt", value(4)),
  "systems/uvurdert.yaml": system("Uvurdert"),
  "systems/gammelt.yaml": system("Gammelt", value(2)),
  "systems/nasjonalt.yaml": system("Nasjonalt", value(4)).replace("kind: business", "kind: shared-national"),
  "assessments/ros-nytt.yaml": assessment(
    "ROS for Nytt",
    "ros",
    "in-progress",
    "systems: [nytt]",
    "2026-10-01",
    `scenarios:
  - event: Nede.
    aspects: [availability]
    likelihood: 3
    consequence: 3
    measures:
${measure("Sent", "2026-11-21", "planned")}${measure("I dag", "2026-11-22", "in-progress")}${measure("Snart", "2027-01-01", "planned")}${measure("Ferdig", "2026-01-01", "done")}${measure("Droppet", "2026-01-01", "dropped")}`,
  ),
  "assessments/ros-gammelt.yaml": assessment(
    "ROS for Gammelt",
    "ros",
    "outdated",
    "systems: [gammelt]",
    "2020-01-01",
    "scenarios:\n  - event: Gammel.\n    aspects: [integrity]\n    likelihood: 3\n    consequence: 3\n",
  ),
  "assessments/dpia-dyp.yaml": assessment("DPIA for dyp", "dpia", "in-progress", "processes: [grunnskole/dyp]", "2026-09-01"),
  "processes/grunnskole/dyp.yaml": process.replace("name: Skoleskyss", "name: Dyp").replace("conclusion: not-needed", "conclusion: needed"),
  "processes/grunnskole/usett.yaml": process
    .replace("name: Skoleskyss", "name: Usett")
    .replace(/dpiaScreening:\n( .*\n)+/, "")
    .replace(/systems:\n( .*\n)+/, ""),
  "processes/grunnskole/krevd.yaml": process
    .replace("name: Skoleskyss", "name: Krevd")
    .replace("  - system: arkivsystem\n    use: Arkivering\n    direction: writes\n", "")
    .replace("conclusion: not-needed", "conclusion: done"),
};
const register = registerOf(files);
const report = build(register);

test("matrices of all assessments that count: not the outdated one", () => {
  // The base's scale has three levels; «after» moves the base's own scenario down.
  expect(rowsOf(report, "matrise-for")).toEqual([
    ["3 Sannsynlig", "0", "0", "1"],
    ["2 Mulig", "0", "0", "1"],
    ["1 Lite sannsynlig", "0", "0", "0"],
  ]);
  expect(rowsOf(report, "matrise-etter")).toEqual([
    ["3 Sannsynlig", "0", "0", "1"],
    ["2 Mulig", "0", "0", "0"],
    ["1 Lite sannsynlig", "0", "0", "1"],
  ]);
});

test("each assessment: what it is of, when, when next, and its risk", () => {
  expect(rowsOf(report, "vurderinger")).toEqual([
    ["DPIA for dyp", "DPIA", "Dyp", "Under arbeid", "2026-09-01", "2027-09-01", "0", "", "0", "0"],
    ["ROS for Gammelt", "ROS", "Gammelt", "Utdatert", "2020-01-01", "2021-01-01", "1", "9 (høy)", "1", "0"],
    ["ROS for Nytt", "ROS", "Nytt", "Under arbeid", "2026-10-01", "2027-10-01", "1", "9 (høy)", "1", "3"],
    ["ROS for skoleportalen", "ROS", "Skoleskyss; Skoleportal", "Godkjent", "2026-01-20", "2027-01-20", "1", "3 (lav)", "0", "1"],
  ]);
});

test("measures: past the deadline first, then by deadline, done and dropped last; the day of the deadline is not past", () => {
  expect(rowsOf(report, "tiltak").map(([text, , , deadline, late, status]) => [text, deadline, late, status])).toEqual([
    ["Sent", "2026-11-21", "Ja", "Planlagt"],
    ["I dag", "2026-11-22", "Nei", "I arbeid"],
    ["Innlogging i to trinn.", "2026-12-31", "Nei", "I arbeid"],
    ["Snart", "2027-01-01", "Nei", "Planlagt"],
    ["Ferdig", "2026-01-01", "Nei", "Gjennomført"],
    ["Droppet", "2026-01-01", "Nei", "Droppet"],
  ]);
  expect(rowsOf(report, "tiltak-etter-eier")).toEqual([
    ["Arkiv", "1", "2", "2026-11-21", "1", "1"],
    ["Oppvekst", "0", "1", "2026-12-31", "0", "0"],
  ]);
});

test("systems without a current ROS, the most valuable first; the national one is not the municipality's to assess", () => {
  expect(rowsOf(report, "systemer-uten-ros").map(([name, , worth, , state, last]) => [name, worth, state, last])).toEqual([
    ["Nytt", "4", "Påbegynt", "ROS for Nytt"],
    ["Gammelt", "2", "Utdatert", "ROS for Gammelt"],
    ["Arkivsystem", "", "Mangler", ""],
    ["Uvurdert", "", "Mangler", ""],
  ]);
  // 20 January 2026 and a year is past in 2027: what was current is then late.
  const later = risk.build(register, { today: "2027-01-21", edition: "internal", trend: () => noTrend, log: () => noLog });
  expect(
    rowsOf(later, "systemer-uten-ros")
      .find(([name]) => name === "Skoleportal")
      ?.slice(4, 7),
  ).toEqual(["Skulle vært gjennomgått", "ROS for skoleportalen", "2027-01-20"]);
});

test("processes that lack a ROS, their own or that of every system they use, or a DPIA they need", () => {
  expect(rowsOf(report, "prosesser-uten-vurdering").map(([name, , , ros, lacking, dpia]) => [name, ros, lacking, dpia])).toEqual([
    ["Dyp", "Delvis", "Arkivsystem", "Påbegynt"],
    ["Krevd", "Gjelder", "Ingen", "Mangler"],
    ["Usett", "Mangler", "Ingen", "Ikke vurdert"],
  ]);
});

test("the DPIA screening of each process with personal data, with what is missing", () => {
  expect(rowsOf(report, "dpia-behov").map((row) => [row[0], row[6], row[7], row[4], row[5], row[3]])).toEqual([
    ["Dyp", "1", "Sårbare registrerte", "Nødvendig", "DPIA for dyp", "Godkjent DPIA"],
    ["Krevd", "1", "Sårbare registrerte", "Gjennomført", "", "DPIA"],
    ["Skoleskyss", "1", "Sårbare registrerte", "Ikke nødvendig", "", ""],
    ["Usett", "", "", "", "", "Vurdering av behovet"],
  ]);
});

test("scenarios, the highest risk that is left first", () => {
  expect(
    rowsOf(report, "hendelser").map(([event, , aspects, before, after, band, above]) => [event, aspects, before, after, band, above]),
  ).toEqual([
    ["Nede.", "Tilgjengelighet", "9", "9", "Høy", "Ja"],
    ["Uvedkommende leser søknader.", "Konfidensialitet", "6", "3", "Lav", "Nei"],
  ]);
});

test("the figures at the top", () => {
  expect(report.figures.map(({ value, of }) => [value, of])).toEqual([
    [1, 4], // assessments that are approved and not late
    [1, undefined], // above the limit
    [1, undefined], // overdue
    [4, undefined], // open
    [1, 5], // systems with a current ROS
    [3, 4], // processes screened
  ]);
});

test("an assessment's own matrices, and none for other records or without scenarios", () => {
  const of = (id: string) =>
    matricesOf(register, register.get("assessments", id) as never).map(({ phase, matrix }) => [phase, matrix.total]);
  expect(of("ros-nytt")).toEqual([
    ["before", 1],
    ["after", 1],
  ]);
  expect(of("dpia-dyp")).toEqual([]);
  expect(matricesOf(register, register.get("systems", "nytt") as never)).toEqual([]);
});

test("the public report says only that an assessment is made, when, and when next", () => {
  const view = editionOf(register, "public");
  const content = build(view, "public");
  expect(content.sections.map(({ id }) => id)).toEqual(["vurderinger"]);
  expect(rowsOf(content, "vurderinger").map((row) => row.slice(0, 2))).toEqual([
    ["ROS for Gammelt", "ROS"],
    ["ROS for skoleportalen", "ROS"],
  ]);
  expect(rowsOf(content, "vurderinger")[0]).toHaveLength(6);
  const said = JSON.stringify(content);
  for (const word of ["Uvedkommende", "Innlogging i to trinn", "Sannsynlig", "Felles passord"]) expect(said).not.toContain(word);
});

test("an empty register: each table says in a sentence what is missing and how to begin", () => {
  const { municipality } = registerOf();
  for (const edition of ["internal", "public"] as const) {
    const tables = build(link([], municipality), edition).sections.flatMap(({ tables }) => tables);
    expect(tables.filter(({ rows }) => rows.length > 0)).toEqual([]);
    expect(tables.filter((table) => !/^[A-ZÆØÅ].*\.$/s.test(table.empty)).map(({ id }) => id)).toEqual([]);
  }
  expect(tableOf(build(link([], municipality)), "systemer-uten-ros").empty).toContain("Begynn med");
});
