import { expect, test } from "vitest";
import { link } from "../../src/register/link.ts";
import { informationValue } from "../../src/reports/information-value.ts";
import { registerOf } from "../support/content.ts";
import { figuresOf, internal, tableIn, told } from "../support/tables.ts";

const worth = (name: string, use: string, value: number) => `name: ${name}
description: Noe gjøres.
area: grunnskole
owner: oppvekst
status: started
systems:
  - system: skoleportal
    use: Alt
    direction: ${use}
informationValue:
  confidentiality: ${value}
  integrity: 1
  availability: ${value}
`;

/** Skoleportal is worth 3, 3, 2 in the base, and Skoleskyss puts 3, 3, 2 into it. */
const register = registerOf({
  "processes/grunnskole/skriver.yaml": worth("Skriver", "writes", 4),
  "processes/grunnskole/leser.yaml": worth("Leser", "reads", 4),
});

test("a system is below what is put into it, not below what is read from it", () => {
  const content = informationValue.build(register, internal);
  expect(told(tableIn(content, "lavere-enn-innholdet"))).toEqual([
    { name: "Skoleportal", aspect: "Konfidensialitet", own: "3 – høy", needed: "4 – svært høy", process: "Skriver", owner: "Oppvekst" },
    { name: "Skoleportal", aspect: "Tilgjengelighet", own: "2 – moderat", needed: "4 – svært høy", process: "Skriver", owner: "Oppvekst" },
  ]);
  expect(figuresOf(content)).toEqual({
    "prosesser er vurdert": "3 av 4",
    "systemer er vurdert": "1 av 2",
    "systemer har lavere verdi enn det de inneholder": "1",
  });
  expect(told(tableIn(content, "ikke-vurdert")).map(({ record }) => record)).toEqual(["Arkivsystem", "Leksehjelp"]);
});

test("of an empty register nothing is judged, and no share is told", () => {
  const content = informationValue.build(link([], registerOf().municipality), internal);
  expect(content.figures.map(({ value, of }) => [value, of])).toEqual([
    [0, 0],
    [0, 0],
    [0, undefined],
  ]);
  expect(content.sections.every(({ tables }) => tables.every(({ rows, empty }) => rows.length === 0 && empty))).toBe(true);
});
