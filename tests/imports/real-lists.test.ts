import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentFolder, root } from "../../scripts/lib/settings.ts";
import { tryImport } from "../../scripts/lib/try-import.ts";
import { writeAll } from "../../scripts/lib/write-all.ts";
import { type Plan, planImport } from "../../src/imports/plan.ts";
import { readFile } from "../../src/imports/read-file.ts";
import { countsOf } from "../../src/imports/report.ts";
import { readContent } from "../../src/register/read.ts";
import { folderForAll } from "../support/commands.ts";
import { today } from "../support/content.ts";
import { readyMapping } from "../support/lists.ts";

const data = join(root, "..", "shared", "data");
const isThere = existsSync(join(data, "gemma"));
if (!isThere) console.warn(`Hopper over importen av virkelige lister: Mappen ${data} finnes ikke.`);

describe.runIf(isThere)("lists nobody here wrote", () => {
  const folder = folderForAll();
  const content = join(folder, "content");
  if (isThere) cpSync(contentFolder(), content, { recursive: true });

  /** Imports a list for real, with the check of the whole register, and again. */
  async function imported(list: string, mappingName: string, constants: Record<string, unknown>): Promise<{ plan: Plan; again: Plan }> {
    const mapping = readyMapping(mappingName, constants);
    const sheets = await readFile(new Uint8Array(readFileSync(join(data, list))), list, mapping.rows);
    const plan = planImport(sheets, mapping, readContent(content));
    const { changes, elsewhere } = await tryImport(plan, content, today);
    expect(elsewhere).toEqual([]);
    writeAll(content, changes);
    const again = planImport(sheets, mapping, readContent(content));
    await tryImport(again, content, today);
    return { plan, again };
  }

  /** Every row is a record, or is named with a reason. */
  function expectAllTold({ proposals, problems, rows }: Plan) {
    const made = proposals.filter(({ outcome }) => outcome !== "refused").length;
    const refused = new Set(problems.filter(({ level, isHeading }) => level === "refused" && !isHeading).map(({ row }) => row));
    expect(made + refused.size).toBe(rows);
  }

  test("GEMMA's systems: all 269 rows", { timeout: 300_000 }, async () => {
    const { plan, again } = await imported("gemma/systems.csv", "gemma-systems", {
      owner: "ikt",
      personalData: false,
      functions: ["sak-arkiv"],
    });
    expect(countsOf(plan)).toEqual({ new: 269, changed: 0, unchanged: 0, refused: 0 });
    expect(countsOf(again)).toEqual({ new: 0, changed: 0, unchanged: 269, refused: 0 });
    // What stood in the list stands in the register: every text, every number.
    const [sheet] = await readFile(new Uint8Array(readFileSync(join(data, "gemma/systems.csv"))), "systems.csv");
    const [heading = [], ...rows] = sheet?.rows ?? [];
    rows.forEach((row, i) => {
      const written = JSON.stringify(plan.proposals[i]?.data);
      for (const [column, value] of row.entries())
        if (value && heading[column] !== "GEMMA status") expect(written).toContain(JSON.stringify(String(value).trim()).slice(1, -1));
    });
  });

  test("GEMMA's processes: 176 of 177 rows, the last has no name", { timeout: 300_000 }, async () => {
    const { plan, again } = await imported("gemma/processes.csv", "gemma-processes", { owner: "ikt", area: "ikt" });
    expect(countsOf(plan)).toEqual({ new: 176, changed: 0, unchanged: 0, refused: 1 });
    expect(plan.problems.map(({ value, reason }) => `${value} ${reason}`)).toEqual([
      "... Av «...» blir det ingen id. Bruk bokstaver eller tall.",
    ]);
    expect(countsOf(again)).toMatchObject({ new: 0, changed: 0, unchanged: 176 });
  });

  test("GEMMA's integrations: 154 of 156 rows, two lead out of the list", { timeout: 300_000 }, async () => {
    const { plan, again } = await imported("gemma/integrations.csv", "gemma-integrations", { owner: "ikt", "carries.personalData": false });
    expect(countsOf(plan)).toEqual({ new: 154, changed: 0, unchanged: 0, refused: 2 });
    const refused = plan.problems.filter(({ level }) => level === "refused");
    expect(refused.map(({ row, value }) => `${row} ${value}`)).toEqual([
      "45 (buiten selectie)",
      "45 (buiten selectie)",
      "111 (buiten selectie)",
    ]);
    expect(countsOf(again)).toMatchObject({ new: 0, changed: 0, unchanged: 154 });
  });

  test("the 346 rules of the Selectielijst 2020: all land, or are named with a reason", { timeout: 300_000 }, async () => {
    const { plan, again } = await imported("selectielijst-2020/selectielijst_2020_resultaten.json", "selectielijst-2020", {
      function: "administrasjon-og-politikk",
      "authority[].law": "LOV-2025-06-20-96",
    });
    expect(plan.rows).toBe(346);
    expectAllTold(plan);
    const counts = countsOf(plan);
    expect(counts).toEqual({ new: 289, changed: 0, unchanged: 0, refused: 57 });
    const withdrawn = plan.problems.filter(({ level, reason }) => level === "refused" && reason.includes("«Utfall» mangler"));
    expect(withdrawn.length).toBe(2);
    expect(countsOf(again)).toMatchObject({ new: 0, changed: 0, unchanged: counts.new });
  });
});
