import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { root, run, UserError } from "./lib/settings.ts";

/** Lines that are changed together or left together. */
const block = 12;

/** Written from the schemas, a list of imports, and what runs in or waits for threads, which the tool cannot follow. */
const left = new Set(["types.ts", "rules/index.ts", "worker.ts", "parallel.ts", "load.ts"]);

/**
 * Parts of `src/register` to change, one block of lines in so many: which ones follows from the name of the file and the block alone,
 * so that they are the same each time and spread over every file.
 */
function patterns(oneIn: number): string[] {
  const folder = join(root, "src/register");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !left.has(file))
    .sort();
  return files.flatMap((file) => {
    const path = `src/register/${file}`;
    if (oneIn === 1) return [path];
    const lines = readFileSync(join(folder, file), "utf8").split("\n").length;
    return Array.from({ length: Math.ceil(lines / block) }, (_, i) => i)
      .filter((i) => (createHash("sha256").update(`${file} ${i}`).digest()[0] ?? 0) % oneIn === 0)
      .map((i) => `${path}:${i * block + 1}-${Math.min((i + 1) * block, lines)}`);
  });
}

/**
 * `npm run mutation [-- --one-in 3]`: changes the code of the register piece by piece and sees whether a test fails each time.
 * All of it takes hours on two cores; a part of it, the same each time, is what the figure in docs/decisions.md is of.
 */
await run(async () => {
  const { values } = parseArgs({ options: { "one-in": { type: "string", default: "3" } } });
  const oneIn = Number(values["one-in"]);
  if (!Number.isInteger(oneIn) || oneIn < 1) throw new UserError("Skriv et helt tall fra 1 etter --one-in. 1 er alt.");
  const stryker = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const child = spawn(process.execPath, [stryker, "run", "--mutate", patterns(oneIn).join(",")], { cwd: root, stdio: "inherit" });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
});
