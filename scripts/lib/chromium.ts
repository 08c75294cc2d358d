import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackage } from "./debian.ts";
import { UserError } from "./settings.ts";

/** Chromium without windows: the same engine, at a third of the processor time of a browser whose own menus nobody sees. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"] as const;
const names = [...shells, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium or Chrome on this machine: the one `CHROMIUM` names, or one that is installed, rather one without windows. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM;
  if (given) return existsSync(given) ? given : undefined;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

const isShell = (path: string) => shells.some((shell) => path.endsWith(shell));

function install(name: string): void {
  console.log(`Installerer ${name} til nettlesertestene …`);
  installPackage(name, "inherit");
}

/**
 * A browser for the tests. On Debian and Ubuntu as root, one is installed where there is none, or none without windows; Ubuntu has no such.
 * @throws UserError saying what to install
 */
export function ensureChromium(): string {
  const given = process.env.CHROMIUM;
  if (given && !findChromium()) throw new UserError(`CHROMIUM er «${given}», men der er det ingen fil.`);
  if (!given && canInstall()) {
    const there = findChromium();
    if (!there || !isShell(there)) install(shells[0]);
    if (!findChromium()) install("chromium");
  }
  const found = findChromium();
  if (found) return found;
  throw new UserError("Nettlesertestene trenger Chromium eller Chrome: installer en av dem, eller sett CHROMIUM til stien til programmet.");
}
