import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Edition } from "../../src/register/edition.ts";
import { root } from "./settings.ts";

export const markFile = "edition.json";

/** What a built folder says it is. */
export interface EditionMark {
  edition: Edition;
  /** Whether it holds what is restricted. */
  restricted: boolean;
  /** The day it is reckoned from, as yyyy-mm-dd. */
  date: string;
  /** The commit of the content; null when it is not in Git. */
  commit: string | null;
  /** The version of Orden. */
  orden: string;
  files: number;
  /** SHA-256 of the path and SHA-256 of every other file, in order of path. */
  digest: string;
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");

/** Every file below a folder but the mark, in order of path, with `/`. */
export function markedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => !file.isDirectory())
    .map((file) => join(file.parentPath, file.name).slice(folder.length).split(sep).join("/").replace(/^\//, ""))
    .filter((path) => path !== markFile)
    .sort();
}

/** How many files there are, and a digest of them all. */
export function digestOf(folder: string): Pick<EditionMark, "files" | "digest"> {
  const paths = markedFiles(folder);
  const lines = paths.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  return { files: paths.length, digest: sha256(lines.join("")) };
}

function commitOf(content: string): string | null {
  const { status, stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: content, encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** Says in the folder what it is. Written when all else is there. */
export function writeMark(folder: string, content: string, what: Pick<EditionMark, "edition" | "restricted" | "date">): void {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const mark: EditionMark = { ...what, commit: commitOf(content), orden: version, ...digestOf(folder) };
  writeFileSync(join(folder, markFile), `${JSON.stringify(mark, null, 2)}\n`);
}
