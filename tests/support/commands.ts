import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { today } from "./content.ts";
import { unzip } from "./unzip.ts";

export interface Outcome {
  /** The exit code; null when a signal stopped it. */
  code: number | null;
  stdout: string;
  stderr: string;
  pid: number;
}

/** What the person at the terminal has set: nothing but the path, and what is given. */
const environment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TMPDIR: process.env.TMPDIR,
  ...env,
});

/** Starts a script of the project as `npm run` would, with the day of the tests. */
export function startScript(
  name: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; outcome: Promise<Outcome> } {
  const child = spawn(process.execPath, [join(root, "scripts", name), ...args], {
    cwd: root,
    env: environment({ TODAY: today, ...env }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const outcome = new Promise<Outcome>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, ...said, pid: child.pid ?? 0 }));
  });
  return { child, outcome };
}

export function runScript(name: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return startScript(name, args, env).outcome;
}

/** An empty folder for all the tests of a file. */
export function folderForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), "orden-test-"));
  // Thousands of files take their time on a busy machine.
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  return folder;
}

/** Every file below a folder: path with `/` → bytes. */
export function filesIn(folder: string): Map<string, Buffer> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = found.map((file) => join(file.parentPath, file.name));
  return new Map(
    paths
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The text of a file, unpacked where it is packed, as the files of the search and the workbooks are. */
export function unpacked(bytes: Buffer): string {
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return [...unzip(bytes).values()].join("\n");
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** A port that is free, and so is the one after it. */
export async function freePorts(): Promise<number> {
  const listen = (port: number) =>
    new Promise<{ port: number; close(): Promise<void> } | undefined>((done) => {
      const server = createServer();
      server.once("error", () => done(undefined));
      server.listen(port, "127.0.0.1", () => {
        const bound = server.address();
        done({
          port: typeof bound === "object" && bound ? bound.port : port,
          close: () => new Promise((closed) => server.close(() => closed())),
        });
      });
    });
  for (;;) {
    const first = await listen(0);
    const second = first && first.port < 65535 ? await listen(first.port + 1) : undefined;
    await Promise.all([first?.close(), second?.close()]);
    if (first && second) return first.port;
  }
}

/** Whether anything answers at a port of this machine. */
export async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`);
    return true;
  } catch {
    return false;
  }
}
