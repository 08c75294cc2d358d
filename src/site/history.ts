import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { lastCommit } from "./git.ts";
import { settings } from "./settings.ts";

function readHistory(): Map<string, string> {
  const folder = resolve(settings.content);
  const changed = new Map<string, string>();
  // One call for all files: a call for each would take minutes in a large register.
  const log = spawnSync(
    "git",
    ["-c", "core.quotePath=false", "log", "--relative", "--name-only", "--no-renames", "--date=short", "--format=%x00%cd", "--", "."],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 30,
    },
  );
  if (log.status !== 0) return changed;
  for (const commit of log.stdout.split("\0").slice(1)) {
    const [date = "", ...files] = commit.split("\n").filter(Boolean);
    for (const file of files) if (!changed.has(file)) changed.set(file, date);
  }
  return changed;
}

const history = readHistory();

/** When a file was last changed in Git, as yyyy-mm-dd; undefined when Git does not know it. */
export function lastChanged(file: string): string | undefined {
  return history.get(file);
}

/** The last commit that changed the content; undefined when it is not in Git. */
export const contentCommit: string | undefined = lastCommit(resolve(settings.content));
