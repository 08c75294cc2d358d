import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, UserError } from "../settings.ts";
import { say } from "./report.ts";

/** Where what is measured, and what it is measured against, is kept between runs. */
export const cache = join(root, ".cache/bench");

/** Tools to compare with. Not dependencies of the project: they are installed on their own, in exact versions. */
const tools = {
  "ajv-cli": { "ajv-cli": "5.0.0", ajv: "8.20.0", "ajv-formats": "3.0.1" },
  v8r: { v8r: "6.1.0" },
  starlight: { astro: "7.3.4", "@astrojs/starlight": "0.42.4" },
} as const;

/** The folder a tool is installed in; installs it the first time. @throws UserError when it cannot be installed */
export function installed(tool: keyof typeof tools): string {
  const folder = join(cache, tool);
  const wanted = `${JSON.stringify({ private: true, type: tool === "ajv-cli" ? "commonjs" : "module", dependencies: tools[tool] }, null, 2)}\n`;
  const mark = join(folder, ".installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return folder;
  say(
    `Installerer ${Object.entries(tools[tool])
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")} i .cache/bench.`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), wanted);
  const windows = process.platform === "win32";
  const result = spawnSync(windows ? "npm.cmd" : "npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: windows,
  });
  if (result.status !== 0) throw new UserError(`${tool} lot seg ikke installere. Se meldingene fra npm over.`);
  writeFileSync(mark, wanted);
  return folder;
}
