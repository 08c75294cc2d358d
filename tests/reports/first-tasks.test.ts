import { describe, expect, test } from "vitest";
import { link } from "../../src/register/link.ts";
import { exampleRecord } from "../../src/reports/example-record.ts";
import { type Branch, organisation, tasksOf } from "../../src/reports/first-tasks.ts";
import { registerOf, today } from "../support/content.ts";

const process = (name: string, fields = "") =>
  `name: ${name}\ndescription: Noe gjøres.\narea: grunnskole\nowner: oppvekst\nstatus: started\n${fields}`;
const nearlyWhole = `summary: Kort.
responsibleRole: radgiver
audience: [citizens]
personalData: false
systems: []
documentation: []
informationValue:
  confidentiality: 1
  integrity: 1
  availability: 1
`;

describe("what a person who is new begins with", () => {
  const register = registerOf({
    "processes/grunnskole/alt-mangler.yaml": process("Alt mangler"),
    "processes/grunnskole/nesten-hel.yaml": process("Nesten hel", nearlyWhole),
    "processes/grunnskole/avviklet.yaml": process("Avviklet").replace("started", "retired"),
  });
  const oppvekst = register.get("units", "oppvekst");
  const kommune = register.get("units", "kommune");
  if (!oppvekst || !kommune) throw new Error("the base has no such units");
  const names = (of: typeof oppvekst) => tasksOf(register, of, today).map(({ entry }) => entry.id);

  test("is what there is least to do with, and nothing that has ended", () => {
    const [first] = tasksOf(register, oppvekst, today);
    expect(first?.entry.id).toBe("grunnskole/nesten-hel");
    expect(first?.missing?.missing).toEqual(["Gjennomgang"]);
    expect(names(oppvekst).at(-1)).toBe("grunnskole/alt-mangler");
    expect(names(oppvekst)).not.toContain("grunnskole/avviklet");
  });

  test("is also that of the units below", () => {
    expect(names(kommune)).toEqual(expect.arrayContaining(names(oppvekst)));
  });

  test("is nothing in an empty register", () => {
    const empty = link([kommune], register.municipality);
    expect(tasksOf(empty, kommune, today)).toEqual([]);
    expect(exampleRecord(empty, "processes")).toBeUndefined();
  });
});

describe("the organisation", () => {
  const told = (branches: Branch[]): string => branches.map(({ unit, below }) => `${unit.id}(${told(below)})`).join(" ");

  test("has every unit once, below its own", () => {
    expect(told(organisation(registerOf()))).toBe("kommune(arkiv() oppvekst())");
  });

  test("has every unit once also where parents go in a ring", () => {
    const { municipality, all } = registerOf();
    const [one, two] = all("units");
    if (!one || !two) throw new Error("the base has too few units");
    const ring = [
      { ...one, data: { ...one.data, parent: two.id } },
      { ...two, data: { ...two.data, parent: one.id } },
    ];
    const found = told(organisation(link(ring, municipality)));
    expect([one.id, two.id].map((id) => found.split(`${id}(`).length - 1)).toEqual([1, 1]);
  });
});

describe("the example on a guidance page", () => {
  test("is the record with most filled in, of the kind that is asked for", () => {
    const register = registerOf({ "processes/grunnskole/tom.yaml": process("Tom") });
    expect(exampleRecord(register, "processes")?.id).toBe("grunnskole/skoleskyss");
    expect(exampleRecord(register, "assessments", "ros")?.id).toBe("ros-skoleportal");
    expect(exampleRecord(register, "assessments", "dpia")).toBeUndefined();
  });
});
