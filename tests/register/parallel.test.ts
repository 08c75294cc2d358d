import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateContent } from "../../scripts/lib/generate-content.ts";
import { loadRegister, loadRegisterInParallel } from "../../src/register/load.ts";
import { emptyFolder, today } from "../support/content.ts";

test("many files, and findings in most of them, give the same on all processors as on one", { timeout: 120_000 }, async () => {
  const folder = emptyFolder();
  generateContent(folder, 900, 3);
  const files = readdirSync(join(folder, "processes"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  // Findings of every kind in every file: what is read, shape and hints that depend on how a value is written.
  for (const [i, file] of files.entries()) {
    const path = join(folder, "processes", file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, i % 7 === 0 ? text.replace("name: ", "name: '") : `${text.replace(/^owner: .*$/m, "owner: 0123")}ukjent: 1\n`);
  }
  const one = loadRegister(folder, today);
  const all = await loadRegisterInParallel(folder, today);
  expect(one.findings.length).toBeGreaterThan(files.length);
  expect(all.findings).toEqual(one.findings);

  const errors = await loadRegisterInParallel(folder, today, true);
  expect(errors.findings).toEqual(one.findings.filter(({ level }) => level === "error"));
});

test("a sound register is the same register", { timeout: 120_000 }, async () => {
  const folder = emptyFolder();
  generateContent(folder, 900, 4);
  const one = loadRegister(folder, today).register;
  const all = (await loadRegisterInParallel(folder, today)).register;
  expect(all?.all("processes")).toEqual(one?.all("processes"));
  expect(all?.all("processes").length).toBeGreaterThan(400);
});
