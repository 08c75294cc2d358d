import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { codeownersMark, toCodeowners } from "../../src/exports/codeowners.ts";
import { loadRegister } from "../../src/register/load.ts";
import { runScript } from "../support/commands.ts";
import { today } from "../support/content.ts";
import { baseRepository, type Repository } from "../support/repository.ts";

const codeowners = ({ content }: Repository, ...args: string[]) => runScript("codeowners.ts", args, { CONTENT: content });
const reviewedBy = (team: string) => (text: string) => `${text}reviewers:\n  - "${team}"\n`;

describe("npm run codeowners", () => {
  test("writes the file, and tells with --check when it is stale", async () => {
    const repository = baseRepository();
    const file = join(repository.folder, ".github/CODEOWNERS");
    repository.edit("units/oppvekst.yaml", reviewedBy("@provebygd/oppvekst"));
    expect(await codeowners(repository, "--check")).toMatchObject({
      code: 1,
      stderr:
        ".github/CODEOWNERS er ikke i samsvar med enhetene og eierne i registeret. Kjør «npm run codeowners», og ta filen med i endringen.\n",
    });
    expect((await codeowners(repository)).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("/register/processes/ @provebygd/oppvekst");
    expect(await codeowners(repository, "--check")).toMatchObject({ code: 0, stdout: ".github/CODEOWNERS er i samsvar med registeret.\n" });

    repository.edit("systems/arkivsystem.yaml", (text) => text.replace("owner: arkiv", "owner: oppvekst"));
    expect((await codeowners(repository, "--check")).code).toBe(1);
  });

  test("does not write over a file made by hand", async () => {
    const repository = baseRepository();
    repository.edit("units/kommune.yaml", reviewedBy("@provebygd/register"));
    await codeowners(repository);
    const file = join(repository.folder, ".github/CODEOWNERS");
    expect(readFileSync(file, "utf8").startsWith(codeownersMark)).toBe(true);
    writeFileSync(file, "* @noen\n");
    expect(await codeowners(repository)).toMatchObject({ code: 2, stderr: expect.stringContaining("er skrevet for hånd") });
    expect(readFileSync(file, "utf8")).toBe("* @noen\n");
  });

  test("writes nothing where no unit has reviewers, and where the host has no such file", async () => {
    const repository = baseRepository();
    expect(await codeowners(repository, "--check")).toMatchObject({
      code: 0,
      stdout: "Ingen enhet har «reviewers», så det er ingenting å skrive.\n",
    });
    repository.edit("municipality.yaml", (text) => text.replace("host: github", "host: gitea"));
    expect(await codeowners(repository)).toMatchObject({ code: 2, stderr: expect.stringContaining("«gitea» har ikke CODEOWNERS") });
  });

  test("puts the file where GitLab looks for it", async () => {
    const repository = baseRepository();
    repository.edit("municipality.yaml", (text) => text.replace("host: github", "host: gitlab"));
    repository.edit("units/kommune.yaml", reviewedBy("@provebygd/it/register"));
    await codeowners(repository);
    expect(readFileSync(join(repository.folder, ".gitlab/CODEOWNERS"), "utf8")).toBe(`${codeownersMark}\n* @provebygd/it/register\n`);
  });
});

test("the example's own file is fresh", () => {
  const { register } = loadRegister(join(root, "content"), today);
  // A municipality that has taken the example out runs `npm run codeowners` when it is ready to.
  if (!register?.municipality.example) return;
  expect(readFileSync(join(root, ".github/CODEOWNERS"), "utf8")).toBe(toCodeowners(register, { contentPath: "content" }));
});
