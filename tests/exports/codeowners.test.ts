import { describe, expect, test } from "vitest";
import { codeownersMark, toCodeowners } from "../../src/exports/codeowners.ts";
import { link } from "../../src/register/link.ts";
import type { Municipality } from "../../src/register/types.ts";
import { baseText, type Files, registerOf } from "../support/content.ts";

/** The base with reviewers in these units. */
function reviewed(reviewers: Record<string, string[]>, more: Files = {}) {
  const units = Object.fromEntries(
    Object.entries(reviewers).map(([unit, names]) => {
      const file = `units/${unit}.yaml`;
      return [file, `${baseText(file)}reviewers:\n${names.map((name) => `  - "${name}"\n`).join("")}`];
    }),
  );
  return registerOf({ ...units, ...more });
}

const lines = (register: ReturnType<typeof registerOf>, contentPath = "content") =>
  toCodeowners(register, { contentPath }).trimEnd().split("\n");

describe("CODEOWNERS", () => {
  test("has the municipality's own reviewers for everything, and a line for what others own", () => {
    const register = reviewed({
      kommune: ["@provebygd/register"],
      oppvekst: ["@provebygd/oppvekst", "@provebygd/skole"],
      arkiv: ["@provebygd/arkiv"],
    });
    expect(lines(register)).toMatchInlineSnapshot(`
      [
        "# Laget av «npm run codeowners» av enhetene og eierne i registeret. Rett dem, og ikke denne filen.",
        "* @provebygd/register",
        "/content/agreements/ @provebygd/oppvekst @provebygd/skole",
        "/content/archives/ @provebygd/arkiv",
        "/content/assessments/ @provebygd/oppvekst @provebygd/skole",
        "/content/integrations/ @provebygd/arkiv",
        "/content/processes/ @provebygd/oppvekst @provebygd/skole",
        "/content/retention/ @provebygd/arkiv",
        "/content/routines/ @provebygd/arkiv",
        "/content/systems/arkivsystem.yaml @provebygd/arkiv",
        "/content/systems/skoleportal.yaml @provebygd/oppvekst @provebygd/skole",
      ]
    `);
  });

  test("goes up to the nearest unit that has reviewers, and says nothing where there are none", () => {
    expect(lines(reviewed({ kommune: ["@provebygd/register"] }))).toEqual([codeownersMark, "* @provebygd/register"]);
    expect(lines(registerOf())).toEqual([codeownersMark]);
  });

  test("names a folder when all in it have the same, and each file when they have not", () => {
    const more = {
      "systems/tredje.yaml": baseText("systems/skoleportal.yaml")
        .replace("name: Skoleportal", "name: Tredje")
        .replace("  - gammel-portal", "  - gammel"),
    };
    const register = reviewed({ oppvekst: ["@provebygd/oppvekst"] }, more);
    const found = lines(register);
    expect(found).toContain("/content/processes/ @provebygd/oppvekst");
    expect(found.filter((line) => line.startsWith("/content/systems"))).toEqual([
      "/content/systems/skoleportal.yaml @provebygd/oppvekst",
      "/content/systems/tredje.yaml @provebygd/oppvekst",
    ]);
  });

  test("lets no unit approve alone what is said of itself", () => {
    const register = reviewed({ kommune: ["@provebygd/register"], oppvekst: ["@provebygd/oppvekst"] });
    expect(lines(register).filter((line) => line.includes("units"))).toEqual([]);
  });

  test("follows where the register is in the repository, also at its root and behind odd names", () => {
    const register = reviewed({ oppvekst: ["@provebygd/oppvekst"] });
    expect(lines(register, "")).toContain("/processes/ @provebygd/oppvekst");
    expect(lines(register, "vårt register/#1")).toContain("/vårt\\ register/\\#1/processes/ @provebygd/oppvekst");
  });

  test("of an empty register is empty", () => {
    expect(lines(link([], {} as Municipality))).toEqual([codeownersMark]);
  });

  test("of units in a ring comes to an end", () => {
    const unit = (id: string, parent: string) => ({
      register: "units" as const,
      id,
      file: `units/${id}.yaml`,
      data: { name: id, kind: "staff" as const, parent },
    });
    expect(lines(link([unit("a", "b"), unit("b", "a")], { unit: "a" } as Municipality))).toEqual([codeownersMark]);
  });
});
