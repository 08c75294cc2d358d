import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, onTestFinished } from "vitest";
import { type CheckResult, check } from "../../src/register/check.ts";
import { listFiles } from "../../src/register/files.ts";
import type { Finding } from "../../src/register/finding.ts";
import type { Register } from "../../src/register/link.ts";
import { type RawEntry, readContent, readRecords } from "../../src/register/read.ts";
import type { Rule } from "../../src/register/rule.ts";

/** The day every test is made for; laws in tests/fixtures/base end on this day and on the day before. */
export const today = "2026-11-22";

export const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** Files by their path below the content folder. */
export type Files = Record<string, string | Uint8Array>;

const newFolder = () => mkdtempSync(join(tmpdir(), "orden-test-"));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** An empty folder that is gone when the test is over. */
export function emptyFolder(): string {
  const folder = newFolder();
  onTestFinished(() => remove(folder));
  return folder;
}

/** Writes files below a folder, making the folders they need. */
export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A content folder with these files and nothing else. */
export function folderOf(files: Files): string {
  const folder = emptyFolder();
  write(folder, files);
  return folder;
}

function fillWithBase(folder: string, files: Files): void {
  cpSync(join(fixtures, "base"), folder, { recursive: true });
  write(folder, files);
}

/** A copy of tests/fixtures/base with files laid over it, that is gone when the test is over. */
export function baseWith(files: Files = {}): string {
  const folder = emptyFolder();
  fillWithBase(folder, files);
  return folder;
}

/** The text of a file in tests/fixtures/base. */
export function baseText(file: string): string {
  return readFileSync(join(fixtures, "base", file), "utf8");
}

/** A copy of the base that files are laid over and taken away from again, with its records as they are without any. */
let laid: { folder: string; entries: Map<string, RawEntry>; mutant: unknown } | undefined;

// The threads tests run in are stopped, and never come to their «exit».
afterAll(() => laid && remove(laid.folder));

/** What `npm run mutation` has changed in the code just now: what was read before it did so is then not to be trusted. */
const mutant = () => (globalThis as { __stryker__?: { activeMutant?: unknown } }).__stryker__?.activeMutant;

function base(): NonNullable<typeof laid> {
  if (laid && laid.mutant === mutant()) return laid;
  const folder = laid?.folder ?? newFolder();
  if (!laid) cpSync(join(fixtures, "base"), folder, { recursive: true });
  laid = { folder, entries: new Map(readContent(folder).entries.map((entry) => [entry.file, entry])), mutant: mutant() };
  return laid;
}

/**
 * The base with these files laid over it, read and checked. Only the files laid over it are parsed: the others are as they were.
 * @param rules all of them where absent
 */
export function loadWith(files: Files = {}, rules?: readonly Rule[]): CheckResult {
  const { folder, entries } = base();
  const before = new Map<string, Buffer | undefined>();
  for (const path of Object.keys(files)) before.set(path, existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined);
  write(folder, files);
  try {
    const { files: there, findings } = listFiles(folder);
    const known = there.flatMap(({ file }) => (file in files ? [] : (entries.get(file) ?? [])));
    const read = readRecords(
      folder,
      there.filter(({ file }) => file in files),
    );
    // In order of path, as when all are read.
    const all = [...known, ...read.entries].sort((a, b) => (a.file < b.file ? -1 : 1));
    return check({ root: folder, entries: all, unread: read.unread, findings: [...findings, ...read.findings] }, today, rules);
  } finally {
    for (const [path, text] of before) {
      if (text) writeFileSync(join(folder, path), text);
      else rmSync(join(folder, path));
      // A folder that was made for the file is a finding of its own when it is left.
      for (let parent = dirname(path); !text && parent !== "." && readdirSync(join(folder, parent)).length === 0; parent = dirname(parent))
        rmSync(join(folder, parent), { recursive: true });
    }
  }
}

/** What the checker says of the base with these files laid over it. */
export function findingsOf(files: Files, rules?: readonly Rule[]): Finding[] {
  return loadWith(files, rules).findings;
}

/** The Register of the base with these files laid over it. @throws when the content has errors */
export function registerOf(files: Files = {}): Register {
  const { register, findings } = loadWith(files);
  if (!register) throw new Error(findings.map((f) => `${f.file}:${f.line} ${f.message}`).join("\n"));
  return register;
}
