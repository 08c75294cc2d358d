import { spawnSync } from "node:child_process";
import process from "node:process";

/** What Git answers; undefined when it cannot. */
export type Git = (args: readonly string[], input?: string) => Buffer | undefined;

/** Git as it is asked in a folder. */
export function gitIn(folder: string): Git {
  return (args, input = "") => {
    const { status, stdout } = spawnSync("git", ["-c", "core.quotePath=false", ...args], {
      cwd: folder,
      input,
      maxBuffer: 1 << 30,
      env: { ...process.env, LC_ALL: "C" },
    });
    return status === 0 ? stdout : undefined;
  };
}

/** The bytes of each blob that Git has, read in one call. */
export function* blobsIn(git: Git, blobs: readonly string[]): Generator<[blob: string, bytes: Buffer]> {
  const answer = blobs.length > 0 ? git(["cat-file", "--batch"], `${blobs.join("\n")}\n`) : undefined;
  for (let at = 0; answer && at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [blob = "", kind, size] = answer.toString("latin1", at, end).split(" ");
    if (kind !== "blob") {
      at = end + 1;
      continue;
    }
    const start = end + 1;
    yield [blob, answer.subarray(start, start + Number(size))];
    at = start + Number(size) + 1;
  }
}

/** The last commit that changed what is in a folder, in its first ten digits; undefined when it is not in Git. */
export function lastCommit(folder: string): string | undefined {
  return gitIn(folder)(["log", "-1", "--format=%H", "--", "."])?.toString().slice(0, 10) || undefined;
}
