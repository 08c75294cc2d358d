import type { Status, Trend, TrendPoint } from "../reports/trend.ts";
import { blobsIn, gitIn } from "./git.ts";

/** History is shown for so many months at most. */
const maxMonths = 24;
/** With less history than this, in days, weeks are shown instead of months. */
const weekly = 92;
const day = 86_400_000;

const git = (folder: string, args: readonly string[]) => gitIn(folder)(args);

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Ends of months, or of weeks where there is little history, from the first day to the last; the last day is always there. */
export function datesBetween(first: string, last: string): string[] {
  const from = Date.parse(first);
  const to = Date.parse(last);
  const dates = [last];
  if (to - from <= weekly * day) {
    for (let time = to - 7 * day; time >= from; time -= 7 * day) dates.push(iso(time));
    // The beginning too: a register of three days has a development.
    if (dates.at(-1) !== first) dates.push(first);
  } else {
    const [year = 0, month = 1] = last.split("-").map(Number);
    for (let back = 0; back < maxMonths; back++) {
      const end = Date.UTC(year, month - 1 - back, 0);
      if (end < from) break;
      if (end < to) dates.push(iso(end));
    }
  }
  return dates.reverse();
}

/** Every process file in a commit: blob by path. */
function filesAt(folder: string, commit: string): string[] {
  const listed = git(folder, ["ls-tree", "-r", "-z", commit, "--", "processes"])?.toString("utf8") ?? "";
  return listed.split("\0").flatMap((line) => {
    const [, blob] = /^\d+ blob ([0-9a-f]+)\t.*\.(?:yaml|md)$/.exec(line) ?? [];
    return blob ? [blob] : [];
  });
}

const statuses = new Set<string>(["identified", "started", "mapped", "approved", "retired"] satisfies Status[]);

/** The status each blob says, read in one call. What does not say one, such as a file under work, is left out. */
function statusesOf(folder: string, blobs: readonly string[]): Map<string, Status> {
  const found = new Map<string, Status>();
  for (const [blob, bytes] of blobsIn(gitIn(folder), blobs)) {
    const [, status = ""] = /^status:[ \t]*["']?([a-z]+)/m.exec(bytes.toString("utf8")) ?? [];
    if (statuses.has(status)) found.set(blob, status as Status);
  }
  return found;
}

/**
 * How the processes in a content folder have stood over time, by Git: at the end of each month, or week, up to a day.
 * Reads the tree at each date and every version of a file once: six calls and one for each date.
 */
export function readTrend(folder: string, today: string): Trend {
  const log = git(folder, ["log", "--format=%H %cs", "--", "processes"])?.toString("utf8");
  if (!log) return { points: [], limit: "none" };
  const commits = log
    .trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([commit = "", date = ""]) => ({ commit, date }))
    .filter(({ date }) => date <= today);
  const first = commits.at(-1)?.date;
  const limit =
    git(folder, ["rev-parse", "--is-shallow-repository"])?.toString("utf8").trim() === "true" ? { limit: "shallow" as const } : {};
  if (!first) return { points: [], ...limit };
  const dates = datesBetween(first, today).flatMap((date) => {
    // The log is newest first: the first commit that is not later is how it stood.
    const found = commits.find((each) => each.date <= date);
    return found ? [{ date, files: filesAt(folder, found.commit) }] : [];
  });
  const known = statusesOf(folder, [...new Set(dates.flatMap(({ files }) => files))]);
  return {
    points: dates.map(({ date, files }): TrendPoint => {
      const steps: TrendPoint["steps"] = { identified: 0, started: 0, mapped: 0, approved: 0, retired: 0 };
      for (const blob of files) {
        const status = known.get(blob);
        if (status) steps[status]++;
      }
      return { date, steps };
    }),
    ...limit,
  };
}
