import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import process from "node:process";
import type { Finding } from "../../src/register/finding.ts";
import type { Shown } from "./formats/index.ts";

/** Lines of files below a folder, each file read once. */
function lineReader(folder: string): Shown["lineOf"] {
  const read = new Map<string, string[]>();
  return (file, line) => {
    const path = join(folder, file);
    if (!read.has(file)) read.set(file, existsSync(path) ? readFileSync(path, "utf8").split(/\r?\n/) : []);
    return read.get(file)?.[line - 1];
  };
}

/** Findings made ready for a format, with places written from where the person stands. */
export function shownFrom(content: string, findings: readonly Finding[]): Shown {
  const from = relative(process.cwd(), content).split(sep).join("/");
  return {
    findings,
    prefix: from ? `${from}/` : "",
    lineOf: lineReader(content),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
}
