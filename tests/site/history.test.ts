import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { emptyFolder, write } from "../support/content.ts";

function git(folder: string, args: string[], date = "2026-01-01T12:00:00Z"): void {
  const { status, stderr } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Prøve",
      GIT_AUTHOR_EMAIL: "prove@provebygd.example",
      GIT_COMMITTER_NAME: "Prøve",
      GIT_COMMITTER_EMAIL: "prove@provebygd.example",
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
  if (status !== 0) throw new Error(stderr);
}

function commit(folder: string, date: string): void {
  git(folder, ["add", "-A"]);
  git(folder, ["commit", "-q", "-m", "Endret"], date);
}

/** `lastChanged` as the site has it when it is built of this content. */
async function lastChangedIn(content: string): Promise<(file: string) => string | undefined> {
  for (const [name, value] of Object.entries({
    CONTENT: content,
    REGISTER: "register.json",
    CHANGE_LOG: "log.json",
    EDITION: "internal",
    TODAY: "2026-11-22",
    DECAP: "decap",
    SITE_LANGUAGES: "nb",
    SITE_BASE: "/",
  }))
    vi.stubEnv(name, value);
  vi.resetModules();
  return (await import("../../src/site/history.ts")).lastChanged;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("when a file was last changed", () => {
  test("is the date of the last commit that touched it, below the content folder", async () => {
    const folder = emptyFolder();
    git(folder, ["init", "-q", "-b", "main"]);
    write(folder, { "content/units/a.yaml": "name: A\n", "content/units/b.yaml": "name: B\n", "units/a.yaml": "utenfor\n" });
    commit(folder, "2025-03-01T12:00:00Z");
    write(folder, { "content/units/b.yaml": "name: BB\n" });
    commit(folder, "2026-05-17T12:00:00Z");
    write(folder, { "units/a.yaml": "endret utenfor\n" });
    commit(folder, "2026-06-01T12:00:00Z");
    const lastChanged = await lastChangedIn(join(folder, "content"));
    expect(lastChanged("units/a.yaml")).toBe("2025-03-01");
    expect(lastChanged("units/b.yaml")).toBe("2026-05-17");
  });

  test("is found where the content folder is the whole repository, and for letters beyond a–z", async () => {
    const folder = emptyFolder();
    git(folder, ["init", "-q", "-b", "main"]);
    write(folder, { "units/skole.yaml": "name: Skole\n", "units/blåbær.yaml": "name: Bær\n" });
    commit(folder, "2026-02-03T12:00:00Z");
    const lastChanged = await lastChangedIn(folder);
    expect(lastChanged("units/skole.yaml")).toBe("2026-02-03");
    expect(lastChanged("units/blåbær.yaml")).toBe("2026-02-03");
  });

  test("follows a file that has moved from the day it moved", async () => {
    const folder = emptyFolder();
    git(folder, ["init", "-q", "-b", "main"]);
    write(folder, { "units/gammel.yaml": "name: Skole\n" });
    commit(folder, "2025-01-01T12:00:00Z");
    git(folder, ["mv", "units/gammel.yaml", "units/ny.yaml"]);
    commit(folder, "2026-01-01T12:00:00Z");
    expect((await lastChangedIn(folder))("units/ny.yaml")).toBe("2026-01-01");
  });

  test("is not known of a file that is not in Git", async () => {
    const folder = emptyFolder();
    git(folder, ["init", "-q", "-b", "main"]);
    write(folder, { "units/a.yaml": "name: A\n" });
    commit(folder, "2026-01-01T12:00:00Z");
    write(folder, { "units/ny.yaml": "name: Ny\n" });
    const lastChanged = await lastChangedIn(folder);
    expect(lastChanged("units/a.yaml")).toBe("2026-01-01");
    expect(lastChanged("units/ny.yaml")).toBeUndefined();
  });

  test("is not known where there is no Git, no commit, or no folder", async () => {
    const folder = emptyFolder();
    write(folder, { "units/a.yaml": "name: A\n" });
    expect((await lastChangedIn(folder))("units/a.yaml")).toBeUndefined();
    git(folder, ["init", "-q", "-b", "main"]);
    expect((await lastChangedIn(folder))("units/a.yaml")).toBeUndefined();
    expect((await lastChangedIn(join(folder, "finnes-ikke")))("units/a.yaml")).toBeUndefined();
  });
});
