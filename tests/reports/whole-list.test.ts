import { expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { registerNames } from "../../src/register/registers.ts";
import { wholeList } from "../../src/reports/whole-list.ts";
import { registerOf } from "../support/content.ts";
import { told } from "../support/tables.ts";

test("a list has every field that is filled in, objects taken apart, with headings from the schema", () => {
  const table = wholeList(registerOf(), "systems");
  expect(table.columns.slice(0, 2).map(({ title }) => title)).toEqual(["Id", "Navn"]);
  expect(table.columns.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Livsløp: Fase", "Livsløp: I bruk fra", "Plan for å bytte system: Status"]),
  );
  expect(told(table)[1]).toMatchObject({
    id: "skoleportal",
    name: "Skoleportal",
    "lifecycle-inUseFrom": "2020-08-01",
    "exitPlan-noticeMonths": "6",
    agreements: "Databehandleravtale med Skolevare",
    functions: expect.stringContaining(";"),
    personalData: "Ja",
  });
});

test("the public edition's list has no column that is not public", () => {
  const keys = wholeList(editionOf(registerOf(), "public"), "systems").columns.map(({ key }) => key);
  expect(keys).toContain("lifecycle-phase");
  expect(keys.filter((key) => /exitPlan|informationValue|cost|security|note/.test(key))).toEqual([]);
});

test.each(registerNames)("an empty list of %s has its headings and no rows", (name) => {
  expect(wholeList(link([], registerOf().municipality), name)).toMatchObject({ rows: [], columns: [{ title: "Id" }, { title: "Navn" }] });
});
