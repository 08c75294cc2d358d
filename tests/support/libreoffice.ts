import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UserError } from "../../scripts/lib/settings.ts";

const names = ["soffice", "libreoffice"];
const places = ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"];

function find(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/**
 * LibreOffice, for tests of what a real spreadsheet program writes. On Debian and Ubuntu as root, it is installed where there is none.
 * @throws UserError saying what to install
 */
export function ensureLibreOffice(): string {
  const found = find();
  if (found) return found;
  const isDebian = existsSync("/etc/os-release") && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
  if (isDebian && process.getuid?.() === 0) {
    console.log("Installerer LibreOffice Calc til testene av regneark …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", "libreoffice-calc"]])
      if (spawnSync("apt-get", ["-q", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status !== 0) break;
  }
  const installed = find();
  if (installed) return installed;
  throw new UserError("Testene av regneark trenger LibreOffice Calc. Installer det, og kjør testene på nytt.");
}
