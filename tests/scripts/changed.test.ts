import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { runScript } from "../support/commands.ts";

let repository = "";
let content = "";

const git = (...args: string[]) => {
  const { status, stderr } = spawnSync(
    "git",
    ["-c", "user.name=Test", "-c", "user.email=test@provebygd.example", "-c", "init.defaultBranch=main", ...args],
    {
      cwd: repository,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr);
};
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(content, file), change(readFileSync(join(content, file), "utf8")));
const findings = async (...args: string[]) => {
  const { code, stdout } = await runScript("check.ts", ["--format", "json", ...args], { CONTENT: content });
  return {
    code,
    files: (JSON.parse(stdout) as { findings: { file: string; rule: string }[] }).findings.map(({ file, rule }) => `${file} ${rule}`),
  };
};

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), "orden-changed-"));
  content = join(repository, "register");
  cpSync(join(root, "tests/fixtures/base"), content, { recursive: true });
  git("init", "-q");
  // Something that was wrong before, and is nobody's doing now.
  edit("units/oppvekst.yaml", (text) => `${text}ukjent: felt\n`);
  git("add", "-A");
  git("commit", "-qm", "Register");
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe("check --changed", () => {
  test("tells nothing of what was wrong before", async () => {
    expect(await findings("--changed", "main")).toEqual({ code: 0, files: [] });
    expect((await findings()).code).toBe(1);
  });

  test("tells of the files a change touches, and of what it breaks elsewhere", async () => {
    edit("agreements/databehandleravtale.yaml", (text) => text.replace("status: signed", "status: terminated"));
    const { files } = await findings("--changed", "main");
    expect(files).toContain("systems/skoleportal.yaml hosted-system-has-data-processing-agreement");
    expect(files.filter((file) => file.startsWith("units/"))).toEqual([]);
    spawnSync("git", ["checkout", "-q", "."], { cwd: repository });
  });

  test("sees a new file that Git does not know yet, and a deleted one that others refer to", async () => {
    writeFileSync(join(content, "units/ny.yaml"), "name: Ny\n");
    rmSync(join(content, "retention/skoleskyss.yaml"));
    const { code, files } = await findings("--changed", "main");
    expect(code).toBe(1);
    expect(files).toContain("units/ny.yaml shape-required");
    expect(files).toContain("processes/grunnskole/skoleskyss.yaml reference-missing");
    rmSync(join(content, "units/ny.yaml"));
    spawnSync("git", ["checkout", "-q", "."], { cwd: repository });
  });

  test("leaves what is staged as it is", async () => {
    edit("units/kommune.yaml", (text) => `${text}# merknad\n`);
    git("add", "-A");
    const before = spawnSync("git", ["diff", "--cached", "--stat"], { cwd: repository, encoding: "utf8" }).stdout;
    await findings("--changed", "main");
    expect(spawnSync("git", ["diff", "--cached", "--stat"], { cwd: repository, encoding: "utf8" }).stdout).toBe(before);
    spawnSync("git", ["reset", "-q", "--hard"], { cwd: repository });
  });

  test("says in one sentence that a revision is unknown", async () => {
    const { code, stderr } = await runScript("check.ts", ["--changed", "finnes-ikke"], { CONTENT: content });
    expect([code, stderr]).toEqual([
      2,
      "Git kjenner ikke «finnes-ikke». Hent hele historikken, eller skriv en annen gren eller endring.\n",
    ]);
  });
});
