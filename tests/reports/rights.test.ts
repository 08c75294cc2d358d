import { describe, expect, test } from "vitest";
import { link } from "../../src/register/link.ts";
import { rights } from "../../src/reports/rights.ts";
import { type Files, registerOf } from "../support/content.ts";
import { figuresOf, internal, tableIn, told } from "../support/tables.ts";

const rule = (title: string, outcome: string, approval: string, more = "") =>
  `title: ${title}\nfunction: opplaering\ndocumentTypes: [Noe]\noutcome: ${outcome}\nauthority:\n  - law: LOV-2025-06-20-96\n    section: § 13\nreason: Derfor.\napproval:\n  status: ${approval}\n${more}`;

const process = (name: string, documentation: string, more = "") =>
  `name: ${name}\ndescription: Noe gjøres.\narea: grunnskole\nowner: oppvekst\nstatus: started\n${more}documentation:\n${documentation}`;

const item = (type: string, retention: string, more = "") =>
  `  - type: ${type}\n    retention: ${retention}\n    keptIn: [{ archive: sakarkiv }]\n${more}`;

const more: Files = {
  "retention/senere.yaml": rule("Senere", "assess-later", "proposed"),
  "retention/rettigheter.yaml": rule("Vitnemål", "preserve", "adopted", "  by: kommunedirektor\n  date: 2026-02-01\nsecuresRights: true\n"),
  "processes/grunnskole/a.yaml": process("PA", item("Elevmappe", "senere", "    securesRights: true\n")),
  "processes/grunnskole/b.yaml": process("PB", item("Vitnemål", "rettigheter")),
  "processes/grunnskole/c.yaml": process(
    "PC",
    item("Vedtak om plass", "skoleskyss") +
      item("Vedtak om kaffe", "skoleskyss", "    securesRights: false\n") +
      item("Notat", "skoleskyss"),
  ),
  "processes/grunnskole/d.yaml": process("PD", item("Avtale", "skoleskyss")).replace("started", "retired"),
};

describe("documentation that secures rights", () => {
  const content = rights.build(registerOf(more), internal);

  test("gaps come first, one for each thing that is lacking", () => {
    expect(content.sections[0]?.id).toBe("mangler");
    expect(
      told(tableIn(content, "mangler")).map(({ process, documentation, gap }) => [
        process,
        documentation,
        gap?.split(/[ ,.]/).slice(0, 4).join(" "),
      ]),
    ).toEqual([
      ["PA", "Elevmappe", "Det står ikke hvem"],
      ["PA", "Elevmappe", "Bevaringsregelen sier at det"],
      ["PA", "Elevmappe", "Bevaringsregelen er bare foreslått"],
      ["PB", "Vitnemål", "Bevaringsregelen sier at dette"],
      ["PC", "Vedtak om plass", "Ser ut til å"],
    ]);
  });

  test("tells whose rights, where and how long", () => {
    const rows = told(tableIn(content, "dokumentasjon"));
    expect(rows.map((row) => [row["documentation-type"], row["documentation-rights"]])).toEqual([
      ["Elevmappe", "Mangler"],
      ["Søknad og vedtak", "Elevens rett til skyss."],
    ]);
    expect(rows[1]).toMatchObject({
      process: "Skoleskyss",
      outcome: expect.stringMatching(/kasser/i),
      period: "5 år",
      "documentation-keptIn": "Skoleportal; Sakarkiv",
    });
  });

  test("has the rules for such documentation, and counts", () => {
    expect(told(tableIn(content, "regler")).map(({ title, uses }) => [title, uses])).toEqual([["Vitnemål", "1"]]);
    expect(figuresOf(content)).toEqual({ "slag dokumentasjon sikrer rettigheter": "2", "mangler må rettes": "5" });
  });
});

test("of an empty register nothing is said to be in order", () => {
  const content = rights.build(link([], registerOf().municipality), internal);
  expect(tableIn(content, "mangler")).toMatchObject({ rows: [], empty: expect.stringContaining("kan ikke sies") });
});
