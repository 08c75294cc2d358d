import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { root, UserError } from "./settings.ts";

/**
 * Decap CMS as its makers bundle it. It is not in package.json: as a dependency it brings 631 packages and 380 MB, of which one file is used.
 * The hash is of the whole package, as in the lock file.
 */
export const decap = {
  name: "decap-cms",
  version: "3.16.3",
  licence: "MIT",
  integrity: "sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==",
};

/** Its name changes with the version, so that browsers may keep what is in it. */
export const decapFolder = `${decap.name}-${decap.version}`;

/** What is said of it among the licences of a site that has it. */
export const decapNotice = `Redigeringen er ${decap.name} ${decap.version} (${decap.licence}), pakket av dem som lager den. Lisensene til det den er laget av, står i _assets/${decapFolder}/decap-cms.js.LICENSE.txt.`;

/** The files of the package that are used: the script, and the licences of what is bundled in it. */
const files = ["decap-cms.js", "decap-cms.js.LICENSE.txt"];

const windows = process.platform === "win32";

/** Runs a program, quietly. @throws UserError when it fails */
function mustRun(program: string, args: string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8", shell: windows && program.endsWith(".cmd") });
  if (status !== 0)
    throw new UserError(
      `Decap CMS ${decap.version} lot seg ikke hente fra npm. Er maskinen på nett? Redigeringen slås av med «editor.decap: false» i municipality.yaml.\n${(stderr ?? error?.message ?? "").trim().split("\n").slice(-3).join("\n")}`,
    );
}

/**
 * The folder with Decap's script, fetched from the npm registry the first time, and kept with the packages.
 * @throws UserError when it cannot be fetched, or is not what it should be
 */
export function decapFiles(cache = join(root, "node_modules/.cache/orden", decapFolder)): string {
  if (files.every((file) => existsSync(join(cache, file)))) return cache;
  mkdirSync(dirname(cache), { recursive: true });
  const work = mkdtempSync(`${cache}-`);
  try {
    mustRun(windows ? "npm.cmd" : "npm", ["pack", `${decap.name}@${decap.version}`, "--silent", "--ignore-scripts"], work);
    const archive = `${decapFolder}.tgz`;
    const [algorithm = "", expected] = decap.integrity.split(/-(.*)/s);
    const found = createHash(algorithm)
      .update(readFileSync(join(work, archive)))
      .digest("base64");
    if (found !== expected)
      throw new UserError(`Decap CMS ${decap.version} fra npm er ikke den pakken Orden kjenner. Den er ikke tatt i bruk.`);
    mustRun("tar", ["-xzf", archive, ...files.map((file) => `package/dist/${file}`)], work);
    // Another build may have been first.
    if (!existsSync(cache)) renameSync(join(work, "package/dist"), cache);
    return cache;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
