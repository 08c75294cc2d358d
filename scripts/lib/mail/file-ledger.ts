import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { UserError } from "../settings.ts";
import { emptyLedger, type Ledger, type LedgerStore, ledgerText, parseLedger } from "./ledger.ts";

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function sync(path: string): void {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Takes the lock; that of a process that is gone is taken over. @throws UserError when another is at work */
function lock(path: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const opened = openSync(path, "wx");
      writeSync(opened, String(process.pid));
      closeSync(opened);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = Number(readFileSync(path, "utf8")) || 0;
      if (attempt > 0 || (pid > 0 && isAlive(pid)))
        throw new UserError(`Påminnelser blir sendt av en annen nå (prosess ${pid}). Ingenting er sendt.`);
      rmSync(path, { force: true });
    }
  }
}

/** A ledger in a file of this machine, for who runs the command there. @param today yyyy-mm-dd */
export function fileLedger(path: string, today: string): LedgerStore {
  const lockFile = `${path}.lock`;
  lock(lockFile);
  return {
    read: async () => (existsSync(path) ? parseLedger(readFileSync(path, "utf8"), path) : emptyLedger()),
    async write(ledger: Ledger) {
      const part = `${path}.ny`;
      const opened = openSync(part, "w");
      try {
        writeSync(opened, ledgerText(ledger, today));
        fsyncSync(opened);
      } finally {
        closeSync(opened);
      }
      renameSync(part, path);
      // The name too must be on the disk before anything is sent. Windows opens no folders, and writes names at once.
      if (process.platform !== "win32") sync(dirname(path));
    },
    close: async () => rmSync(lockFile, { force: true }),
  };
}
