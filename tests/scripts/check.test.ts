import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, runScript } from "../support/commands.ts";
import { baseText, baseWith, emptyFolder, type Files, write } from "../support/content.ts";

/** Two errors and a warning, in three files. */
const wrong: Files = {
  "systems/arkivsystem.yaml": baseText("systems/arkivsystem.yaml").replace("owner: arkiv\n", "owner: arkv\n"),
  "units/elvebakken.yaml": "name: Elvebakken skole\nkind: skole\n",
};

const check = (content: string, ...args: string[]) => runScript("check.ts", args, { CONTENT: content });

/** No finding and no error shows the machine inside. */
const inside = /\bat .+:\d+:\d+|node:internal|undefined|\[object/;

describe("the exit code", () => {
  test("is 0 when all is in order", async () => {
    const { code, stdout, stderr } = await check(baseWith());
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "Registeret er i orden.\n", stderr: "" });
  });

  test("is 1 when anything is an error", async () => {
    const { code, stdout, stderr } = await check(baseWith(wrong));
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).not.toMatch(inside);
  });

  test("is 0 when nothing is worse than a warning, which is told all the same", async () => {
    const file = "retention/skoleskyss.yaml";
    const folder = baseWith({ [file]: baseText(file).replace("LOV-2025-06-20-96", "LOV-1992-12-04-126") });
    const { code, stdout } = await check(folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/retention\/skoleskyss\.yaml:12:10 {2}advarsel {2}.+ {2}\(law-references-are-in-force\)/);
    expect(stdout.endsWith("0 feil og 1 advarsel i 1 fil.\n")).toBe(true);
  });
});

describe("as text", () => {
  test("each finding has a line that a terminal can open, and its hint below", async () => {
    const folder = baseWith(wrong);
    const { stdout } = await check(folder);
    const lines = stdout.split("\n");
    const places = lines.filter((line) => /:\d+:\d+ /.test(line));
    expect(places.map((line) => line.trim().split("  ").slice(0, 2))).toEqual([
      [expect.stringMatching(/systems\/arkivsystem\.yaml:6:8$/), "feil"],
      [expect.stringMatching(/units\/elvebakken\.yaml:2:7$/), "feil"],
    ]);
    for (const line of places) {
      const [place = ""] = line.trim().split("  ");
      const [path = ""] = place.split(/:\d+:\d+$/);
      expect(join(process.cwd(), path)).toMatch(new RegExp(`^${folder}`));
      expect(line).toMatch(/^ {2}\S+:\d+:\d+ {2}(feil|advarsel|tips) {2}.+\. {2}\([a-z0-9-]+\)$/);
    }
    expect(lines).toContain("      Mente du «arkiv»?");
    expect(stdout.endsWith("2 feil og 0 advarsler i 2 filer.\n")).toBe(true);
  });

  test("has the path from where one stands", async () => {
    const { stdout } = await runScript("check.ts", [], { CONTENT: "tests/fixtures/agreements/valid" });
    expect(stdout).toContain("  tests/fixtures/agreements/valid/municipality.yaml:1:1  feil  Filen municipality.yaml mangler.");
  });
});

describe("as json", () => {
  test("has a version, and every finding with its parts", async () => {
    const { code, stdout } = await check(baseWith(wrong), "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      counts: { error: 2, warning: 0, info: 0 },
      findings: [
        {
          rule: "reference-missing",
          level: "error",
          file: "systems/arkivsystem.yaml",
          line: 6,
          column: 8,
          field: "owner",
          message: "«Systemeier» viser til «arkv», som ikke finnes i «units».",
          hint: "Mente du «arkiv»?",
        },
        expect.objectContaining({ rule: "shape-enum", level: "error", file: "units/elvebakken.yaml", line: 2, column: 7, field: "kind" }),
      ],
    });
  });

  test("is an empty list when all is in order", async () => {
    const { code, stdout } = await check(baseWith(), "--format=json");
    expect([code, JSON.parse(stdout)]).toEqual([0, { version: 1, counts: { error: 0, warning: 0, info: 0 }, findings: [] }]);
  });
});

describe("a path", () => {
  const filesOf = (stdout: string) => (JSON.parse(stdout) as { findings: { file: string }[] }).findings.map(({ file }) => file);

  test("to a file narrows to it, and so does the exit code", async () => {
    const folder = baseWith(wrong);
    const one = await check(folder, join(folder, "units/elvebakken.yaml"), "--format", "json");
    expect([one.code, filesOf(one.stdout)]).toEqual([1, ["units/elvebakken.yaml"]]);
    const sound = await check(folder, join(folder, "units/oppvekst.yaml"), "--format", "json");
    expect([sound.code, filesOf(sound.stdout)]).toEqual([0, []]);
  });

  test("to a folder narrows to what is below it, not to what begins alike", async () => {
    const folder = baseWith({ ...wrong, "units-old/a.yaml": "x: 1\n" });
    for (const path of ["units", "units/"]) {
      const { stdout } = await check(folder, join(folder, path), "--format", "json");
      expect(filesOf(stdout)).toEqual(["units/elvebakken.yaml"]);
    }
  });

  test("may be one of several, in any order, and the content folder is all", async () => {
    const folder = baseWith(wrong);
    const both = await check(folder, join(folder, "units"), join(folder, "systems/arkivsystem.yaml"), "--format", "json");
    expect(filesOf(both.stdout)).toEqual(["systems/arkivsystem.yaml", "units/elvebakken.yaml"]);
    const all = await check(folder, folder, "--format", "json");
    expect(filesOf(all.stdout)).toEqual(["systems/arkivsystem.yaml", "units/elvebakken.yaml"]);
  });

  test("is read from the project's root when it is not whole", async () => {
    const { code, stdout } = await runScript("check.ts", ["tests/fixtures/base/units", "--format", "json"], {
      CONTENT: "tests/fixtures/base",
    });
    expect([code, filesOf(stdout)]).toEqual([0, []]);
    const fromContent = await runScript("check.ts", ["units/oppvekst.yaml", "--format", "json"], { CONTENT: "tests/fixtures/base" });
    expect([fromContent.code, filesOf(fromContent.stdout)]).toEqual([0, []]);
  });

  test("that is sound does not make the register so: something else in it is wrong", async () => {
    const folder = baseWith(wrong);
    const { code, stdout } = await check(folder, join(folder, "units/oppvekst.yaml"));
    expect(code).toBe(0);
    expect(stdout).not.toContain("Registeret er i orden.");
  });

  test("that is not there is not in order", async () => {
    const folder = baseWith();
    const { code, stdout, stderr } = await check(folder, join(folder, "units/finnes-ikke.yaml"));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`Det finnes ingen fil eller mappe «${join(folder, "units/finnes-ikke.yaml")}» i registeret.\n`);
  });

  test("outside the register is not in it", async () => {
    const { code, stdout, stderr } = await check(baseWith(), "README.md", "../etc");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("Det finnes ingen fil eller mappe «README.md» i registeret.\n");
  });
});

describe("what the person has set wrong is told in one sentence, with exit code 2", () => {
  const sentence = /^[A-ZÆØÅ][^\n]*\.\n$/;

  test("a content folder that is not there", async () => {
    const folder = join(emptyFolder(), "finnes-ikke");
    const { code, stdout, stderr } = await check(folder);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `Mappen «${folder}» finnes ikke.\n` });
  });

  test.each(["2026-02-30", "2026-13-01", "i dag", "22.11.2026", "2026-1-1", "20261122", "2026-11-22T00:00"])("TODAY=%s", async (day) => {
    const { code, stdout, stderr } = await runScript("check.ts", [], { CONTENT: baseWith(), TODAY: day });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`TODAY er «${day}». Skriv en dato som finnes, på formen 2026-11-22.\n`);
  });

  test("a format that is not there", async () => {
    const { code, stdout, stderr } = await check(baseWith(), "--format", "xml");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("Formatet «xml» finnes ikke. Velg text, json, github, gitlab, sarif, markdown.\n");
  });

  test("an option that is not there", async () => {
    const { code, stdout, stderr } = await check(baseWith(), "--fix");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--fix");
    expect(stderr).not.toMatch(inside);
    expect(stderr).toMatch(sentence);
  });
});

test("TODAY decides which laws are in force", async () => {
  const file = "retention/skoleskyss.yaml";
  const folder = baseWith({ [file]: baseText(file).replace("LOV-2025-06-20-96", "LOV-2001-01-01-1") });
  const [lastDay, dayAfter] = await Promise.all(
    ["2026-11-22", "2026-11-23"].map((day) => runScript("check.ts", [], { CONTENT: folder, TODAY: day })),
  );
  expect(lastDay?.stdout).toBe("Registeret er i orden.\n");
  expect(dayAfter?.stdout).toContain("(law-references-are-in-force)");
});

test("the content is left as it was", async () => {
  const folder = emptyFolder();
  write(folder, { "municipality.yaml": "name: [\n", "systems/a.yaml": "\u0000" });
  const { code } = await check(folder);
  expect(code).toBe(1);
  expect([...filesIn(folder)].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
    ["municipality.yaml", "name: [\n"],
    ["systems/a.yaml", "\u0000"],
  ]);
});
