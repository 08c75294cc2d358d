import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { datesBetween, readTrend } from "../../src/site/trend.ts";
import { emptyFolder, type Files, write } from "../support/content.ts";

function git(folder: string, date: string, ...args: string[]): void {
  const at = `${date}T12:00:00Z`;
  const { status, stderr } = spawnSync("git", ["-c", "user.name=Prøve", "-c", "user.email=prove@provebygd.example", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, TZ: "UTC" },
  });
  if (status !== 0) throw new Error(stderr);
}

const process_ = (status: string) => `name: Noe\nstatus: ${status}\n`;

/** A register in a folder of a repository, with three commits. */
function history(): string {
  const folder = emptyFolder();
  git(folder, "2026-01-10", "init", "-q", "-b", "main");
  const commit = (date: string, files: Files, gone: string[] = []) => {
    write(folder, files);
    for (const file of gone) rmSync(join(folder, file));
    git(folder, date, "add", "-A");
    git(folder, date, "commit", "-q", "-m", date);
  };
  commit("2026-01-10", {
    "content/processes/skole/a.yaml": process_("identified"),
    "content/processes/skole/å.yaml": process_('"started"'),
  });
  commit("2026-03-31", {
    "content/processes/skole/a.yaml": process_("mapped"),
    "content/processes/skole/b.md": `---\n${process_("approved")}---\n\nTekst.\n`,
  });
  commit("2026-06-15", { "content/processes/skole/c.yaml": "name: Uten status\n", "README.md": "Noe annet." }, [
    "content/processes/skole/b.md",
  ]);
  return folder;
}

test("the steps are counted at the end of each month, by the file in Git at that day", () => {
  const folder = history();
  const { points, limit } = readTrend(join(folder, "content"), "2026-07-05");
  expect(limit).toBeUndefined();
  expect(points.map(({ date, steps: { identified, started, mapped, approved } }) => [date, identified, started, mapped, approved])).toEqual(
    [
      ["2026-01-31", 1, 1, 0, 0],
      ["2026-02-28", 1, 1, 0, 0],
      ["2026-03-31", 0, 1, 1, 1],
      ["2026-04-30", 0, 1, 1, 1],
      ["2026-05-31", 0, 1, 1, 1],
      ["2026-06-30", 0, 1, 1, 0],
      ["2026-07-05", 0, 1, 1, 0],
    ],
  );
});

test("what came after the day is not told of", () => {
  expect(readTrend(join(history(), "content"), "2026-02-15").points.at(-1)?.steps).toMatchObject({ identified: 1, mapped: 0 });
});

test("a clone with only the last of the history says so", () => {
  const folder = history();
  const shallow = join(emptyFolder(), "clone");
  git(folder, "2026-07-01", "clone", "-q", "--depth", "1", `file://${folder}`, shallow);
  expect(readTrend(join(shallow, "content"), "2026-07-05")).toMatchObject({
    limit: "shallow",
    points: [{ date: "2026-06-15" }, { date: "2026-06-21" }, { date: "2026-06-28" }, { date: "2026-07-05" }],
  });
});

test("content that is not in Git has no history", () => {
  const folder = emptyFolder();
  write(folder, { "processes/a.yaml": process_("mapped") });
  expect(readTrend(folder, "2026-07-05")).toEqual({ points: [], limit: "none" });
});

describe("dates", () => {
  test.each([
    ["2026-01-10", "2026-01-10", ["2026-01-10"]],
    ["2026-01-10", "2026-01-12", ["2026-01-10", "2026-01-12"]],
    ["2026-01-10", "2026-01-24", ["2026-01-10", "2026-01-17", "2026-01-24"]],
    ["2025-11-30", "2026-03-31", ["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"]],
  ])("from %s to %s", (first, last, expected) => {
    expect(datesBetween(first, last)).toEqual(expected);
  });

  test("go back two years at most", () => {
    expect(datesBetween("2015-01-01", "2026-03-15")).toHaveLength(25);
  });
});
