import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runScript } from "../support/commands.ts";
import { emptyFolder, fixtures } from "../support/content.ts";
import { baseRepository, emptyRepository, type Repository } from "../support/repository.ts";

const changes = (content: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  runScript("changes.ts", args, { CONTENT: content, ...env });

/** A proposal: a shorter period, a new recipient, and a file that Git does not know yet. */
function propose({ content, edit }: Repository): void {
  edit("retention/skoleskyss.yaml", (text) => text.replace("period: P5Y", "period: P3Y"));
  edit("processes/grunnskole/skoleskyss.yaml", (text) =>
    text.replace("    processors:", "      - category: fylkeskommune\n        name: Skyssappen AS\n    processors:"),
  );
  writeFileSync(join(content, "units/ny.yaml"), "name: Ny enhet\nkind: staff\nparent: kommune\n");
}

describe("npm run changes", () => {
  test("tells what has changed since a branch, in words, whether committed or not", async () => {
    const repository = baseRepository();
    repository.git("checkout", "-qb", "forslag");
    propose(repository);
    const told = await changes(repository.content, ["main"]);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(told.stdout).toMatchInlineSnapshot(`
      "1 prosess endret, 1 bevaringsregel endret, 1 ny enhet

      - Skoleskyss (prosess): ny mottaker: Skyssappen AS
      - Skoleskyss (bevaringsregel): oppbevaring forkortet fra 5 til 3 år. Gjelder prosessen Skoleskyss.
      - Ny enhet (ny enhet): Slag: Stab; Hører til: Prøvebygd kommune

      Hvem må se på det:

      Arkivleder
      - Kortere oppbevaring kan ikke gjøres om når dokumentasjonen er kassert (arkivlova §§ 12 og 13):
        - Skoleskyss: Oppbevaringen er forkortet fra 5 år til 3 år.

      Personvernombud (personvernombud@provebygd.example)
      - En ny mottaker må ha rett til opplysningene, og skal stå i protokollen (personvernforordningen art. 30 nr. 1 bokstav d):
        - Skoleskyss: Opplysninger gis nå til Skyssappen AS.
      "
    `);
    repository.commit("Forslag");
    expect((await changes(repository.content, ["main"])).stdout).toBe(told.stdout);
  });

  test("leaves out what has come to the branch since the two parted", async () => {
    const repository = baseRepository();
    repository.git("checkout", "-qb", "forslag");
    repository.git("checkout", "-q", "main");
    repository.edit("units/oppvekst.yaml", (text) => text.replace("name: Oppvekst", "name: Oppvekst og kultur"));
    repository.commit("Noe annet");
    repository.git("checkout", "-q", "forslag");
    expect((await changes(repository.content, ["main"])).stdout).toBe("Ingenting i registeret er endret.\n");
  });

  test("compares two revisions, whatever the files are now", async () => {
    const repository = baseRepository();
    repository.git("tag", "v1");
    propose(repository);
    repository.commit("Forslag");
    repository.git("tag", "v2");
    rmSync(join(repository.content, "retention"), { recursive: true });
    const { stdout } = await changes(repository.content, ["v1", "v2"]);
    expect(stdout.split("\n")[0]).toBe("1 prosess endret, 1 bevaringsregel endret, 1 ny enhet");
  });

  test("gives Markdown, and JSON for a program", async () => {
    const repository = baseRepository();
    propose(repository);
    const markdown = (await changes(repository.content, ["HEAD", "--format", "markdown"])).stdout;
    expect(markdown).toContain("### Hvem må se på det");
    expect(markdown).toContain("- oppbevaring forkortet fra 5 til 3 år");
    const json = JSON.parse((await changes(repository.content, ["HEAD", "--format", "json"])).stdout) as Record<string, unknown>;
    expect(json).toMatchObject({
      version: 1,
      notes: [],
      summary: "1 prosess endret, 1 bevaringsregel endret, 1 ny enhet",
      records: [
        { kind: "changed", register: "processes", id: "grunnskole/skoleskyss", words: [{ what: ["ny mottaker: Skyssappen AS"] }] },
        { kind: "changed", register: "retention", concerns: [{ id: "grunnskole/skoleskyss", name: "Skoleskyss" }] },
        { kind: "added", register: "units", id: "ny", file: "units/ny.yaml" },
      ],
      reviews: [
        { role: "arkivleder", needs: [{ rule: "shortened-retention", id: "skoleskyss", source: "arkivlova §§ 12 og 13" }] },
        { role: "personvernombud", mailboxes: ["personvernombud@provebygd.example"], needs: [{ rule: "new-recipient" }] },
      ],
    });
  });

  test("says that there were errors, and compares what can be read", async () => {
    const repository = baseRepository();
    repository.edit("systems/arkivsystem.yaml", (text) => `${text}name: en gang til\n`);
    repository.commit("Feil");
    repository.git("checkout", "-qb", "forslag");
    propose(repository);
    const { code, stdout } = await changes(repository.content, ["main"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Det er én feil i registeret slik det er i «main». Bare det som kan leses, er sammenlignet.\n");
    expect(stdout).toContain("oppbevaring forkortet fra 5 til 3 år");
  });

  test("says that everything is new where there was no register", async () => {
    const repository = emptyRepository();
    writeFileSync(join(repository.folder, "README.md"), "Tomt.\n");
    repository.commit("Før registeret");
    repository.git("checkout", "-qb", "forslag");
    cpSync(join(fixtures, "base"), repository.content, { recursive: true });
    const { code, stdout } = await changes(repository.content, ["main"]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, "Registeret fantes ikke i «main». Alt er nytt."]);
    expect(stdout).toContain("2 nye prosesser, 2 nye systemer");
    expect(stdout).not.toContain("Hvem må se på det");
  });
});

describe("what cannot be compared is said in one sentence", () => {
  const said = async (content: string, args: string[], env: NodeJS.ProcessEnv = {}) => {
    const { code, stderr } = await changes(content, args, env);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    return [code, stderr.trim()];
  };

  test("a revision that Git does not know, and one that looks like an option", async () => {
    const { content } = baseRepository();
    const unknown = (name: string) => [2, `Git kjenner ikke «${name}». Hent hele historikken, eller skriv en annen gren eller endring.`];
    expect(await said(content, ["finnes-ikke"])).toEqual(unknown("finnes-ikke"));
    expect(await said(content, ["--", "--output=/tmp/x"])).toEqual(unknown("--output=/tmp/x"));
  });

  test("a history that is not fetched", async () => {
    const repository = baseRepository();
    repository.commit("To");
    const clone = emptyFolder();
    repository.git("clone", "-q", "--depth", "1", `file://${repository.folder}`, clone);
    const [code, message] = await said(join(clone, "register"), ["HEAD~1"]);
    expect(code).toBe(2);
    expect(message).toContain("Git kjenner ikke «HEAD~1». Depotet er hentet uten hele historikken.");
    expect(message).toContain("fetch-depth: 0");
  });

  test("two lines of work with nothing in common", async () => {
    const repository = baseRepository();
    repository.git("checkout", "-q", "--orphan", "annet");
    repository.commit("Annet");
    expect(await said(repository.content, ["main"])).toEqual([2, "«main» og «HEAD» har ingen felles historikk her."]);
  });

  test("a folder without Git, and a machine without it", async () => {
    const folder = join(emptyFolder(), "register");
    mkdirSync(folder);
    expect(await said(folder, ["main"])).toEqual([
      2,
      `Mappen «${folder}» ligger ikke i et Git-depot, så det finnes ingenting å sammenligne med.`,
    ]);
    expect(await said(baseRepository().content, ["main"], { PATH: "/nowhere" })).toEqual([
      2,
      "Git finnes ikke på maskinen. Installer Git, og prøv igjen.",
    ]);
  });

  test("a command that is written wrong", async () => {
    const { content } = baseRepository();
    expect(await said(content, [])).toEqual([
      2,
      "Skriv hvilken gren eller endring det skal sammenlignes med, for eksempel: npm run changes -- main",
    ]);
    expect(await said(content, ["a", "b", "c"])).toEqual([2, expect.stringContaining("Skriv hvilken gren")]);
    expect(await said(content, ["main", "--format", "pdf"])).toEqual([2, "Formatet «pdf» finnes ikke. Velg text, markdown, json."]);
  });
});

describe("check --changed", () => {
  test("gives one comment, as Markdown, as a file, and to the summary of the step", async () => {
    const repository = baseRepository();
    propose(repository);
    const folder = emptyFolder();
    const env = { CONTENT: repository.content, GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
    const markdown = await runScript("check.ts", ["--changed", "HEAD", "--format", "markdown"], env);
    const annotated = await runScript(
      "check.ts",
      ["--changed", "HEAD", "--format", "github", "--comment", join(folder, "comment.md")],
      env,
    );
    expect([markdown.code, annotated.code]).toEqual([0, 0]);
    expect(markdown.stdout.match(/^### .*/gm)).toEqual([
      expect.stringMatching(/^### (Endringen|Registeret)/),
      "### Hvem må se på det",
      "### Hva som er endret",
    ]);
    expect(readFileSync(join(folder, "comment.md"), "utf8")).toBe(markdown.stdout);
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toBe(markdown.stdout);
  });
});
