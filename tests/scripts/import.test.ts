import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contentFolder, root } from "../../scripts/lib/settings.ts";
import { writeAll } from "../../scripts/lib/write-all.ts";
import { readMapping } from "../../src/imports/mapping.ts";
import { filesIn, folderForAll, runScript } from "../support/commands.ts";

const folder = folderForAll();
const mapping = join(root, "mappings", "systemer.yaml");
let content = "";
let turn = 0;

beforeEach(() => {
  content = join(folder, `content-${turn++}`);
  cpSync(contentFolder(), content, { recursive: true });
});

const run = (...args: string[]) => runScript("import.ts", args, { CONTENT: content });
const list = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const everything = () => new Map([...filesIn(content)].map(([file, bytes]) => [file, bytes.toString()]));

describe("npm run import", { timeout: 300_000 }, () => {
  const csv =
    'System;Funksjon;Eier;Personopplysninger;Formål;Merknad\r\nNytt fagsystem;Sak og arkiv;ikt;Nei;Noe å prøve;"Mangler avtale"\r\nElements;;;;;Skal byttes\r\nFeil;Sak og arkiv;iktt;Nei;Noe;\r\n';

  test("writes nothing until it is asked to, then only what is sound, and then nothing more", async () => {
    const file = list("systemer.csv", csv);
    const untouched = everything();
    const dry = await run(file, "--register", "systems", "--mapping", mapping);
    expect(dry.stderr).toBe("");
    expect(dry.stdout).toContain("3 rader lest: 1 nye, 1 endret, 0 uendret, 1 avvist");
    expect(dry.stdout).toContain(
      "systemer.csv C4  avvist  «Eier» = iktt\n      «Systemeier»: Fant ikke «iktt» blant enheter.\n      Mente du «ikt»?",
    );
    expect(dry.stdout).toContain("Ingenting er skrevet. Legg til --write for å skrive.");
    expect(dry.code).toBe(1);
    expect(everything()).toEqual(untouched);

    const wet = await run(file, "--mapping", mapping, "--write");
    expect(wet.stdout).toContain("2 filer er skrevet.");
    const written = everything();
    const changed = [...written].filter(([path, text]) => untouched.get(path) !== text).map(([path]) => path);
    expect(changed.sort()).toEqual(["systems/elements.yaml", "systems/nytt-fagsystem.yaml"]);
    expect(written.get("systems/nytt-fagsystem.yaml")).toBe(`name: Nytt fagsystem
kind: business
purpose: Noe å prøve
functions:
  - sak-arkiv
owner: ikt
lifecycle:
  phase: in-use
personalData: false
note: Mangler avtale
`);
    const check = await runScript("check.ts", [], { CONTENT: content });
    expect(check.code).toBe(0);

    const again = await run(file, "--mapping", mapping, "--write");
    expect(again.stdout).toContain("0 nye, 0 endret, 2 uendret, 1 avvist");
    expect(everything()).toEqual(written);
  });

  test("refuses what the register's own rules refuse, with the cell it came from", async () => {
    const rules = list(
      "regler.csv",
      "Tittel;Dokumenter;Funksjon;Utfall;Frist;Regnes fra;Lov;Hjemmel\nTo år;Brev;okonomi;Kasseres;2;;arkivlova;§ 13\nFem år;Brev;okonomi;Kasseres;5 år;Saken er avsluttet;arkivlova;§ 13\n",
    );
    const result = await run(rules, "--mapping", join(root, "mappings", "bevaringsliste.yaml"), "--write");
    expect(result.stdout).toContain("1 nye, 0 endret, 0 uendret, 1 avvist");
    expect(result.stdout).toMatch(/regler\.csv D2 {2}avvist {2}«Utfall» = Kasseres\n.*ikke når tiden begynner å løpe/);
    expect(parse(readFileSync(join(content, "retention", "fem-ar.yaml"), "utf8"))).toMatchObject({
      period: "P5Y",
      startEvent: "sak-avsluttet",
      authority: [{ law: "LOV-2025-06-20-96", section: "§ 13" }],
    });
  });

  test("writes reports: Markdown, and a copy of the workbook with a column that says what is wrong", async () => {
    const made = await writeXlsx({
      sheets: [
        { name: "Annet", rows: [["Dette arket er ikke med"]] },
        {
          name: "Systemer",
          rows: [
            ["System", "Funksjon", "Eier", "Personopplysninger", "Formål"],
            ["Nytt", "Sak og arkiv", "ikt", "Nei", "Noe"],
            ["Feil", "Sak og arkiv", "iktt", "Nei", "Noe"],
          ],
        },
      ],
    });
    writeFileSync(join(folder, "liste.xlsx"), made);
    const own = list(
      "kobling.yaml",
      readFileSync(mapping, "utf8").replace("register: systems\n", "register: systems\n    sheet: Systemer\n"),
    );
    await run(
      join(folder, "liste.xlsx"),
      "--mapping",
      own,
      "--report",
      join(folder, "rapport.md"),
      "--report",
      join(folder, "rapport.xlsx"),
    );
    expect(readFileSync(join(folder, "rapport.md"), "utf8")).toContain(
      "| Systemer | C3 | Eier | iktt | avvist | «Systemeier»: Fant ikke «iktt» blant enheter. | Mente du «ikt»? |",
    );
    const report = await readXlsx(new Uint8Array(readFileSync(join(folder, "rapport.xlsx"))));
    expect(report.sheets.map(({ name }) => name)).toEqual(["Annet", "Systemer", "Feil (alle)"]);
    const rows = report.sheets[1]?.rows ?? [];
    expect(rows[0]?.at(-1)).toMatch(/^Feil/);
    expect(rows[1]?.[5] ?? null).toBeNull();
    expect(rows[2]?.[5]).toBe("C3, avvist: «Systemeier»: Fant ikke «iktt» blant enheter. Mente du «ikt»?");
    expect(rows[2]?.[0]).toBe("Feil");
  });

  test("suggests a mapping that can be used", async () => {
    const file = list(
      "ukjent.csv",
      "Systemnavn;Bruksområde;Sysstemeier;Sorg;Noe rart\nNytt A;Arkiv;ikt;Valg;x\nNytt B;Arkiv;skole;Valg;y\nNytt C;Arkiv;ikt;Sak og arkiv;z\n",
    );
    const { stdout, code } = await run(file, "--register", "systems", "--suggest");
    expect(code).toBe(0);
    const { mapping: made, errors } = readMapping(stdout);
    expect(errors).toEqual([]);
    const fields = new Map(made?.records[0]?.columns.map(({ column, field }) => [column, field]));
    expect(fields.get("Systemnavn")).toBe("name");
    expect(fields.get("Bruksområde")).toBe("purpose");
    expect(fields.get("Sysstemeier")).toBe("owner");
    expect(fields.get("Sorg")).toBe("functions[]");
    expect(fields.has("Noe rart")).toBe(false);
    expect(stdout).toContain("Noe rart");
    expect(stdout).toContain("Personopplysninger? (personalData)");
  });

  test.each([
    [[], "Skriv hvilken fil"],
    [["finnes-ikke.xlsx", "--mapping", mapping], "kan ikke brukes (ENOENT)"],
    [["package.json"], "--mapping"],
    [["README.md", "--mapping", mapping], "verken XLSX"],
    [["package.json", "--register", "system"], "Registeret «system» finnes ikke"],
    [["package.json", "--mapping", mapping, "--set", "eier=ikt"], "«eier=ikt» kan ikke settes"],
    [["package.json", "--mapping", "package.json"], "kan ikke brukes"],
  ])("%j is answered in one sentence", async (args, message) => {
    const result = await run(...args);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });
});

describe("npm run export", { timeout: 300_000 }, () => {
  test("makes a workbook that import reads back without a mapping", async () => {
    const file = join(folder, "systemer.xlsx");
    const made = await runScript("export.ts", ["--register", "systems", file], { CONTENT: content });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    const untouched = everything();
    const result = await run(file, "--write");
    expect(result.stdout).toContain("0 nye, 0 endret, 53 uendret, 0 avvist\nDet er ingenting å skrive.");
    expect(everything()).toEqual(untouched);
  });
  test("of an empty register makes one to begin with", async () => {
    const empty = join(folder, "tomt");
    mkdirSync(empty);
    const made = await runScript("export.ts", ["--register", "systems", join(folder, "tom.xlsx")], { CONTENT: empty });
    expect(made.stderr + made.stdout).toContain("municipality.yaml");
    cpSync(join(content, "municipality.yaml"), join(empty, "municipality.yaml"));
    const again = await runScript("export.ts", ["--register", "systems", join(folder, "tom.xlsx")], { CONTENT: empty });
    expect(again).toMatchObject({ code: 0, stdout: `Laget ${join(folder, "tom.xlsx")} med 0 oppføringer.\n` });
  });
});

describe("files are written all or none", () => {
  test("when one cannot be written, the others are as they were", () => {
    const untouched = everything();
    mkdirSync(join(content, "systems", "umulig.yaml"));
    writeFileSync(join(content, "systems", "umulig.yaml", "x"), "");
    chmodSync(join(content, "systems"), 0o755);
    const changes = [
      { file: "systems/elements.yaml", text: "name: x\n" },
      { file: "systems/nytt.yaml", text: "name: y\n" },
      // A folder stands where the file is to be, and cannot be replaced by it.
      { file: "systems/umulig.yaml/x/y.yaml", text: "name: z\n" },
    ];
    expect(() => writeAll(content, changes)).toThrow();
    const after = everything();
    after.delete("systems/umulig.yaml/x");
    expect(after).toEqual(untouched);
  });
});
