import { spawnSync } from "node:child_process";
import process from "node:process";
import { isDebian } from "./chromium.ts";

const answers = (): boolean => spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Whether LibreOffice is here for the tests. On Debian and Ubuntu as root, it is installed where it is not. */
export function ensureLibreOffice(): boolean {
  if (answers()) return true;
  if (!isDebian() || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "libreoffice-calc"]]) {
    if (spawnSync("apt-get", ["-q", ...args], { stdio: "ignore", env }).status !== 0) return false;
  }
  return answers();
}
