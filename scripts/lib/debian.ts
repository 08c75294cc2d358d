import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** Whether programs can be installed here without asking anyone: on Debian and Ubuntu, as root. */
export const canInstall = (): boolean => isDebian() && process.getuid?.() === 0;

/** Installs a package of the system's; whether it could. @param errors what becomes of what apt-get complains of */
export function installPackage(name: string, errors: "ignore" | "inherit" = "ignore"): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return [["update"], ["install", "-y", "--no-install-recommends", name]].every(
    (args) => spawnSync("apt-get", ["-q", ...args], { stdio: ["ignore", "ignore", errors], env }).status === 0,
  );
}
