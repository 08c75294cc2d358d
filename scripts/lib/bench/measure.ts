import { spawn } from "node:child_process";
import process from "node:process";
import { UserError } from "../settings.ts";

export interface Run {
  seconds: number;
  code: number;
  /** Lines the command wrote to standard output. */
  lines: string[];
  /** Most memory the process held, in MB; only where `memory` was asked for. */
  peakMb?: number;
}

interface Options {
  cwd?: string;
  env?: Record<string, string>;
  /** Called with each line of output as it comes. */
  onLine?: (line: string) => void;
  /** Measure the peak memory of a Node process too. */
  memory?: boolean;
}

/** Loaded before a program, tells the most memory it held when it ends: the same on every platform, unlike `time -v`. */
const tellPeak = `data:text/javascript,${encodeURIComponent(
  'import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";isMainThread&&process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))',
)}`;

/** Runs a command with the Node that runs this and measures it. What it writes is kept, not shown. */
export function runNode(args: readonly string[], options: Options = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const all = options.memory ? ["--import", tellPeak, ...args] : args;
    const began = performance.now();
    const child = spawn(process.execPath, all, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe", options.memory ? "pipe" : "ignore"],
    });
    let out = "";
    let rest = "";
    let peak = "";
    const take = (text: string) => {
      if (!options.onLine) return;
      const parts = (rest + text).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) options.onLine(line);
    };
    child.stdout?.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      take(chunk.toString());
    });
    let errors = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
      take(chunk.toString());
    });
    (child.stdio[3] as NodeJS.ReadableStream | null)?.on("data", (chunk: Buffer) => {
      peak += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - began) / 1000;
      const lines = `${out}${errors}`.split("\n").filter((line) => line !== "");
      resolve({ seconds, code: code ?? 1, lines, ...(peak ? { peakMb: Number(peak) / 1024 } : {}) });
    });
  });
}

/** The run, or a sentence with the last it wrote when it failed. @throws UserError */
export async function mustSucceed(what: string, running: Promise<Run>): Promise<Run> {
  const run = await running;
  if (run.code !== 0)
    throw new UserError(`${what} stoppet med kode ${run.code}. Det siste som ble skrevet:\n${run.lines.slice(-8).join("\n")}`);
  return run;
}

/** The middle of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
