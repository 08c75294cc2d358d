import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateContent } from "../generate-content.ts";
import { root } from "../settings.ts";
import { mustSucceed, type Run, runNode } from "./measure.ts";
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

/** Runs our checker on the content. Findings cost time, so the content is meant to have none; any are told. */
export async function checkContent(content: string, options: { memory?: boolean } = {}): Promise<Run> {
  const run = await mustSucceed("Kontrollen", runNode([join(root, "scripts/check.ts")], { ...options, env: environment(content) }));
  if (run.lines.length > 1) say(`  Kontrollen har funn i oppføringene som er laget til målingen: ${run.lines.at(-1)}`);
  return run;
}

export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort();
