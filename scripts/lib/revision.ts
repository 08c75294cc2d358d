import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { UserError } from "./settings.ts";

function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new UserError(`Git svarte: ${(stderr || "git finnes ikke").trim().split("\n")[0]}`);
  return stdout;
}

/** A name a person gives a revision, as a commit. @throws UserError when Git does not know it */
function commitOf(folder: string, revision: string): string {
  const { status, stdout } = spawnSync("git", ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new UserError(`Git kjenner ikke «${revision}». Hent hele historikken, eller skriv en annen gren eller endring.`);
  return stdout.trim();
}

/**
 * Files below the content folder that differ from a revision, as paths below it: committed, not yet committed, and new.
 * What came to the revision after the two parted is not counted.
 */
export function changedSince(content: string, revision: string): Set<string> {
  const base = git(content, ["merge-base", commitOf(content, revision), "HEAD"]).trim();
  const differing = git(content, ["diff", "--name-only", "--no-renames", "--relative", base, "--", "."]);
  const unknown = git(content, ["ls-files", "--others", "--exclude-standard", "--", "."]);
  return new Set([...differing.split("\n"), ...unknown.split("\n")].filter(Boolean));
}

/**
 * The content folder as it was where the work parted from a revision, in a temporary folder.
 * Uses an index of its own, so that nothing the person has staged is touched.
 */
export function contentAt(content: string, revision: string): { folder: string; remove(): void } {
  const base = git(content, ["merge-base", commitOf(content, revision), "HEAD"]).trim();
  const inside = git(content, ["rev-parse", "--show-prefix"]).trim();
  const temporary = mkdtempSync(join(tmpdir(), "orden-revision-"));
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  try {
    const env = { GIT_INDEX_FILE: join(temporary, "index") };
    const top = git(content, ["rev-parse", "--show-toplevel"]).trim();
    git(top, ["read-tree", base], env);
    const folder = join(temporary, "files", inside);
    mkdirSync(folder, { recursive: true });
    const files = git(top, ["ls-files", "-z", "--", inside || "."], env);
    if (files) {
      const { status } = spawnSync("git", ["checkout-index", "-z", "--stdin", `--prefix=${join(temporary, "files")}/`], {
        cwd: top,
        input: files,
        env: { ...process.env, ...env },
      });
      if (status !== 0) throw new UserError(`Filene slik de var i «${revision}» lot seg ikke hente fra Git.`);
    }
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
