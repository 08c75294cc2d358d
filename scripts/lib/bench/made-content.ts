import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateContent } from "../generate-content.ts";
import { figure, say } from "./report.ts";
import { cache } from "./tools.ts";
import { today } from "./world.ts";

const seed = 1;

const made = new Map<number, string>();

/** A content folder of so many records, made once in each run of the benchmark. */
export function madeContent(count: number): string {
  const known = made.get(count);
  if (known) return known;
  const folder = join(cache, `content-${count}`);
  say(`Lager ${figure(count, 0)} oppføringer.`);
  generateContent(folder, count, seed);
  made.set(count, folder);
  return folder;
}

/** The environment that makes a command of ours read this content instead of the project's. */
export const environment = (content: string): Record<string, string> => ({ CONTENT: content, TODAY: today });

export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort();
