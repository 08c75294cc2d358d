import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, run } from "./lib/settings.ts";

/** `npm run format`: one form of all code. */
await run(
  () =>
    spawnSync(process.execPath, [join(root, "node_modules/@biomejs/biome/bin/biome"), "check", "--write", "."], {
      cwd: root,
      stdio: "inherit",
    }).status ?? 1,
);
