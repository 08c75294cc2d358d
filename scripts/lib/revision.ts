import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { UserError } from "./settings.ts";

/** What Git said when it could not, as a sentence to the person at the terminal. */
function failure(folder: string, { error, stderr }: { error?: Error; stderr?: string }): UserError {
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
    return new UserError("Git finnes ikke på maskinen. Installer Git, og prøv igjen.");
  if (stderr?.includes("not a git repository"))
    return new UserError(`Mappen «${folder}» ligger ikke i et Git-depot, så det finnes ingenting å sammenligne med.`);
  if (stderr?.includes("dubious ownership"))
    return new UserError(
      `Git vil ikke lese depotet, fordi en annen bruker eier mappen. Kjør: git config --global --add safe.directory «mappen».`,
    );
  return new UserError(`Git svarte: ${(stderr || error?.message || "ingenting").trim().split("\n")[0]}`);
}

function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const result = spawnSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, LC_ALL: "C", ...env },
  });
  if (result.status !== 0) throw failure(folder, result);
  return result.stdout;
}

/** The root of the Git repository that a folder is in. @throws UserError when it is in none */
export function topFolder(folder: string): string {
  return git(folder, ["rev-parse", "--show-toplevel"]).trim();
}

/** What to do when a part of the history is not there, as is usual where a job fetches the last change only. */
function missingHistory(folder: string): string {
  return git(folder, ["rev-parse", "--is-shallow-repository"]).trim() === "true"
    ? "Depotet er hentet uten hele historikken. Kjør «git fetch --unshallow», eller sett «fetch-depth: 0» i jobben hos GitHub eller «GIT_DEPTH: 0» hos GitLab."
    : "";
}

/** A name a person gives a revision, as a commit. @throws UserError when Git does not know it */
function commitOf(folder: string, revision: string): string {
  const { status, stdout, stderr, error } = spawnSync(
    "git",
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    },
  );
  if (error || stderr?.includes("fatal:")) throw failure(folder, { ...(error ? { error } : {}), stderr });
  if (status !== 0) {
    const hint = missingHistory(folder) || "Hent hele historikken, eller skriv en annen gren eller endring.";
    throw new UserError(`Git kjenner ikke «${revision}». ${hint}`);
  }
  return stdout.trim();
}

/** The commit where two lines of work parted. @throws UserError when they have none in common, or it is not fetched */
function partedAt(folder: string, revision: string, head: string): string {
  const [one, other] = [commitOf(folder, revision), commitOf(folder, head)];
  const { status, stdout } = spawnSync("git", ["merge-base", one, other], { cwd: folder, encoding: "utf8" });
  if (status === 0) return stdout.trim();
  throw new UserError(`«${revision}» og «${head}» har ingen felles historikk her. ${missingHistory(folder)}`.trim());
}

/**
 * Files below the content folder that differ from a revision, as paths below it: committed, not yet committed, and new.
 * What came to the revision after the two parted is not counted.
 */
export function changedSince(content: string, revision: string): Set<string> {
  const base = partedAt(content, revision, "HEAD");
  const differing = git(content, ["diff", "--name-only", "--no-renames", "--relative", base, "--", "."]);
  const unknown = git(content, ["ls-files", "--others", "--exclude-standard", "--", "."]);
  return new Set([...differing.split("\n"), ...unknown.split("\n")].filter(Boolean));
}

export interface OldContent {
  /** The temporary folder it is unpacked in; empty where there was no register. */
  folder: string;
  /** Whether there was a register at all. */
  exists: boolean;
  remove(): void;
}

/**
 * The content folder as it was where `head` parted from a revision, in a temporary folder.
 * What came to the revision after the two parted is not there. Uses an index of its own, so that nothing the person has staged is touched.
 * @throws UserError when Git is not there, or does not know the revision
 */
export function contentAt(content: string, revision: string, head = "HEAD"): OldContent {
  const base = partedAt(content, revision, head);
  const inside = git(content, ["rev-parse", "--show-prefix"]).trim();
  const temporary = mkdtempSync(join(tmpdir(), "orden-revision-"));
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  try {
    const env = { GIT_INDEX_FILE: join(temporary, "index") };
    const top = topFolder(content);
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
    return { folder, exists: files !== "", remove };
  } catch (error) {
    remove();
    throw error;
  }
}
