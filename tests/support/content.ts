import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type CheckResult, check } from "../../src/register/check.ts";
import type { Finding } from "../../src/register/finding.ts";
import type { Register } from "../../src/register/link.ts";
import { readContent } from "../../src/register/read.ts";
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

/** The base with these files laid over it, read and checked. @param rules all of them where absent */
export function loadWith(files: Files = {}, rules?: readonly Rule[]): CheckResult {
  const folder = newFolder();
  try {
    fillWithBase(folder, files);
    return check(readContent(folder), today, rules);
  } finally {
    remove(folder);
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
