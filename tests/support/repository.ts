import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder, fixtures } from "./content.ts";

export interface Repository {
  /** The repository's root. */
  folder: string;
  /** The register in it: a copy of tests/fixtures/base. */
  content: string;
  git(...args: string[]): string;
  commit(message: string): void;
  /** Changes the text of a file below the register. */
  edit(file: string, change: (text: string) => string): void;
}

/** A real Git repository in a folder of its own, with nothing in it. */
export function emptyRepository(folder = emptyFolder()): Repository {
  const content = join(folder, "register");
  const git = (...args: string[]) => {
    const settings = ["user.name=Test", "user.email=test@provebygd.example", "init.defaultBranch=main", "commit.gpgSign=false"];
    const { status, stdout, stderr } = spawnSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  git("init", "-q");
  return {
    folder,
    content,
    git,
    commit: (message) => {
      git("add", "-A");
      git("commit", "-qm", message, "--allow-empty");
    },
    edit: (file, change) => writeFileSync(join(content, file), change(readFileSync(join(content, file), "utf8"))),
  };
}

/** As `emptyRepository`, with the register of tests/fixtures/base as its first commit. */
export function baseRepository(): Repository {
  const repository = emptyRepository();
  cpSync(join(fixtures, "base"), repository.content, { recursive: true });
  repository.commit("Register");
  return repository;
}
