import { readFileSync, writeFileSync } from "node:fs";
import { type Exception, link, type Register } from "./link.ts";
import { type AnyEntry, registerNames } from "./registers.ts";
import type { Municipality } from "./types.ts";

interface Handover {
  municipality: Municipality;
  exceptions: readonly Exception[];
  entries: AnyEntry[];
}

/**
 * Writes a Register for another process. The site is built from an edition handed over so:
 * it is checked once, and what builds the public pages never holds what is not public.
 */
export function writeRegister(register: Register, file: string): void {
  const entries = registerNames.flatMap((name) => register.all(name) as readonly AnyEntry[]);
  writeFileSync(file, JSON.stringify({ municipality: register.municipality, exceptions: register.exceptions, entries } satisfies Handover));
}

/** Reads what `writeRegister` wrote, and links it again. */
export function readRegister(file: string): Register {
  const { municipality, exceptions, entries } = JSON.parse(readFileSync(file, "utf8")) as Handover;
  return link(entries, municipality, exceptions);
}
