import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/imports/plan.ts";
import { planImport } from "../../src/imports/plan.ts";
import { countsOf, placeOf, reportMarkdown, reportText } from "../../src/imports/report.ts";
import type { Sheet, Value } from "../../src/imports/sheet.ts";
import type { Content, RawEntry } from "../../src/register/read.ts";
import { example, mappingOf, readyMapping, sheetOf, systemConstants } from "../support/lists.ts";

const systems = (columns: string, more = "") => {
  const mapping = mappingOf(
    `title: Prøve\n${more.replace(/^ {4}.*\n?/gm, "")}records:\n  - register: systems\n${more.replace(/^(?! {4}).*\n?/gm, "")}    columns:\n${columns}`,
  );
  const [record] = mapping.records;
  if (record) record.constants = { ...systemConstants, ...record.constants };
  return mapping;
};
const name = "      - {column: Navn, aliases: [System], field: name}\n";

const plan = (rows: Value[][], mapping: ReturnType<typeof mappingOf>, content: Content = example, more: Partial<Sheet> = {}) =>
  planImport([sheetOf(rows, more)], mapping, content);
const told = ({ problems }: Plan) => problems.map((problem) => `${placeOf(problem)} ${problem.level}: ${problem.reason}`);
const only = (result: Plan) => {
  expect(result.proposals).toHaveLength(1);
  return result.proposals[0]?.data as Record<string, unknown>;
};
/** The register as it is when a plan has been written. */
function written({ proposals }: Plan, content: Content = example): Content {
  const made = new Map(
    proposals
      .filter(({ outcome }) => outcome !== "refused")
      .map(({ register, id, file, data }) => [file, { register, id, file, data } as RawEntry]),
  );
  return { ...content, entries: [...content.entries.filter(({ file }) => !made.has(file)), ...made.values()] };
}

describe("columns", () => {
  test("are found by name or alias, whatever their case and spaces, below rows of something else", () => {
    const result = plan(
      [["Systemer i kommunen"], [null], ["  NAVN* ", "Formål:"], ["Nytt system", "Et  formål"]],
      systems(`${name}      - {column: Formål, field: purpose}\n`),
    );
    expect(only(result)).toMatchObject({ name: "Nytt system", purpose: "Et  formål", owner: "ikt" });
    expect(told(result)).toEqual([]);
  });

  test("that are missing are told of once each, not in each row", () => {
    const rows: Value[][] = [["Navnet", "Eier"], ...Array.from({ length: 500 }, (_, i) => [`System ${i}`, "ikt"])];
    const result = plan(rows, systems(`${name}      - {column: Eier, field: owner}\n      - {column: Nettside, field: url}\n`));
    expect(told(result)).toEqual([
      "1 refused: Kolonnen «Navn» mangler. Uten den kan listen ikke leses.",
      "1 told: Kolonnen «Nettside» er ikke i arket. Feltet settes ikke.",
    ]);
    expect(result.problems[0]?.suggestion).toContain("«Navnet»");
  });

  test("with the same heading twice are told of, and nothing in them is lost", () => {
    const result = plan(
      [
        ["Navn", "Formål", "Formål"],
        ["Nytt", "første", "andre"],
      ],
      systems(`${name}      - {column: Formål, field: purpose}\n`),
    );
    expect(only(result)).toMatchObject({ purpose: "første", note: "Formål: andre" });
    expect(told(result)[0]).toContain("Overskriften «Formål» står flere ganger (B1, C1)");
  });

  test("below a merged heading are named with it", () => {
    const rows: Value[][] = [
      ["Navn", "Eier", null, "Forvalter", null],
      [null, "Enhet", "Rolle", "Enhet", "Rolle"],
      ["Nytt", "ikt", "x", "skole", "systemforvalter"],
    ];
    const merges = [
      { startRow: 0, endRow: 1, startCol: 0, endCol: 0 },
      { startRow: 0, endRow: 0, startCol: 1, endCol: 2 },
      { startRow: 0, endRow: 0, startCol: 3, endCol: 4 },
    ];
    const columns = `${name}      - {column: "Eier: Enhet", field: owner}\n      - {column: "Forvalter: Enhet", field: administrator}\n      - {column: "Forvalter: Rolle", field: administratorRole}\n`;
    expect(only(plan(rows, systems(columns), example, { merges }))).toMatchObject({
      owner: "ikt",
      administrator: "skole",
      administratorRole: "systemforvalter",
      note: "Rolle: x",
    });
  });

  test("that nothing speaks of end in the note, and those to be ignored are told of", () => {
    const result = plan(
      [
        ["Navn", "Saksnummer", "Farge"],
        ["Nytt", "24/123", "blå"],
      ],
      systems(name, "    ignore: [Farge]\n"),
    );
    expect(only(result).note).toBe("Saksnummer: 24/123");
    expect(told(result)).toEqual([
      "B1 told: Kolonnen «Saksnummer» er ikke i koblingen. Innholdet legges i merknaden.",
      "C1 told: Kolonnen «Farge» er med vilje ikke lest (ignore i koblingen).",
    ]);
  });

  test("called __proto__ and constructor are columns like others", () => {
    const result = plan(
      [
        ["Navn", "__proto__", "constructor"],
        ["Nytt", "a", "b"],
      ],
      systems(name),
    );
    expect(only(result).note).toBe("proto: a\nconstructor: b".replace("proto", "__proto__"));
    expect(({} as Record<string, unknown>).a).toBeUndefined();
    expect(() => mappingOf("title: x\nrecords:\n  - register: systems\n    columns:\n      - {column: A, field: __proto__.x}\n")).toThrow(
      /ikke riktig form/,
    );
    expect(() => mappingOf("title: x\nrecords:\n  - register: systems\n    columns:\n      - {column: A, field: constructor}\n")).toThrow(
      /ikke finnes/,
    );
  });
});

describe("values", () => {
  const value = (field: string, cell: Value, more = "") => {
    const result = plan(
      [
        ["Navn", "X"],
        ["Nytt", cell],
      ],
      systems(`${name}      - {column: X, field: "${field}"${more}}\n`),
    );
    const data = only(result);
    const [key = ""] = field.split(/[.[]/);
    return { data: data[key], note: data.note, problem: result.problems[0] };
  };

  test.each<[string, Value, unknown]>([
    ["personalData", "Ja", true],
    ["personalData", "NEI", false],
    ["personalData", true, true],
    ["personalData", "x", true],
    ["lifecycle.inUseFrom", "31.12.2026", { phase: "in-use", inUseFrom: "2026-12-31" }],
    ["lifecycle.inUseFrom", "1. mars 2026", { phase: "in-use", inUseFrom: "2026-03-01" }],
    ["lifecycle.inUseFrom", "1/3-2026", { phase: "in-use", inUseFrom: "2026-03-01" }],
    ["lifecycle.inUseFrom", 46387, { phase: "in-use", inUseFrom: "2026-12-31" }],
    ["lifecycle.inUseFrom", "2026-12-31", { phase: "in-use", inUseFrom: "2026-12-31" }],
    ["lifecycle.phase", "I bruk", { phase: "in-use" }],
    ["cost.annualNok", "1 234 000", { annualNok: 1234000 }],
    ["cost.annualNok", "kr 1.234".replace("kr ", ""), { annualNok: 1234 }],
    ["owner", "IKT og digitalisering", "ikt"],
    ["owner", "ikt", "ikt"],
    ["hosting.country", "Norge", undefined],
    ["vendor.name", "Visma", { name: "Visma" }],
  ])("%s: %j", (field, cell, wanted) => {
    const got = value(field, cell);
    if (field === "owner" && got.problem) return expect(got.problem.reason).toContain("Fant ikke");
    if (wanted !== undefined) expect(got.data).toEqual(wanted);
  });

  test.each<[string, Value, RegExp, string | undefined]>([
    ["lifecycle.inUseFrom", "31.02.2026", /kan ikke leses som en dato/, "Skriv dag, måned og år: 31.12.2026."],
    ["lifecycle.inUseFrom", "2026", /kan ikke leses som en dato/, "Skriv dag, måned og år: 31.12.2026."],
    ["administrator", "skolle", /Fant ikke «skolle» blant enheter/, "Mente du «skole»?"],
    ["standards[]", "rest-openap", /Fant ikke «rest-openap» i kodelisten/, "Mente du «rest-openapi»?"],
    ["url", "http://usikker.no", /Nettside/, undefined],
    ["cost.annualNok", "mye", /skal være et tall/, undefined],
    ["hosting.type", "Et sted", /kan ikke være «Et sted»/, undefined],
  ])("%s: %j is told of at its cell and kept in the note", (field, cell, reason, suggestion) => {
    const { note, problem } = value(field, cell);
    expect(note).toBe(`X: ${cell}`);
    expect(problem).toMatchObject({ level: "kept", row: 1, column: 1, heading: "X" });
    expect(problem?.reason).toMatch(reason);
    if (suggestion) expect(problem?.suggestion).toBe(suggestion);
  });

  test("of a field that must be there refuse the row, and say so once", () => {
    const result = plan(
      [
        ["Navn", "Eier"],
        ["Nytt", "tull og tøys"],
      ],
      {
        ...systems(`${name}      - {column: Eier, field: owner}\n`),
        records: systems(`${name}      - {column: Eier, field: owner}\n`).records.map((record) => ({
          ...record,
          constants: { ...record.constants, owner: undefined },
        })),
      },
    );
    expect(countsOf(result)).toEqual({ new: 0, changed: 0, unchanged: 0, refused: 1 });
    expect(told(result)).toEqual(["B2 refused: «Systemeier»: Fant ikke «tull og tøys» blant enheter."]);
  });

  test("can be translated, left out, and split", () => {
    const columns = `${name}      - {column: Fase, field: lifecycle.phase, values: {Aktiv: in-use, Død: retired}}\n      - {column: Funksjon, field: "functions[]", separator: ";"}\n      - {column: Standard, field: "standards[]", separator: ",", values: {ingen: null}}\n`;
    const result = plan(
      [
        ["Navn", "Fase", "Funksjon", "Standard"],
        ["Nytt", "død", "sak-arkiv; Valg;;", "Ingen"],
      ],
      systems(columns, 'empty: ["-"]\n'),
    );
    expect(only(result)).toMatchObject({ lifecycle: { phase: "retired" }, functions: ["sak-arkiv", "valg"] });
    expect(only(result).standards).toBeUndefined();
  });

  test("of 10 MB are refused with their size, and not carried along", () => {
    const result = plan(
      [
        ["Navn", "Formål"],
        ["Nytt", "a".repeat(10_000_000)],
        ["Annet", "b"],
      ],
      systems(`${name}      - {column: Formål, field: purpose}\n`),
    );
    expect(countsOf(result)).toMatchObject({ new: 1, refused: 1 });
    expect(told(result).join()).toMatch(/Cellen har 10.000.000 tegn/);
    expect(reportMarkdown(result, "a.csv").length).toBeLessThan(2000);
  });

  test("of formulas that were never worked out are told of", () => {
    const result = plan(
      [
        ["Navn", "Formål"],
        ["Nytt", null],
      ],
      systems(`${name}      - {column: Formål, field: purpose}\n`),
      example,
      { unworked: new Set(["1,1"]) },
    );
    expect(told(result)).toEqual(["B2 told: Cellen har en formel som aldri er regnet ut. Formler regnes ikke ut her."]);
  });

  test("that look like formulas are text", () => expect(value("product", '=HYPERLINK("http://x")').data).toBe('=HYPERLINK("http://x")'));
});

describe("rows and records", () => {
  test("several rows with the same key are one record; what they disagree on is told", () => {
    const protocol = readyMapping("behandlingsprotokoll", { area: "grunnskole" });
    const rows: Value[][] = [
      [
        "Behandling",
        "Ansvarlig enhet",
        "Formål",
        "Behandlingsgrunnlag",
        "Kategorier av registrerte",
        "Kategorier av personopplysninger",
        "Lagringstid",
        "Systemer",
      ],
      ["Leksehjelp", "skole", "Gi leksehjelp", "Art. 6 nr. 1 bokstav e", "elev", "Identitet; kontakt", "10 år", "Visma Flyt Skole"],
      ["Leksehjelp", "skole", "Betale dem som hjelper", "Avtale", "ansatt", "identitet", "5", "itslearning"],
      ["Leksehjelp", "kultur", "Betale dem som hjelper", "Avtale", "ansatt", "identitet", "5", "itslearning"],
    ];
    const result = plan(rows, protocol);
    const data = only(result);
    expect(result.proposals[0]).toMatchObject({ id: "grunnskole/leksehjelp", outcome: "new" });
    expect(data.processing).toMatchObject([
      {
        purpose: "Gi leksehjelp",
        role: "controller",
        legalBasis: [{ article: "6-1-e" }],
        data: [{ subjects: ["elev"], categories: ["identitet", "kontakt"] }],
        erasure: [{ period: "P10Y" }],
      },
      { purpose: "Betale dem som hjelper", legalBasis: [{ article: "6-1-b" }], erasure: [{ period: "P5Y" }] },
    ]);
    expect((data.processing as unknown[]).length).toBe(2);
    expect(data.systems).toMatchObject([{ system: "visma-flyt-skole", use: "Brukes i behandlingen." }, { system: "itslearning" }]);
    expect(told(result).filter((line) => line.includes("kept"))).toEqual([
      expect.stringContaining("B4 kept: «Eier» er noe annet enn på rad 2"),
    ]);
    expect(data.note).toContain("Ansvarlig enhet: kultur");
  });

  test("several columns go into one list, and columns with the same number belong to one item", () => {
    const mapping = mappingOf(`title: x
records:
  - register: retention
    columns:
      - {column: Tittel, field: title}
      - {column: Dokument 1, field: "documentTypes[]"}
      - {column: Dokument 2, field: "documentTypes[]"}
      - {column: Lov A, field: "authority[1].law"}
      - {column: § A, field: "authority[1].section"}
      - {column: Lov B, field: "authority[2].law"}
      - {column: § B, field: "authority[2].section"}
    constants: {function: okonomi, outcome: preserve, reason: Fordi, approval.status: proposed}
`);
    const result = plan(
      [
        ["Tittel", "Dokument 1", "Dokument 2", "Lov A", "§ A", "Lov B", "§ B"],
        ["Ny regel", "Brev", "Kart", "GDPR", "art. 5", "LOV-2025-06-20-96", "§ 8"],
      ],
      mapping,
    );
    expect(only(result)).toMatchObject({
      documentTypes: ["Brev", "Kart"],
      authority: [
        { law: "GDPR", section: "art. 5" },
        { law: "LOV-2025-06-20-96", section: "§ 8" },
      ],
    });
  });

  test("one row can be several records: of several registers, and one for each value of a cell", () => {
    const mapping = mappingOf(`title: x
records:
  - register: systems
    each: {column: Systemer, separator: ";"}
    columns: [{column: Systemer, field: name}]
    constants: {kind: business, purpose: Noe, functions: [sak-arkiv], owner: ikt, lifecycle.phase: in-use, personalData: false}
  - register: processes
    columns:
      - {column: Prosess, field: name}
      - {column: Systemer, field: "systems[].system", separator: ";"}
    constants: {area: ikt, owner: ikt, description: Noe, status: identified, "systems[].use": Brukes}
`);
    const result = plan(
      [
        ["Prosess", "Systemer"],
        ["Ny prosess", "Nytt A; Nytt B; Elements"],
      ],
      mapping,
    );
    expect(result.proposals.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
      "systems/nytt-a.yaml new",
      "systems/nytt-b.yaml new",
      "systems/elements.yaml unchanged",
      "processes/ikt/ny-prosess.yaml new",
    ]);
    expect(result.proposals[3]?.data.systems).toMatchObject([{ system: "nytt-a" }, { system: "nytt-b" }, { system: "elements" }]);
  });

  test("that would get the same id are refused, and those without a name", () => {
    const result = plan([["Navn"], ["Nytt system"], ["Nytt: system!"], ["…"]], systems(name));
    expect(told(result)).toEqual([
      "A3 refused: Raden gir id-en «nytt-system», som rad 2 alt har.",
      "A4 refused: Av «…» blir det ingen id. Bruk bokstaver eller tall.",
    ]);
    expect(countsOf(result)).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 2 });
  });

  test("cannot be put outside the register by a folder that is none", () => {
    const [record] = readyMapping("gemma-processes").records;
    const mapping = {
      title: "x",
      records: [{ ...record, key: [] as string[], constants: { owner: "ikt", status: "identified", area: "../.." } }],
    } as ReturnType<typeof mappingOf>;
    expect(told(plan([["Naam"], ["Ny"]], mapping)).join()).toContain("«../..» kan ikke være et tjenesteområde");
  });

  test("that point at a refused record are refused too", () => {
    const mapping = mappingOf(`title: x
records:
  - register: systems
    columns: [{column: Navn, field: name}, {column: Etterfølger, field: lifecycle.successor}, {column: Eier, field: owner}]
    constants: {kind: business, purpose: Noe, functions: [sak-arkiv], lifecycle.phase: in-use, personalData: false}
`);
    const result = plan(
      [
        ["Navn", "Etterfølger", "Eier"],
        ["Gammelt", "Nytt", "ikt"],
        ["Nytt", null, "finnes-ikke-her"],
      ],
      mapping,
    );
    expect(result.proposals.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
  });

  test("merged cells below each other lend their value to each row", () => {
    const result = plan(
      [
        ["Eier", "Navn"],
        ["skole", "Nytt A"],
        [null, "Nytt B"],
      ],
      systems(`${name}      - {column: Eier, field: owner}\n`),
      example,
      { merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }] },
    );
    expect(result.proposals.map(({ data }) => data.owner)).toEqual(["skole", "skole"]);
  });
});

describe("again", () => {
  const columns = `${name}      - {column: Formål, field: purpose}\n      - {column: Standard, field: "standards[]", separator: ";"}\n      - {column: Ukjent, field: url}\n`;
  const rows: Value[][] = [
    ["Nøkkel", "Navn", "Formål", "Standard", "Ukjent"],
    ["K1", "Nytt system", "Et formål", "noark-5;siard", "ikke en adresse"],
    ["K2", "Elements", "Arkivere", "rest-openapi", null],
  ];
  const mapping = systems(columns, "    key: [Nøkkel]\n");

  test("changes nothing", () => {
    const first = plan(rows, mapping);
    expect(countsOf(first)).toMatchObject({ new: 1, changed: 1, refused: 0 });
    const second = plan(rows, mapping, written(first));
    expect(countsOf(second)).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 0 });
  });

  test("finds the record by its key when its name and id are others, and changes only what the list says", () => {
    const first = plan(rows, mapping);
    const content = written(first);
    const entry = content.entries.find(({ id }) => id === "nytt-system");
    const moved = {
      ...content,
      entries: content.entries.map((one) =>
        one === entry
          ? {
              ...one,
              id: "eget-navn",
              file: "systems/eget-navn.yaml",
              data: { ...(one.data as object), name: "Eget navn", description: "Skrevet for hånd", owner: "skole" },
            }
          : one,
      ),
    };
    const changed = rows.map((row) => row.map((cell) => (cell === "Et formål" ? "Et annet formål" : cell)));
    const again = plan(changed, mapping, moved);
    expect(again.proposals[0]).toMatchObject({ id: "eget-navn", outcome: "changed" });
    expect(again.proposals[0]?.data).toMatchObject({
      name: "Nytt system",
      purpose: "Et annet formål",
      description: "Skrevet for hånd",
      owner: "skole",
    });
  });

  test("takes nothing out: lists get what they lack, and empty cells say nothing", () => {
    const before = example.entries.find(({ id, register }) => register === "systems" && id === "elements")?.data as {
      standards: string[];
      purpose: string;
    };
    const result = plan(
      [
        ["Navn", "Formål", "Standard"],
        ["Elements", null, "rest-openapi; siard"],
      ],
      systems(`${name}      - {column: Formål, field: purpose}\n      - {column: Standard, field: "standards[]", separator: ";"}\n`),
    );
    const data = only(result) as { standards: string[]; purpose: string };
    expect(data.purpose).toBe(before.purpose);
    expect(data.standards).toEqual([...new Set([...before.standards, "rest-openapi", "siard"])]);
  });

  test("with lists to be replaced, a list becomes what the cell says", () => {
    const result = plan(
      [
        ["Navn", "Standard"],
        ["Elements", "siard"],
      ],
      { ...systems(`${name}      - {column: Standard, field: "standards[]", separator: ";"}\n`), lists: "replace" },
    );
    expect(only(result).standards).toEqual(["siard"]);
  });
});

describe("the report", () => {
  const result = plan(
    [
      ["Navn", "Forvalter|<b>"],
      ["Nytt", "skolle"],
      ["…", null],
    ],
    systems(`${name}      - {column: "Forvalter|<b>", field: administrator}\n`),
  );
  test("says where, what and what to do, as text", () => {
    expect(reportText(result, "liste.csv")).toBe(`Import av liste.csv
2 rader lest: 1 nye, 0 endret, 0 uendret, 1 avvist
1 sted er avvist, 1 lagt i merknaden, 0 å merke seg

  Ark1 A3  avvist  «Navn» = …
      Av «…» blir det ingen id. Bruk bokstaver eller tall.
  Ark1 B2  lagt i merknaden  «Forvalter|<b>» = skolle
      «Systemforvalter»: Fant ikke «skolle» blant enheter.
      Mente du «skole»?
`);
  });
  test("as Markdown, lets no cell become markup", () => {
    expect(reportMarkdown(result, "liste.csv")).toContain("| Ark1 | B2 | Forvalter\\|\\<b\\> | skolle | lagt i merknaden |");
  });
});

test("a mapping that is wrong says all that is wrong with it", () => {
  expect(() =>
    mappingOf(
      "title: x\nrecords:\n  - register: systems\n    columns:\n      - {column: A, field: nam}\n      - {field: url}\n      - {column: B, field: vendor}\n      - {column: C, field: url, separator: ';'}\n",
    ),
  ).toThrow(/«nam».*Mente du «name»\?[\s\S]*«column» eller «template»[\s\S]*har flere felt[\s\S]*flere skilletegn/);
});

test("20,000 rows are planned in less than a minute of processor time", { timeout: 600_000 }, () => {
  const heading = ["System", "Formål", "Funksjon", "Eier", "Status", "I bruk fra", "Personopplysninger", "Kostnad", "Eget felt"];
  const rows: Value[][] = Array.from({ length: 20_000 }, (_, i) => [
    `System nummer ${i}`,
    "Brukes til saksbehandling",
    "Sak og arkiv",
    i % 50 ? "ikt" : `ukjent ${i}`,
    "I drift",
    "31.12.2020",
    i % 2 ? "Ja" : "Nei",
    `${i + 1}`,
    `Verdi ${i}`,
  ]);
  const start = process.cpuUsage();
  const result = plan([heading, ...rows], readyMapping("systemer"));
  const { user, system } = process.cpuUsage(start);
  expect(countsOf(result)).toEqual({ new: 19_600, changed: 0, unchanged: 0, refused: 400 });
  expect((user + system) / 1e6).toBeLessThan(60);
});
