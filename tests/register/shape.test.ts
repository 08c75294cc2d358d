import { describe, expect, test } from "vitest";
import { nearest } from "../../src/register/nearest.ts";
import { registerNames } from "../../src/register/registers.ts";
import { type Field, schemaOf } from "../../src/register/schema.ts";
import { findingsOf } from "../support/content.ts";
import { asText } from "../support/findings.ts";

const process = "name: Fraværsføring\narea: grunnskole\nowner: oppvekst\ndescription: Lærerne fører fravær.\nstatus: identified\n";
const system =
  "name: Timeplan\nkind: business\npurpose: Timeplaner.\nfunctions:\n  - skoleadm\nowner: oppvekst\nlifecycle:\n  phase: in-use\npersonalData: false\n";
const saidOf = (text: string) => asText(findingsOf({ "processes/grunnskole/p.yaml": text }), "processes/grunnskole/p.yaml");
const saidOfSystem = (text: string) => asText(findingsOf({ "systems/s.yaml": text }), "systems/s.yaml");

describe("each message is right, and helps", () => {
  test("a value in a list is named by the label of the list, not by its key", () => {
    expect(saidOf(`${process}audience:\n  - alle\n`)).toContain("«Hvem prosessen er til for» kan ikke være «alle».");
    expect(saidOf(`${process}aliases:\n  - Skyss\n`)).toContain("«Tidligere id-er» kan ikke være «Skyss».");
  });

  test("a level in quotation marks gets one finding, that says to take them away", () => {
    const said = saidOf(`${process}informationValue:\n  confidentiality: "3"\n  integrity: 2\n  availability: 1\n`);
    expect(said).not.toContain("undefined");
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain("anførselstegn");
  });

  test("a number in quotation marks gets the hint to take them away", () => {
    expect(saidOfSystem(`${system}cost:\n  annualNok: "1000"\n`)).toContain("anførselstegn");
  });

  test("one wrong value gets one finding", () => {
    const count = (said: string) => said.trim().split("\n").length;
    expect(count(saidOf(process.replace("identified", "3")))).toBe(1);
    expect(count(saidOf(process.replace("name: Fraværsføring", 'name: ""')))).toBe(1);
    expect(count(saidOfSystem(`${system}url: www.skolevare.example\n`))).toBe(1);
    expect(count(saidOfSystem(`${system}vendor:\n  name: Skolevare\n  country: us\n`))).toBe(1);
    expect(count(saidOfSystem(`${system}aliases:\n  - plan\n  - plan\n`))).toBe(1);
  });

  test("a list with too few lines is not called empty", () => {
    const scale = "    - name: En\n    - name: To\n";
    const text = `name: Kommune\norganisationNumber: "999999990"\nunit: kommune\ncontacts:\n  - role: personvernombud\n    mailbox: a@b.example\nlanguages:\n  - nb\nreviewIntervals:\n  default: 12\nriskScale:\n  likelihood:\n${scale}  consequence:\n${scale}    - name: Tre\n  bands:\n    - name: Lav\n      from: 1\n    - name: Høy\n      from: 5\n  acceptance: 4\n`;
    const said = asText(findingsOf({ "municipality.yaml": text }), "municipality.yaml");
    expect(said).toContain("shape-min-items «Sannsynlighet»");
    expect(said).not.toContain("er tom");
  });

  test("the second of two equal values is the one pointed at", () => {
    expect(saidOf(`${process}audience:\n  - citizens\n  - employees\n  - citizens\n`)).toMatch(/^9:5 error shape-unique-items/);
    expect(saidOfSystem(`${system}masterFor:\n  - Elever\n  - Klasser\n  - Elever\n`)).toMatch(/^13:5 error shape-unique-items/);
  });

  test("a duration or a date written as a number gets the hint about how it is written", () => {
    const rule =
      "title: Fravær\nfunction: opplaering\ndocumentTypes:\n  - Lister\noutcome: dispose\nperiod: 5\nstartEvent: sak-avsluttet\nauthority:\n  - law: LOV-2025-06-20-96\nreason: Trengs ikke.\napproval:\n  status: proposed\n";
    expect(asText(findingsOf({ "retention/r.yaml": rule }))).toContain("P5Y");
    expect(asText(findingsOf({ "retention/r.yaml": `${rule.replace("period: 5", "period: P5Y")}validFrom: 2025\n` }))).toContain(
      "2026-03-31",
    );
  });

  test("a field that must be there is not said to be one that can be taken away", () => {
    expect(saidOf(process.replace("owner: oppvekst", "owner:"))).not.toContain("ta bort");
    expect(saidOf(process.replace("Lærerne fører fravær.", '""'))).not.toContain("ta bort");
    expect(saidOfSystem(system.replace("functions:\n  - skoleadm", "functions: []"))).not.toContain("ta bort");
  });

  test("a text where fields should be gets the fields that can stand there", () => {
    expect(saidOfSystem(system.replace("lifecycle:\n  phase: in-use", "lifecycle: in-use"))).toContain("phase");
  });

  test("fields where a list should be are not shown as JSON", () => {
    expect(saidOf(`${process}processing:\n  purpose: Føre fravær.\n`)).not.toContain("{");
  });

  test("a number with a comma or a space gets a hint", () => {
    expect(saidOfSystem(`${system}cost:\n  annualNok: 100 000\n`)).toMatch(/ \/ .*mellomrom/);
    const archive =
      "name: Arkiv\ncontent: x\ncreator: x\nperiod:\n  from: 1900\nstatus: closed\nmedium: physical\nowner: arkiv\nextent:\n  shelfMetres: 12,5\n";
    expect(asText(findingsOf({ "archives/a.yaml": archive }))).toMatch(/ \/ .*punktum/);
  });

  test("true where a text should be is not warned of zeros", () => {
    expect(saidOf(process.replace("Fraværsføring", "true"))).not.toContain("nuller");
  });
});

/** Every list of choices in the schemas. */
function choices(): { path: string; field: Field }[] {
  const found: { path: string; field: Field }[] = [];
  const visit = (field: Field, register: string) => {
    if (field.values) found.push({ path: `${register} ${field.path}`, field });
    for (const child of field.properties?.values() ?? []) visit(child, register);
    if (field.items) visit(field.items, register);
  };
  for (const register of [...registerNames, "municipality"] as const) visit(schemaOf(register).field, register);
  return found;
}

test("the Norwegian text of a choice is never nearer to the code of another", () => {
  const misleading = choices().flatMap(({ path, field }) =>
    [...(field.values ?? [])].flatMap(([code, text]) => {
      const codes = [...(field.values?.keys() ?? [])].map(String);
      const suggested = typeof code === "string" ? nearest(text, codes) : undefined;
      return suggested !== undefined && suggested !== code ? [`${path}: ${text} → ${suggested}, not ${code}`] : [];
    }),
  );
  expect(misleading).toEqual([]);
});
