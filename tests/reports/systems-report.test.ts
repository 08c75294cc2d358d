import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { systemsReport } from "../../src/reports/systems/index.ts";
import { baseText, type Files, registerOf } from "../support/content.ts";
import { figuresOf, forPublic, internal, tableIn, told } from "../support/tables.ts";

const system = (name: string, functions: string, more = "") =>
  `name: ${name}\nkind: business\npurpose: Noe.\nfunctions: [${functions}]\nowner: oppvekst\nlifecycle:\n  phase: in-use\npersonalData: false\n${more}`;

const more: Files = {
  "systems/tvilling.yaml": system(
    "Tvilling",
    "skyss, skoleadm",
    "aiUse:\n  used: true\n  description: Forslag til ruter.\n  riskClass: minimal\n  humanOversight: Rådgiveren velger.\n",
  ),
  "systems/pa-vei-ut.yaml": system("På vei ut", "sak-arkiv").replace("phase: in-use", "phase: in-use\n  endOfLife: 2027-11-22"),
  "systems/blir.yaml": system("Blir", "sak-arkiv").replace("phase: in-use", "phase: in-use\n  endOfLife: 2027-11-23"),
  "systems/borte.yaml": system("Borte", "sak-arkiv").replace("in-use", "retired"),
};

describe("the overview of systems", () => {
  const content = systemsReport.build(registerOf(more), internal);

  test("has every system that is not retired, with what is linked to it", () => {
    const rows = told(tableIn(content, "systemer"));
    expect(rows.map(({ name }) => name)).toEqual(["Arkivsystem", "Blir", "På vei ut", "Skoleportal", "Tvilling"]);
    expect(rows[3]).toMatchObject({
      vendor: "Skolevare AS",
      agreements: "Databehandleravtale med Skolevare; Felles ansvar for skyss; Utkast til databehandleravtale med Skolevare",
      expires: "2028-01-01",
      "informationValue-confidentiality": "3 – høy",
      "exitPlan-status": expect.stringMatching(/utkast/i),
      nextReview: "2027-05-01",
      processes: "1",
      integrations: "1",
    });
  });

  test("finds what goes out within a year to the day", () => {
    expect(told(tableIn(content, "skal-ut")).map(({ name }) => name)).toEqual(["På vei ut"]);
  });

  test("finds possible duplicates, and systems by function", () => {
    expect(told(tableIn(content, "dobbeltsystemer")).map(({ name }) => name)).toEqual(["Blir", "På vei ut", "Skoleportal", "Tvilling"]);
    expect(told(tableIn(content, "funksjoner")).map(({ count, systems }) => [count, systems])).toEqual([
      ["3", "Arkivsystem; Blir; På vei ut"],
      ["2", "Skoleportal; Tvilling"],
      ["2", "Skoleportal; Tvilling"],
    ]);
  });

  test("tells of exit plans, agreements and artificial intelligence", () => {
    expect(told(tableIn(content, "bytte")).map((row) => [row.name, row["exitPlan-status"]])).toEqual([
      ["Arkivsystem", "Mangler"],
      ["Blir", "Mangler"],
      ["På vei ut", "Mangler"],
      ["Skoleportal", expect.stringMatching(/utkast/i)],
      ["Tvilling", "Mangler"],
    ]);
    // Skoleportal is hosted by its vendor and has a signed agreement; Arkivsystem is the municipality's own.
    expect(told(tableIn(content, "uten-avtale"))).toEqual([]);
    expect(told(tableIn(content, "kunstig-intelligens")).map(({ where }) => where)).toEqual(["Tvilling"]);
    expect(figuresOf(content)["systemer bruker kunstig intelligens"]).toBe("1");
  });

  test("has the vendor first after the kind, in both editions", () => {
    for (const edition of [content, systemsReport.build(editionOf(registerOf(more), "public"), forPublic)])
      expect(
        tableIn(edition, "systemer")
          .columns.slice(0, 3)
          .map(({ title }) => title),
      ).toEqual(["System", "Slag", "Leverandør"]);
  });

  test("what a process only reads from a system is not told to be there", () => {
    const reads = baseText("processes/grunnskole/skoleskyss.yaml").replace(/(- system: skoleportal[^-]*direction: )\w+/, "$1reads");
    const rows = (files: Files) =>
      told(tableIn(systemsReport.build(registerOf(files), internal), "personopplysninger")).map(({ system, from }) => `${system}: ${from}`);
    expect(rows({}).join()).toContain("Skoleportal: Skoleskyss");
    expect(rows({ "processes/grunnskole/skoleskyss.yaml": reads }).join()).not.toContain("Skoleportal: Skoleskyss");
  });

  test("tells which personal data about whom may be in a system, the sensitive for themselves", () => {
    expect(told(tableIn(content, "personopplysninger"))).toEqual([
      {
        system: "Arkivsystem",
        subjects: "Elever",
        ordinary: "Navn og fødselsdato; Fødselsnummer eller D-nummer",
        sensitive: "Helseopplysninger",
        idNumber: "Ja",
        from: "Skoleskyss; Skyssvedtak fra skoleportalen til arkivsystemet",
        owner: "Arkiv",
      },
      {
        system: "Skoleportal",
        subjects: "Elever",
        ordinary: "Navn og fødselsdato; Fødselsnummer eller D-nummer",
        sensitive: "Helseopplysninger",
        idNumber: "Ja",
        from: "Skoleskyss; Skyssvedtak fra skoleportalen til arkivsystemet",
        owner: "Oppvekst",
      },
    ]);
  });
});

test("the public edition has neither value, exit plan nor cost", () => {
  const content = systemsReport.build(editionOf(registerOf(more), "public"), forPublic);
  const keys = tableIn(content, "systemer").columns.map(({ key }) => key);
  expect(keys.filter((key) => /informationValue|exitPlan|cost/.test(key))).toEqual([]);
  expect(content.sections.map(({ id }) => id)).toEqual(["systemer", "personopplysninger", "skal-ut", "funksjoner", "kunstig-intelligens"]);
});

test("an empty register says how to begin", () => {
  const content = systemsReport.build(link([], registerOf().municipality), internal);
  expect(tableIn(content, "systemer")).toMatchObject({ rows: [], empty: expect.stringContaining("systems") });
});
