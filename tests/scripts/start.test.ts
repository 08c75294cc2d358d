import { createServer } from "node:net";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { answers, filesIn, folderForAll, freePorts, type Outcome, runScript, startScript } from "../support/commands.ts";
import { baseText, baseWith, emptyFolder } from "../support/content.ts";

describe("npm start, with content in order", () => {
  const out = folderForAll();
  let port: number;
  let said = "";
  const pages = new Map<string, { status: number; text: string }>();
  let outcome: Outcome;
  let answersAfter: boolean[];

  beforeAll(async () => {
    port = await freePorts();
    const { child, outcome: ended } = startScript("start.ts", [], { CONTENT: "tests/fixtures/base", OUT: out, PORT: String(port) });
    const serving = new Promise<void>((done) => {
      child.stdout?.on("data", (text: string) => {
        said += text;
        if (said.includes("Ctrl+C")) done();
      });
    });
    try {
      await Promise.race([serving, ended]);
      for (const path of ["/", "/prosesser/grunnskole/skoleskyss/", "/finnes/ikke/"]) {
        for (const at of [port, port + 1]) {
          const response = await fetch(`http://127.0.0.1:${at}${path}`);
          pages.set(`${at - port} ${path}`, { status: response.status, text: await response.text() });
        }
      }
    } finally {
      child.kill("SIGINT");
    }
    outcome = await ended;
    answersAfter = [await answers(port), await answers(port + 1)];
  }, 120_000);

  test("says each step, and where the two editions are", () => {
    expect(outcome.stderr).toBe("");
    for (const step of ["Kontrollerer registeret …", "Bygger den offentlige utgaven …", "Bygger den interne utgaven …"])
      expect(said.split("\n")).toContain(step);
    expect(
      said.endsWith(
        `\nOffentlig utgave: http://localhost:${port}/\nIntern utgave:    http://localhost:${port + 1}/\n\nStopp med Ctrl+C.\n`,
      ),
    ).toBe(true);
  });

  test("serves the public edition at the port, and the internal one at the next", () => {
    expect(pages.get("0 /")).toMatchObject({ status: 200, text: expect.stringContaining("Offentlig utgave") });
    expect(pages.get("1 /")).toMatchObject({ status: 200, text: expect.stringContaining("Intern utgave") });
    expect(pages.get("0 /prosesser/grunnskole/skoleskyss/")?.text).not.toContain("Saker kan vise helse.");
    expect(pages.get("1 /prosesser/grunnskole/skoleskyss/")?.text).toContain("Saker kan vise helse.");
  });

  test("answers 404 with the page for it", () => {
    for (const at of [0, 1])
      expect(pages.get(`${at} /finnes/ikke/`)).toMatchObject({ status: 404, text: expect.stringContaining("Siden finnes ikke") });
  });

  test("stops when it is told to, and nothing answers any more", () => {
    expect(outcome.code === null || outcome.code === 0 || outcome.code === 130).toBe(true);
    expect(answersAfter).toEqual([false, false]);
  });
});

test("with an error in the content it says what is wrong, builds nothing and serves nothing", async () => {
  const file = "systems/arkivsystem.yaml";
  const content = baseWith({ [file]: baseText(file).replace("owner: arkiv\n", "owner: arkv\n") });
  const out = emptyFolder();
  const port = await freePorts();
  const { code, stdout, stderr } = await runScript("start.ts", [], { CONTENT: content, OUT: out, PORT: String(port) });
  expect(code).toBe(1);
  expect(stdout).toBe("Kontrollerer registeret …\n");
  expect(stderr).toContain("systems/arkivsystem.yaml:6:8  feil  ");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect([await answers(port), await answers(port + 1)]).toEqual([false, false]);
  expect(filesIn(out).size).toBe(0);
});

test.each([0, 1])("with the port taken for edition %d it says so before it builds, and exits", async (edition) => {
  const port = await freePorts();
  const other = createServer();
  await new Promise<void>((done) => other.listen(port + edition, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => other.close(() => done())));
  const out = emptyFolder();
  const { code, stdout, stderr } = await runScript("start.ts", [], { CONTENT: "tests/fixtures/base", OUT: out, PORT: String(port) });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr: `Port ${port + edition} er i bruk. Stopp det andre programmet, eller velg en annen port med PORT.\n`,
  });
  expect(await answers(port + 1 - edition)).toBe(false);
});

test.each(["abc", "0", "-1", "65535", "4321.5", "99999"])("with PORT=%s it says what a port is", async (port) => {
  const { code, stdout, stderr } = await runScript("start.ts", [], { CONTENT: "tests/fixtures/base", OUT: emptyFolder(), PORT: port });
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `PORT er «${port}». Skriv et tall fra 1 til 65534.\n` });
});
