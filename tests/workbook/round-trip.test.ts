import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { ensureLibreOffice } from "../../scripts/lib/libreoffice.ts";
import { contentFolder } from "../../scripts/lib/settings.ts";
import { changesOf } from "../../src/imports/changes.ts";
import { LookUp } from "../../src/imports/look-up.ts";
import type { Plan } from "../../src/imports/plan.ts";
import { readFile } from "../../src/imports/read-file.ts";
import { countsOf } from "../../src/imports/report.ts";
import { columnName, type Sheet, type Value } from "../../src/imports/sheet.ts";
import { link } from "../../src/register/link.ts";
import type { RawEntry } from "../../src/register/read.ts";
import { type AnyEntry, isRegisterName, type RegisterName, registerNames } from "../../src/register/registers.ts";
import type { Municipality } from "../../src/register/types.ts";
import { escapeLine, unescapeLine } from "../../src/workbook/cells.ts";
import { planWorkbook, registerOfWorkbook } from "../../src/workbook/plan.ts";
import { writeWorkbook } from "../../src/workbook/write.ts";
import { folderForAll } from "../support/commands.ts";
import { example } from "../support/lists.ts";

const register = link(example.entries.filter((entry) => isRegisterName(entry.register)) as AnyEntry[], {} as Municipality);
const exported = async (name: RegisterName) => new Uint8Array(await writeWorkbook(register, name, new LookUp(example.entries)));
const textOf = (file: string) => readFileSync(join(contentFolder(), file), "utf8");
const diff = (before: string, after: string) => {
  const was = before.split("\n");
  const is = after.split("\n");
  const inPlace = was.flatMap((line, i) => (line === is[i] ? [] : [`-${line}`, `+${is[i]}`]));
  // Lines that are moved along by others are not changed.
  if (was.length === is.length && inPlace.length <= 6) return inPlace;
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line}`),
  ];
};

/** A cell by its sheet, the row whose column holds a text, and its heading. */
function cellIn(
  sheets: readonly Sheet[],
  sheet: string,
  heading: string,
  where: (row: Value[], at: (title: string) => Value | undefined) => boolean,
) {
  const found = sheets.find(({ name }) => name === sheet);
  const headings = found?.rows[0] ?? [];
  const column = headings.indexOf(heading);
  const row = found?.rows.findIndex((cells, i) => i > 0 && where(cells, (title) => cells[headings.indexOf(title)])) ?? -1;
  if (column < 0 || row < 0) throw new Error(`No cell ${sheet} ${heading}`);
  return { row, column, sheet: found as Sheet };
}

describe.each(registerNames)("%s", (name) => {
  test("exported and read back, changes no byte", { timeout: 300_000 }, async () => {
    const sheets = await readFile(await exported(name), "a.xlsx");
    expect(registerOfWorkbook(sheets)).toBe(name);
    const plan = planWorkbook(sheets, example);
    expect(plan.problems).toEqual([]);
    expect(countsOf(plan)).toEqual({ new: 0, changed: 0, unchanged: register.all(name).length, refused: 0 });
    expect(changesOf(plan, textOf)).toEqual([]);
  });

  test("written from the workbook alone, into a register without these records, says the same", { timeout: 300_000 }, async () => {
    // Ids that are not the name's own are kept only where the record is there, so the rows are told to be new and compared by what they hold.
    const sheets = await readFile(await exported(name), "a.xlsx");
    const emptied = example.entries.map((entry): RawEntry => (entry.register === name ? { ...entry, data: namesOf(entry.data) } : entry));
    const plan = planWorkbook(sheets, { ...example, entries: name === "vocabularies" ? example.entries : emptied });
    for (const { register: own, id, data } of plan.proposals) {
      const wanted = example.entries.find((entry) => entry.register === own && entry.id === id)?.data;
      if (name !== "vocabularies") expect(withoutEmpty(data), id).toEqual(withoutEmpty(wanted));
    }
  });
});

/** What other rows point at a record by. */
function namesOf(data: unknown) {
  const { name, title, otherNames } = data as { name?: string; title?: string; otherNames?: string[] };
  return Object.fromEntries(Object.entries({ name, title, otherNames }).filter(([, value]) => value !== undefined));
}

/** A spreadsheet has no empty list, and no line breaks or spaces at the ends of a cell. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value === "string") return value.trim();
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => !(Array.isArray(child) && child.length === 0))
      .map(([key, child]) => [key, withoutEmpty(child)]),
  );
}

async function planOf(name: RegisterName, edit: (sheets: Sheet[]) => void): Promise<Plan> {
  const sheets = await readFile(await exported(name), "a.xlsx");
  edit(sheets);
  return planWorkbook(sheets, example);
}

function set(sheets: Sheet[], sheet: string, heading: string, where: Parameters<typeof cellIn>[3], value: Value): void {
  const { row, column, sheet: found } = cellIn(sheets, sheet, heading, where);
  const cells = found.rows[row];
  if (cells) cells[column] = value;
}

describe("a cell that is edited", { timeout: 300_000 }, () => {
  test("changes one line, wherever it is", async () => {
    const plan = await planOf("processes", (sheets) => {
      set(sheets, "Prosesser", "Eier", (_, at) => at("id") === "grunnskole/skoleskyss", "Økonomi");
      set(sheets, "Behandlingsgrunnlag", "Paragraf", (_, at) => at("id") === "grunnskole/skoleskyss", "§ 99");
    });
    expect(plan.problems).toEqual([]);
    const [change, ...more] = changesOf(plan, textOf);
    expect(more).toEqual([]);
    const lines = diff(textOf(change?.file ?? ""), change?.text ?? "");
    expect(lines.filter((line) => line.startsWith("+"))).toEqual(["+owner: okonomi", expect.stringMatching(/section: .*§ 99/)]);
    expect(lines.length).toBe(4);
  });

  test("can be emptied; what must be there cannot", async () => {
    const plan = await planOf("systems", (sheets) => {
      set(sheets, "Systemer", "Produkt", (_, at) => at("id") === "elements", null);
      set(sheets, "Systemer", "Livsløp: Fase", (_, at) => at("id") === "gat", null);
      set(sheets, "Systemer", "Systemforvalter", (_, at) => at("id") === "gerica", "Tull");
    });
    const had = (example.entries.find(({ file }) => file === "systems/elements.yaml")?.data as { product?: string } | undefined)?.product;
    expect(countsOf(plan)).toMatchObject({ changed: had === undefined ? 0 : 1, refused: 2 });
    expect(plan.problems.map(({ sheet, heading, reason }) => `${sheet} ${heading}: ${reason}`)).toEqual([
      "Systemer Systemforvalter: «Systemforvalter»: Fant ikke «Tull» blant enheter.",
      "Systemer Livsløp: Fase: «Fase» mangler i «Livsløp».",
    ]);
  });

  test("in a record that has changed since the export is refused", async () => {
    const sheets = await readFile(await exported("systems"), "a.xlsx");
    set(sheets, "Systemer", "Formål", (_, at) => at("id") === "elements", "Et nytt formål");
    const entries = example.entries.map((entry) =>
      entry.file === "systems/elements.yaml" ? { ...entry, data: { ...(entry.data as object), users: "Alle" } } : entry,
    );
    const plan = planWorkbook(sheets, { ...example, entries });
    expect(countsOf(plan).refused).toBe(1);
    expect(plan.problems[0]?.reason).toContain("endret i registeret etter at arbeidsboken ble laget");
  });
});

describe("rows", { timeout: 300_000 }, () => {
  test("of lists can be added, changed and taken out", async () => {
    const plan = await planOf("systems", (sheets) => {
      const sheet = sheets.find(({ name }) => name === "Taushetsplikt og unntak fra…");
      const first = sheet?.rows.findIndex((row) => row[0] === "visma-flyt-skole") ?? -1;
      sheet?.rows.splice(first, 1);
      const headings = sheet?.rows[0] ?? [];
      sheet?.rows.push(
        headings.map((title) =>
          title === "Oppføring" ? "Visma Flyt Skole" : title === "Lov eller forskrift" ? "GDPR" : title === "Paragraf" ? "art. 5" : null,
        ),
      );
    });
    expect(plan.problems).toEqual([]);
    const [change] = changesOf(plan, textOf);
    const lines = diff(textOf("systems/visma-flyt-skole.yaml"), change?.text ?? "");
    expect(lines).toContain("+  - law: GDPR");
    expect(lines).toContain("+    section: art. 5");
    expect(lines.every((line) => /law|section/.test(line))).toBe(true);
  });

  test("without an id are new records, with rows of their own in the lists; read again they change nothing", async () => {
    const add = (sheets: Sheet[]) => {
      const main = sheets.find(({ name }) => name === "Systemer");
      const values: Record<string, Value> = {
        Navn: "Helt nytt system",
        Slag: "Fagsystem",
        Formål: "Noe",
        Funksjoner: "Sak og arkiv\nValg",
        Systemeier: "ikt",
        "Livsløp: Fase": "I bruk",
        Personopplysninger: "nei",
      };
      main?.rows.push((main.rows[0] ?? []).map((title) => values[String(title)] ?? null));
      const list = sheets.find(({ name }) => name === "Taushetsplikt og unntak fra…");
      list?.rows.push(
        (list.rows[0] ?? []).map((title) => (title === "Oppføring" ? "Helt nytt system" : title === "Lov eller forskrift" ? "GDPR" : null)),
      );
    };
    const plan = await planOf("systems", add);
    expect(plan.problems).toEqual([]);
    const made = plan.proposals.find(({ outcome }) => outcome === "new");
    expect(made).toMatchObject({
      file: "systems/helt-nytt-system.yaml",
      data: { functions: ["sak-arkiv", "valg"], accessRestriction: [{ law: "GDPR" }] },
    });
    const sheets = await readFile(await exported("systems"), "a.xlsx");
    add(sheets);
    const entry = { register: "systems", id: "helt-nytt-system", file: "systems/helt-nytt-system.yaml", data: made?.data } as RawEntry;
    const again = planWorkbook(sheets, { ...example, entries: [...example.entries, entry] });
    expect(countsOf(again)).toMatchObject({ new: 0, changed: 0, refused: 0 });
  });

  test("that are gone delete nothing; in another order they change nothing", async () => {
    const plan = await planOf("systems", (sheets) => {
      const main = sheets.find(({ name }) => name === "Systemer");
      const [heading = [], ...rows] = main?.rows ?? [];
      if (main) main.rows = [heading, ...rows.reverse().slice(5)];
    });
    expect(countsOf(plan)).toEqual({ new: 0, changed: 0, unchanged: register.all("systems").length - 5, refused: 0 });
  });

  test("copied with their hidden id are refused", async () => {
    const plan = await planOf("systems", (sheets) => {
      const main = sheets.find(({ name }) => name === "Systemer");
      main?.rows.push([...(main.rows[1] ?? [])]);
    });
    expect(countsOf(plan).refused).toBe(1);
  });
});

test("lines of a cell hold anything", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unescapeLine(escapeLine(text))).toBe(text);
    }),
  );
});

describe("through LibreOffice", { timeout: 600_000 }, () => {
  const folder = folderForAll();

  test("no byte is changed, and one edited cell is one changed line", async ({ skip }) => {
    if (!ensureLibreOffice()) return skip("LibreOffice kan ikke installeres på denne maskinen.");
    const convert = (from: string, to: string, out: string) => {
      mkdirSync(join(folder, out), { recursive: true });
      execFileSync(
        "soffice",
        [
          "--headless",
          `-env:UserInstallation=file://${folder}/profil`,
          "--convert-to",
          to,
          "--outdir",
          join(folder, out),
          join(folder, from),
        ],
        { stdio: "ignore" },
      );
    };
    for (const name of registerNames) writeFileSync(join(folder, `${name}.xlsx`), await exported(name));
    cpSync(contentFolder(), join(folder, "content"), { recursive: true });
    for (const name of registerNames) {
      convert(`${name}.xlsx`, "xlsx", "lagret");
      const sheets = await readFile(new Uint8Array(readFileSync(join(folder, "lagret", `${name}.xlsx`))), "a.xlsx");
      const plan = planWorkbook(sheets, example);
      expect(plan.problems, name).toEqual([]);
      expect(changesOf(plan, textOf), name).toEqual([]);
    }
    // The edit is made in LibreOffice's own flat file, and saved as XLSX by it.
    convert("systems.xlsx", "fods", "flat");
    const flat = readFileSync(join(folder, "flat", "systems.fods"), "utf8");
    const parts = flat.split("Brukes av alle grunnskolene og av skoleadministrasjonen.");
    expect(parts).toHaveLength(2);
    writeFileSync(join(folder, "flat", "systems.fods"), parts.join("Brukes av alle grunnskolene og av skolekontoret."));
    convert("flat/systems.fods", "xlsx", "rettet");
    const plan = planWorkbook(await readFile(new Uint8Array(readFileSync(join(folder, "rettet", "systems.xlsx"))), "a.xlsx"), example);
    const [change, ...more] = changesOf(plan, textOf);
    expect(more).toEqual([]);
    expect(change?.file).toBe("systems/visma-flyt-skole.yaml");
    expect(diff(textOf("systems/visma-flyt-skole.yaml"), change?.text ?? "")).toHaveLength(2);
  });

  test("the drop-downs are there, and the hidden columns are hidden", async () => {
    const workbook = await openXlsx(await exported("systems"));
    const sheet = workbook.sheets.find(({ name }) => name === "Systemer");
    const headings = sheet?.rows[0] ?? [];
    const owner = columnName(headings.indexOf("Systemeier"));
    const validation = sheet?.dataValidations?.find(({ range }) => range.startsWith(`${owner}2:`));
    expect(validation).toMatchObject({ type: "list" });
    const [, letter = "", last = ""] = /'Valg'!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)/.exec(validation?.formula1 ?? "") ?? [];
    const choices = workbook.sheets.find(({ name }) => name === "Valg");
    expect(choices?.hidden).toBe(true);
    const column = [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    expect(Number(last) - 1).toBe(register.all("units").length);
    expect(choices?.rows.slice(1, Number(last)).map((row) => row[column])).toContain("Økonomi");
    expect(sheet?.columns?.[0]?.hidden).toBe(true);
    expect(sheet?.columns?.[1]?.hidden).toBe(true);
    expect((await saveXlsx(workbook)).length).toBeGreaterThan(1000);
  });
});
