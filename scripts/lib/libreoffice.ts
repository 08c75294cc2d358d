import { spawnSync } from "node:child_process";
import { canInstall, installPackage } from "./debian.ts";

const answers = (): boolean => spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Whether LibreOffice is here for the tests. On Debian and Ubuntu as root, it is installed where it is not. */
export function ensureLibreOffice(): boolean {
  return answers() || (canInstall() && installPackage("libreoffice-calc") && answers());
}
