import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { editionOf } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { registerNames } from "../../src/register/registers.ts";
import type { History } from "../../src/reports/change-log/history.ts";
import { type ChangeLog, firstDay } from "../../src/reports/change-log/log.ts";
import { type Frame, logOf } from "../../src/reports/change-log/tell.ts";
import { readHistory } from "./content-history.ts";
import { root } from "./settings.ts";

const folder = join(root, "node_modules/.cache/orden-log");
/** Logs that are kept; the oldest goes first. */
const mostKept = 8;

let program: string | undefined;

/** A digest of all that decides how a log is told. */
function programDigest(): string {
  if (program) return program;
  const digest = createHash("sha256");
  const paths = ["src/register", "src/reports", "src/text", "schemas"].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name)),
  );
  for (const path of [...paths.sort(), join(root, "scripts/lib/content-history.ts")]) digest.update(readFileSync(path)).update("\0");
  program = digest.digest("hex");
  return program;
}

/** Names the log that comes of these: the same name, the same log. Undefined when the content is not in Git, and there is nothing to keep. */
function nameOf(content: string, { full, edition, restricted, today }: Frame): string | undefined {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: resolve(content), encoding: "utf8" });
  const { status, stdout: commit } = git("rev-parse", "HEAD", "--is-shallow-repository", "--show-prefix");
  if (status !== 0) return undefined;
  const digest = createHash("sha256").update(
    JSON.stringify([
      programDigest(),
      commit,
      git("status", "--porcelain", "--", ".").stdout,
      edition,
      restricted,
      today,
      full.municipality,
    ]),
  );
  for (const name of registerNames) digest.update(JSON.stringify(full.all(name)));
  return digest.digest("hex").slice(0, 40);
}

const histories = new WeakMap<Register, { content: string; from: string; history: History }>();

/** The history of a Register, read once for both editions. */
function historyOf(content: string, full: Register, from: string): History {
  const known = histories.get(full);
  if (known?.content === content && known.from === from) return known.history;
  const history = readHistory(content, full, from);
  histories.set(full, { content, from, history });
  return history;
}

/** What the edition may tell of how the content folder has changed. It is kept, so that the next build of the same content need not read it again. */
export function changeLogOf(content: string, frame: Frame, project: typeof editionOf = editionOf): ChangeLog {
  // With another projection than the project's own the log is another too, and not one to keep.
  const name = project === editionOf ? nameOf(content, frame) : undefined;
  const file = name && join(folder, `${name}.json`);
  if (file) {
    try {
      return JSON.parse(readFileSync(file, "utf8")) as ChangeLog;
    } catch {
      // Not made before, or broken off: it is made now.
    }
  }
  const log = logOf(historyOf(content, frame.full, firstDay(frame.today)), frame, project);
  if (file) keep(file, log);
  return log;
}

function keep(file: string, log: ChangeLog): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(log));
    const kept = readdirSync(folder).map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }));
    for (const { path } of kept.sort((a, b) => b.time - a.time).slice(mostKept)) rmSync(path, { force: true });
  } catch {
    // A folder that cannot be written to costs time, and nothing else.
  }
}
