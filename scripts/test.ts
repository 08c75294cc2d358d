import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./lib/chromium.ts";
import { root, run, UserError } from "./lib/settings.ts";

const bin = (tool: string) => join(root, "node_modules", tool);

/** Runs a tool on this Node, showing what it says; gives its exit code. */
function tool(path: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, [bin(path), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

/** `npm test`: format and lint, types, then every test; the last line is `N passed, N failed`. */
await run(async () => {
  let passed = 0;
  let failed = 0;
  const step = async (name: string, work: () => Promise<number>) => {
    console.log(`\n${name} …`);
    const ok = (await work()) === 0;
    if (ok) passed++;
    else failed++;
    console.log(`${ok ? "✓" : "✗"} ${name}`);
  };

  await step("Format og lint", () => tool("@biomejs/biome/bin/biome", ["ci", "."]));
  await step("Typer", () => tool("astro/bin/astro.mjs", ["check"]));

  const chromium = ensureChromium();
  console.log("\nTester …");
  const folder = mkdtempSync(join(tmpdir(), "orden-test-"));
  try {
    const report = join(folder, "report.json");
    await tool("vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
      CHROMIUM: chromium,
    });
    let result: VitestReport;
    try {
      result = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
    } catch {
      throw new UserError("Testene stoppet før de var ferdige. Se meldingene over.");
    }
    passed += result.numPassedTests;
    // A file that cannot be loaded holds no failed test, but is a failure all the same.
    failed += Math.max(result.numFailedTests, result.numFailedTestSuites > 0 ? 1 : 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
