import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { protocol } from "../../src/reports/protocol/index.ts";
import { type Files, registerOf } from "../support/content.ts";
import { figuresOf, forPublic, internal, tableIn, told } from "../support/tables.ts";

/** Beside the base: a begun process that lacks nearly all, one the municipality does for others, one undecided, one retired, one without personal data. */
const more: Files = {
  "processes/barnehage/opptak.yaml": `name: Opptak i barnehage
description: Foresatte søker.
area: barnehage
owner: oppvekst
status: started
personalData: true
processing:
  - purpose: Gi barn plass.
    role: controller
    data:
      - subjects: [foresatt, elev]
        categories: [identitet, fodselsnummer]
`,
  "processes/barnehage/tom.yaml":
    "name: Foreldremøter\ndescription: Møter.\narea: barnehage\nowner: oppvekst\nstatus: identified\npersonalData: true\n",
  "processes/arkiv/depot.yaml": `name: Depot for nabokommunen
description: Arkivet tar vare på nabokommunens arkiv.
area: arkiv
owner: arkiv
status: mapped
personalData: true
processing:
  - purpose: Ta vare på arkivet.
    role: processor
    controllers:
      - name: Nabo kommune
    processingCategories: Lagring og innsyn.
    transfersOutsideEea: false
    data:
      - subjects: [ansatt]
        categories: [identitet]
`,
  "processes/arkiv/uavklart.yaml": "name: Uavklart\ndescription: Noe.\narea: arkiv\nowner: arkiv\nstatus: identified\n",
  "processes/arkiv/gammel.yaml": "name: Gammel\ndescription: Noe.\narea: arkiv\nowner: arkiv\nstatus: retired\npersonalData: true\n",
};

const register = registerOf(more);

describe("the record of processing in the internal edition", () => {
  const content = protocol.build(register, internal);
  const activities = told(tableIn(content, "behandlingsansvarlig"));

  test("has every activity with personal data that is not retired, and no other", () => {
    expect(activities.map(({ activity }) => activity)).toEqual(["Foreldremøter: ikke beskrevet", "Opptak i barnehage", "Skoleskyss"]);
    expect(told(tableIn(content, "databehandler")).map(({ activity }) => activity)).toEqual(["Depot for nabokommunen"]);
  });

  test("answers art. 30(1) point by point", () => {
    expect(activities[2]).toMatchObject({
      controller: "Prøvebygd kommune (999999990), personvernombud@provebygd.example",
      dpo: "personvernombud@provebygd.example",
      "processing-purpose": "Avgjøre om en elev har rett til skyss.",
      subjects: "Elever",
      data: "Elever: Navn og fødselsdato, Fødselsnummer eller D-nummer og Helseopplysninger",
      "processing-recipients": expect.stringContaining("Fylkeskommunen"),
      "processing-transfersOutsideEea": expect.stringMatching(/^Støttevare Inc\. \(.+\) – .+ – Kryptering\. – bare fjerntilgang$/),
      "processing-erasure": expect.stringMatching(/^Helseopplysninger: 1 år, regnet fra: .+; Følger bevaringsregelen$/),
      "processing-securityMeasures": "Bare rådgiveren ser søknaden.",
    });
    const letters = tableIn(content, "behandlingsansvarlig").columns.flatMap(({ title }) => /^([a-g])\) /.exec(title)?.[1] ?? []);
    expect(letters).toEqual(["a", "a", "a", "b", "c", "c", "d", "e", "f", "g"]);
  });

  test("links to what belongs to the activity", () => {
    expect(activities[2]).toMatchObject({
      systems: "Skoleportal; Arkivsystem",
      "processing-processors": "Databehandleravtale med Skolevare",
      "processing-specialCategoryBasis": expect.stringContaining("§ 25-1"),
      dpiaScreening: expect.stringMatching(/ikke nødvendig/i),
      ros: "ROS for skoleportalen",
      retention: "Skoleskyss",
      area: "Grunnskole",
      owner: "Oppvekst",
      nextReview: "2028-03-01",
    });
  });

  test("says what is missing, and only that", () => {
    const missing = (row: Record<string, string> | undefined) => Object.keys(row ?? {}).filter((key) => row?.[key] === "Mangler");
    expect(missing(activities[2])).toEqual([]);
    // Nothing beside purpose and data, and no reason for the national id number.
    expect(missing(activities[1])).toEqual([
      "processing-recipients",
      "processing-transfersOutsideEea",
      "processing-erasure",
      "processing-securityMeasures",
      "processing-legalBasis",
      "processing-idNumberReason",
      "dpiaScreening",
    ]);
    expect(missing(activities[0])).toEqual(expect.arrayContaining(["processing-purpose", "subjects", "data", "processing-legalBasis"]));
  });

  test("lists the activities that lack something art. 30 asks for, and the processes that have not said", () => {
    expect(told(tableIn(content, "mangler-punkter")).map(({ activity, missing, owner }) => [activity, missing, owner])).toEqual([
      [
        activities[0]?.activity,
        expect.stringContaining("b) Formål; c) Kategorier av registrerte; c) Kategorier av personopplysninger"),
        "Oppvekst",
      ],
      [activities[1]?.activity, expect.stringMatching(/^d\) .+; e\) .+; f\) .+; g\) .+$/), "Oppvekst"],
      ["Depot for nabokommunen", expect.stringMatching(/^d\) [^;]+$/), "Arkiv"],
    ]);
    expect(told(tableIn(content, "ikke-avklart")).map(({ process }) => process)).toEqual(["Uavklart"]);
    expect(content.figures.map(({ section }) => section)).toEqual([undefined, "mangler", "mangler", undefined]);
  });

  test("answers art. 30(2) point by point", () => {
    expect(told(tableIn(content, "databehandler"))[0]).toMatchObject({
      "processing-controllers": "Nabo kommune",
      "processing-processingCategories": "Lagring og innsyn.",
      "processing-transfersOutsideEea": "Nei",
      "processing-securityMeasures": "Mangler",
    });
  });

  test("counts", () => {
    expect(figuresOf(content)).toEqual({
      "behandlinger i protokollen": "4",
      // All but Skoleskyss: Opptak, Foreldremøter, and the depot's security measures.
      "behandlinger mangler noe artikkel 30 krever": "3 av 4",
      "prosesser har ikke sagt om de behandler personopplysninger": "1",
      // One of Skoleskyss, one of the agreement.
      "overføringer ut av EØS": "2",
    });
  });

  test("has beside it all the supervisory authority may ask for", () => {
    expect(told(tableIn(content, "mottakere"))).toHaveLength(1);
    expect(told(tableIn(content, "overforinger")).map(({ from }) => from)).toEqual(["Skoleskyss", "Databehandleravtale med Skolevare"]);
    expect(told(tableIn(content, "avtaler")).map(({ name, usedBy }) => [name, usedBy])).toEqual([
      ["Databehandleravtale med Skolevare", "Skoleskyss"],
      ["Felles ansvar for skyss", undefined],
      ["Utkast til databehandleravtale med Skolevare", undefined],
    ]);
    expect(told(tableIn(content, "underleverandorer"))[0]).toMatchObject({
      agreement: "Databehandleravtale med Skolevare",
      outsideEea: "Nei",
    });
    expect(told(tableIn(content, "systemer")).map(({ name }) => name)).toEqual(["Arkivsystem", "Skoleportal"]);
    expect(told(tableIn(content, "sletting-og-bevaring")).map(({ kind }) => kind?.split(" ")[0])).toEqual([
      "Sletting",
      "Sletting",
      "Bevaring",
    ]);
    expect(told(tableIn(content, "dpia")).map((row) => [row.process, row["dpiaScreening-conclusion"]])).toEqual([
      ["Depot for nabokommunen", undefined],
      ["Foreldremøter", "Mangler"],
      ["Opptak i barnehage", "Mangler"],
      ["Skoleskyss", expect.stringMatching(/ikke nødvendig/i)],
    ]);
  });
});

describe("in the public edition", () => {
  const content = protocol.build(editionOf(register, "public"), forPublic);

  test("it has only published processes, and no security measures, screenings or sub-processors", () => {
    const table = tableIn(content, "behandlingsansvarlig");
    expect(told(table).map(({ activity }) => activity)).toEqual(["Skoleskyss"]);
    expect(table.columns.map(({ key }) => key)).not.toContain("processing-securityMeasures");
    const all = JSON.stringify(content);
    for (const hidden of ["Bare rådgiveren", "Driftvare", "ikke nødvendig", "Kryptering."]) expect(all).not.toContain(hidden);
  });

  test("nothing is said to be missing that is only hidden", () => {
    expect(figuresOf(content)["behandlinger mangler noe artikkel 30 krever"]).toBe("0 av 2");
    expect(content.sections.at(-1)?.tables.map(({ id, rows }) => [id, rows.length])).toEqual([["mangler-punkter", 0]]);
  });
});

test("an empty register gives an empty record that says how to begin", () => {
  const content = protocol.build(link([], registerOf().municipality), internal);
  expect(tableIn(content, "behandlingsansvarlig")).toMatchObject({ rows: [], empty: expect.stringContaining("Begynn med") });
  expect(content.figures.every(({ value }) => value === 0)).toBe(true);
});
