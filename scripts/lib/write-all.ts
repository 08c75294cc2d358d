import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileChange } from "../../src/imports/changes.ts";

/**
 * Writes all files or none: each is written beside its place first, and what is moved into place is moved back when one fails.
 * @throws what the file system said, with everything as it was
 */
export function writeAll(folder: string, changes: readonly FileChange[]): void {
  const made: string[] = [];
  const moved: { to: string; old?: string }[] = [];
  const remove = (path: string) => rmSync(path, { force: true });
  const parts = changes.map(({ file, text }) => ({
    to: join(folder, file),
    part: `${join(folder, file)}.ny`,
    old: `${join(folder, file)}.gammel`,
    text,
  }));
  try {
    for (const { to, part, text } of parts) {
      mkdirSync(dirname(to), { recursive: true });
      made.push(part);
      writeFileSync(part, text);
    }
    for (const { to, part, old } of parts) {
      if (existsSync(to)) {
        renameSync(to, old);
        moved.push({ to, old });
      } else moved.push({ to });
      renameSync(part, to);
    }
  } catch (error) {
    for (const { to, old } of moved.reverse()) {
      remove(to);
      if (old) renameSync(old, to);
    }
    for (const part of made) remove(part);
    throw error;
  }
  for (const { old } of moved) if (old) remove(old);
}
