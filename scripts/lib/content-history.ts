import { resolve } from "node:path";
import { addDays } from "../../src/register/dates.ts";
import { type RecordFile, recordFileOf } from "../../src/register/files.ts";
import type { Register } from "../../src/register/link.ts";
import { recordOf } from "../../src/register/read.ts";
import { type AnyEntry, isRegisterName } from "../../src/register/registers.ts";
import { checkShape } from "../../src/register/shape.ts";
import type { FileChange, History, Version } from "../../src/reports/change-log/history.ts";
import { blobsIn, type Git, gitIn } from "../../src/site/git.ts";

const text = (bytes: Buffer | undefined) => bytes?.toString("utf8") ?? "";
const linesOf = (bytes: Buffer | undefined) => text(bytes).split("\n").filter(Boolean);

/** A change of a file as Git tells it: blobs before and after, when there were any. */
interface RawChange {
  record: RecordFile;
  before?: string;
  after?: string;
}

interface RawCommit {
  date: string;
  files: RawChange[];
}

/** The record whose changes can be told of that a file holds, by its path. */
function recordIn(file: string): RecordFile | undefined {
  const record = recordFileOf(file);
  return record && (isRegisterName(record.register) || record.register === "municipality") ? record : undefined;
}

/** Git writes zeros where there is no blob. A mode of 120000 is a link, which is not read. */
const blobOf = (mode: string, blob: string) => (/^100/.test(mode) && !/^0+$/.test(blob) ? { blob } : undefined);

/** The commits along the main line that touched the content, the newest first; a merge is one change, of all that it brought. */
function commitsSince(git: Git, from: string, isShallow: boolean): RawCommit[] | undefined {
  // A day more: Git reckons days where the machine is.
  const since = addDays(from, -2);
  const format = ["--raw", "--no-abbrev", "--no-renames", "--relative", "--format=commit %cs %P"];
  const log = git(["log", "--first-parent", "-m", `--since=${since}T00:00:00Z`, ...format, "--", "."]);
  if (log === undefined) return undefined;
  const commits: RawCommit[] = [];
  let isEnd = false;
  for (const line of linesOf(log)) {
    const [, date, parents] = /^commit (\S+) ?(.*)$/.exec(line) ?? [];
    if (date) {
      // Where a shallow history begins, Git takes every file for new.
      isEnd = isShallow && !parents;
      if (!isEnd) commits.push({ date, files: [] });
      continue;
    }
    const [, was = "", is = "", old = "", now = "", file = ""] = /^:(\d+) (\d+) (\w+) (\w+) \w+\t(.+)$/.exec(line) ?? [];
    const record = isEnd ? undefined : recordIn(file);
    if (!record) continue;
    const [before, after] = [blobOf(was, old), blobOf(is, now)];
    commits.at(-1)?.files.push({ record, ...(before && { before: before.blob }), ...(after && { after: after.blob }) });
  }
  return commits;
}

/** The record in a version of a file, when its shape is right by the schemas of today. */
function versionOf(record: RecordFile, bytes: Buffer): Version | undefined {
  const read = recordOf(record, bytes);
  if ("findings" in read || checkShape(read).length > 0) return undefined;
  const { traces: _, ...version } = read;
  return version as Version;
}

/** A history with how much was read to make it. */
export interface ReadHistory extends History {
  /** Versions of files that were parsed. */
  parsed: number;
}

/**
 * The versions of the records in a content folder since a day, from Git. Only versions that are not those of today are read, each once:
 * time grows with the number of changed files.
 * @param register what was read from the folder
 * @param from yyyy-mm-dd
 */
export function readHistory(folder: string, register: Register, from: string): ReadHistory {
  const git = gitIn(resolve(folder));
  const none: ReadHistory = { uncommitted: [], commits: [], limit: "none", parsed: 0 };
  const isShallow = text(git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
  const commits = commitsSince(git, from, isShallow);
  if (!commits) return none;

  const head = new Map<string, string>();
  for (const line of text(git(["ls-tree", "-r", "-z", "HEAD"])).split("\0")) {
    const [, blob, file] = /^100\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
    if (blob && file) head.set(file, blob);
  }
  if (head.size === 0 && commits.length === 0) return none;
  const differing = new Set([
    ...linesOf(git(["diff", "--name-only", "--no-renames", "--relative", "HEAD", "--", "."])),
    ...linesOf(git(["ls-files", "--others", "--", "."])),
  ]);
  const uncommitted = [...differing].flatMap((file): RawChange[] => {
    const record = recordIn(file);
    const before = head.get(file);
    return record ? [{ record, ...(before && { before }) }] : [];
  });

  const today = (record: RecordFile): Version | undefined => {
    if (record.register === "municipality")
      return { register: "municipality", id: record.id, file: record.file, data: register.municipality };
    if (!isRegisterName(record.register)) return undefined;
    const entry = register.get(record.register, record.id) as AnyEntry | undefined;
    return entry?.file === record.file ? entry : undefined;
  };
  const all = [...uncommitted, ...commits.flatMap(({ files }) => files)];
  const wanted = new Map<string, RecordFile>();
  const versions = new Map<string, Version | undefined>();
  // Two files may hold the same text and yet be two records.
  const at = (blob: string, { file }: RecordFile) => `${blob} ${file}`;
  for (const { record, before, after } of all) {
    for (const blob of [before, after]) {
      if (!blob) continue;
      if (head.get(record.file) === blob && !differing.has(record.file)) versions.set(at(blob, record), today(record));
      else wanted.set(at(blob, record), record);
    }
  }
  const byBlob = Map.groupBy(wanted, ([key]) => key.slice(0, key.indexOf(" ")));
  for (const [blob, bytes] of blobsIn(git, [...byBlob.keys()]))
    for (const [key, record] of byBlob.get(blob) ?? []) versions.set(key, versionOf(record, bytes));

  // From the oldest on, so that a version is compared with the last before it that could be read.
  const last = new Map<string, Version | undefined>();
  const changesOf = (files: readonly RawChange[], isLast = false) =>
    files.flatMap(({ record, before: was, after: is }): FileChange[] => {
      const { file, id } = record;
      const readable = was ? versions.get(at(was, record)) : undefined;
      const before = last.has(file) ? last.get(file) : readable;
      const after = isLast ? today(record) : is ? versions.get(at(is, record)) : undefined;
      if (is && !after) {
        // Cannot be read: as if it had not been written yet.
        if (was && !last.has(file) && readable) last.set(file, readable);
        return [];
      }
      last.set(file, after);
      // Nothing is known of how it stood: neither new nor changed can be said.
      if (was && !before && !isLast) return [];
      if (!before && !after) return [];
      const { register } = (after ?? before) as Version;
      return [{ register, id, file, ...(before && { before }), ...(after && { after }) }];
    });
  const told = commits.toReversed().map(({ date, files }) => ({ date, files: changesOf(files) }));
  return {
    commits: told.reverse().filter(({ files }) => files.length > 0),
    uncommitted: changesOf(uncommitted, true),
    ...(isShallow ? { limit: "shallow" as const } : {}),
    parsed: wanted.size,
  };
}
