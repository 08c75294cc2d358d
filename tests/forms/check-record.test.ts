import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { checkRecord, type Validate } from "../../src/forms/check-record.ts";
import { conditions } from "../../src/forms/conditions.ts";
import { type Names, namesOf } from "../../src/forms/names.ts";
import { readSource } from "../../src/forms/source.ts";
import { editionOf } from "../../src/register/edition.ts";
import type { Problem } from "../../src/register/finding.ts";
import { loadRegister } from "../../src/register/load.ts";
import { readContent } from "../../src/register/read.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { rules } from "../../src/register/rules/index.ts";
import { checkShape } from "../../src/register/shape.ts";
import { validators } from "../../src/site/client/forms/validators.ts";
import { findingsOf, registerOf, today } from "../support/content.ts";
import { fixturesIn } from "../support/records.ts";

const validate = new Map<RegisterName, Validate>();
beforeAll(async () => {
  for (const name of registerNames) validate.set(name, (await validators[name]()).validate);
});
const validatorOf = (register: RegisterName): Validate => {
  const found = validate.get(register);
  if (!found) throw new Error(register);
  return found;
};

const internal = (register: ReturnType<typeof registerOf>): Names =>
  // As the browser gets them.
  JSON.parse(JSON.stringify(namesOf(editionOf(register, "internal")))) as Names;

describe("the compiled validator", () => {
  test.each(registerNames)("of %s says of every fixture what the check says", (register) => {
    let wrong = 0;
    for (const kind of ["valid", "invalid"]) {
      for (const { text, path } of fixturesIn(`${register}/${kind}`)) {
        const data = readSource(text, path.endsWith(".md"))?.data;
        if (!data) continue;
        const file = `${register}/x.yaml`;
        const whole: Problem[] = checkShape({ register, id: "x", file, data });
        // A record that is in the wrong place is told of as that; a form is in the right one.
        if (whole.some(({ rule }) => rule === "file-place")) continue;
        const names: Names = { municipality: {} as never, registers: {}, codes: {} };
        const found = checkRecord({ register, id: "x", file, text, data, before: data }, names, validatorOf(register), today).problems;
        const shapes = found.filter(({ rule }) => rule.startsWith("shape-"));
        expect(
          shapes.map(({ rule, message }) => [rule, message]),
          path,
        ).toEqual(whole.map(({ rule, message }) => [rule, message]));
        if (whole.length > 0) wrong++;
      }
    }
    expect(wrong).toBeGreaterThan(0);
  });
});

describe("in the whole example", () => {
  const content = join(root, "content");
  const { register, findings } = loadRegister(content, today);
  if (!register) throw new Error("The example has errors.");
  const names = internal(register);
  const ran = new Map<string, number>();
  const left = new Map<string, number>();

  test("the form says of each record what the check says, but for the rules it leaves to it", () => {
    const exceptions = new Set(
      readContent(content).entries.flatMap(({ register: name, data }) =>
        name === "exceptions" ? (data as { exceptions: { rule: string }[] }).exceptions.map(({ rule }) => rule) : [],
      ),
    );
    for (const name of registerNames) {
      for (const entry of register.all(name) as readonly AnyEntry[]) {
        const text = readFileSync(join(content, entry.file), "utf8");
        const { data, body } = entry as unknown as { data: Record<string, unknown>; body?: string };
        const checked = checkRecord(
          { register: name, id: entry.id, file: entry.file, text, data, body, before: data },
          names,
          validatorOf(name),
          today,
        );
        for (const rule of checked.left) left.set(rule, (left.get(rule) ?? 0) + 1);
        for (const rule of rules)
          if ((rule.scope === name || rule.scope === "any") && !checked.left.includes(rule.name))
            ran.set(rule.name, (ran.get(rule.name) ?? 0) + 1);
        const isTold = ({ rule }: { rule: string }) => !checked.left.includes(rule) && !exceptions.has(rule);
        expect(
          checked.problems
            .filter(isTold)
            .map(({ rule, message }) => `${rule}: ${message}`)
            .sort(),
          entry.file,
        ).toEqual(
          findings
            .filter(({ file }) => file === entry.file)
            .filter(isTold)
            .map(({ rule, message }) => `${rule}: ${message}`)
            .sort(),
        );
      }
    }
  });

  test("which rules a form leaves to the check is known", () => {
    const never = [...left.keys()].filter((rule) => !ran.has(rule)).sort();
    const sometimes = [...left.keys()].filter((rule) => ran.has(rule)).sort();
    const always = [...ran.keys()].filter((rule) => !left.has(rule)).sort();
    expect({ always: always.length, sometimes, never }).toMatchInlineSnapshot(`
      {
        "always": 34,
        "never": [
          "documentation-has-one-rule",
          "integration-carries-what-processes-declare",
          "master-is-one",
          "system-value-covers-what-it-holds",
          "systems-do-not-do-the-same",
        ],
        "sometimes": [
          "approved-process-uses-decided-rules",
          "approved-process-uses-live-systems",
          "documentation-is-kept-where-it-can-be-found",
          "erasure-does-not-undo-preservation",
          "hosted-system-has-data-processing-agreement",
          "integration-ends-are-live",
          "names-are-told-apart",
          "needed-dpia-is-made",
          "parents-form-a-tree",
          "preserved-documentation-has-archive-solution",
          "processors-transfers-are-in-the-record",
          "records-are-used",
          "sensitive-flow-has-legal-basis",
          "similar-processes-are-told-apart",
          "storage-outside-eea-is-in-the-record",
          "used-systems-have-a-flow",
          "valuable-system-is-assessed",
        ],
      }
    `);
  });
});

describe("a record in a form", () => {
  const names = internal(registerOf());
  const process = {
    name: "Leirskole",
    area: "grunnskole",
    owner: "oppvekst",
    description: "Elevene drar på leirskole.",
    status: "started",
  };
  const check = (
    data: Record<string, unknown>,
    rest: { id?: string; before?: Record<string, unknown>; register?: RegisterName; text?: string } = {},
  ) => {
    const { id = "grunnskole/leirskole", before, register = "processes", text = "" } = rest;
    return checkRecord({ register, id, file: `${register}/${id}.yaml`, text, data, before }, names, validatorOf(register), today);
  };
  const said = (...args: Parameters<typeof check>) => check(...args).problems.filter(({ level }) => level === "error");

  test("that is right has nothing wrong with it", () => {
    expect(said(process)).toEqual([]);
  });

  test("that lacks something is told where it should have been, without how to write it in a file", () => {
    const { name: _, ...rest } = process;
    expect(said({ ...rest, systems: [{ system: "skoleportal" }] })).toEqual([
      { rule: "shape-required", level: "error", path: ["name"], message: "«Navn» mangler." },
      { rule: "shape-required", level: "error", path: ["systems", 0, "use"], message: "«Brukes til» mangler i «System i bruk»." },
    ]);
  });

  test("that names what is not there gets the nearest", () => {
    expect(said({ ...process, owner: "oppveksst" })).toEqual([
      {
        rule: "reference-missing",
        level: "error",
        path: ["owner"],
        message: expect.stringContaining("oppveksst"),
        hint: "Mente du «oppvekst»?",
      },
    ]);
    expect(said({ ...process, area: "grunnskule" })[0]?.rule).toBe("code-missing");
  });

  test("may go on naming what this edition does not show, but not begin to", () => {
    const before = { ...process, parent: "grunnskole/skjult" };
    expect(said(before, { before })).toEqual([]);
    expect(said(before)[0]?.rule).toBe("reference-missing");
  });

  test.each([
    ["the name of another", "grunnskole/skoleskyss"],
    ["an old name of another", "grunnskole/skyss"],
  ])("may not take %s", (_, id) => {
    expect(said(process, { id })).toEqual([
      expect.objectContaining({ rule: "id-duplicate", path: ["name"], message: expect.stringContaining(`«${id}» er alt i bruk`) }),
    ]);
  });

  test("that is changed keeps its own name", () => {
    expect(said(process, { id: "grunnskole/skoleskyss", before: process })).toEqual([]);
  });

  test("is held to the law's demands that can be seen from it alone", () => {
    const processing = {
      purpose: "Gi opplegg til elever som trenger det.",
      role: "controller",
      data: [{ subjects: ["elever"], categories: ["helse"] }],
    };
    expect(said({ ...process, personalData: true, processing: [processing] }).map(({ rule }) => rule)).toContain(
      "special-categories-have-basis",
    );
  });

  test("with a national identity number in it is stopped", () => {
    // A synthetic number, with 80 added to the month.
    const text = "description: Gjelder 01819010192.\n";
    expect(said(process, { text }).map(({ rule }) => rule)).toEqual(["no-national-id-numbers"]);
  });

  test("says how many rules are left to the check of all the files, and none of them speaks", () => {
    const { left, problems } = check(process);
    expect(left.length).toBeGreaterThan(0);
    expect(problems.filter(({ rule }) => left.includes(rule))).toEqual([]);
  });
});

describe("no field is out of sight when a rule asks for it", () => {
  const register = registerOf();
  const has = (list: string, code: string, trait: string) => register.has(list, code, trait as never);

  test.each(rules.filter(({ scope }) => scope in conditions).map((rule) => [rule.name, rule] as const))("%s", (_, rule) => {
    const scope = rule.scope as RegisterName;
    const table = conditions[scope] ?? {};
    // `period`, or `transfersOutsideEea: true`: what to fill in, and with what.
    const asked = new Map([...rule.fix.matchAll(/`(\w+)(?:: ([\w-]+))?`/g)].map(([, key = "", value]) => [key, value]));
    const answered = Object.fromEntries(
      [...asked].flatMap(([key, value]) => (value === undefined ? [] : [[key, value === "true" ? true : value]])),
    );
    for (const { text, path } of fixturesIn(`rules/${rule.name}/fail`)) {
      const data = readSource(text, path.endsWith(".md"))?.data;
      if (!data) continue;
      for (const [place, condition] of Object.entries(table)) {
        const [key = "", ...above] = place.split(".").reverse();
        if (!asked.has(key)) continue;
        // Every object of the record that the field may stand in.
        const homes = above.reverse().reduce<Record<string, unknown>[]>(
          (objects, step) =>
            objects.flatMap((object) => {
              const next = object[step.replace("[]", "")];
              return (Array.isArray(next) ? next : [next]).filter((item) => item !== null && typeof item === "object");
            }),
          [data],
        );
        const broken = findingsOf({ [`${scope}/${scope === "processes" ? `${data.area}/` : ""}fixture.yaml`]: text }, [rule]);
        if (homes.length === 0 || broken.length === 0) continue;
        // As it stands, or when it is answered as the rule says.
        const isSeen = homes.some(
          (home) => home[key] !== undefined || [home, { ...home, ...answered }].some((each) => condition(each, data, has)),
        );
        expect(isSeen, `${path}: ${place}`).toBe(true);
      }
    }
  });
});
