import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { root } from "../../scripts/lib/settings.ts";
import { loadRegister } from "../../src/register/load.ts";
import { registerNames, schemaNames } from "../../src/register/registers.ts";
import { schemaOf } from "../../src/register/schema.ts";
import { runScript } from "../support/commands.ts";

let content = "";
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "orden-new-"));
  cpSync(join(root, "tests/fixtures/base"), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

test.each(registerNames)("a new file in %s lacks only what the person must fill in", async (register) => {
  const area = register === "processes" ? ["--area", "grunnskole"] : [];
  const { code, stderr } = await runScript("new.ts", [schemaNames[register], "Helt ny oppføring", ...area], { CONTENT: content });
  expect([code, stderr]).toEqual([0, ""]);
  const file = `${register}/${register === "processes" ? "grunnskole/" : ""}helt-ny-oppforing.yaml`;
  const text = readFileSync(join(content, file), "utf8");
  const findings = loadRegister(content, "2026-11-22").findings.filter((finding) => finding.file === file);
  expect(findings.filter(({ message }) => !/mangler|hva som er vurdert/.test(message))).toEqual([]);
  for (const child of schemaOf(register).field.properties?.values() ?? []) expect(text).toMatch(new RegExp(`^(# )?${child.key}:`, "m"));
  // Every comment that holds a field is YAML when its mark is taken away.
  const whole = text.replace(/^# (?=\s*(- )?[a-zA-Z]+:|\s*-( |$))/gm, "");
  expect(parseDocument(whole).errors).toEqual([]);
});

test("a taken id, an unknown register and a missing area are told in a sentence, and nothing is written", async () => {
  const taken = await runScript("new.ts", ["system", "Skoleportal"], { CONTENT: content });
  expect([taken.code, taken.stderr]).toEqual([2, "Id-en «skoleportal» er alt i bruk i «systems». Gi oppføringen et annet navn.\n"]);
  const unknown = await runScript("new.ts", ["sistem", "Nytt"], { CONTENT: content });
  expect(unknown.stderr).toMatch(/^Registeret «sistem» finnes ikke\. Velg .*\.\n$/);
  const area = await runScript("new.ts", ["process", "Ny prosess"], { CONTENT: content });
  expect(area.stderr).toMatch(/^Skriv tjenesteområdet med --area\./);
  expect(existsSync(join(content, "systems/nytt.yaml"))).toBe(false);
});
