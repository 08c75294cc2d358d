import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RegisterCopy } from "../../../src/federation/copy.ts";
import type { Refusal } from "../../../src/federation/refused.ts";
import { slug } from "../../../src/register/slug.ts";

/** What is kept of a register from one time to the next. */
export interface Kept {
  /** As it was given: what it is known by, also when it does not answer. */
  address: string;
  copy?: RegisterCopy;
  /** Packed fragments of its search in base64, by name. */
  fragments?: Record<string, string>;
  /** Why it could not be read this time, and since when, as yyyy-mm-dd. */
  failure?: { since: string; code: Refusal; detail: string };
}

/** A name for the file of an address that people can recognise, and that no other address has. */
export function keptName(address: string): string {
  const digest = createHash("sha256").update(address).digest("hex").slice(0, 8);
  const plain = slug(address.replace(/^https?:/, ""))
    .replaceAll("/", "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${plain}-${digest}`;
}

/** The copies of registers in a folder, one file each. */
export function keptIn(folder: string) {
  const place = (address: string) => join(folder, `${keptName(address)}.json`);
  return {
    /** What is kept; undefined when nothing is, or it cannot be read. */
    get(address: string): Kept | undefined {
      if (!existsSync(place(address))) return undefined;
      try {
        return JSON.parse(readFileSync(place(address), "utf8")) as Kept;
      } catch {
        return undefined;
      }
    },
    /** Packed fragments of the search of a register, by name; none when nothing is kept. */
    fragments(address: string): Map<string, Buffer> {
      return new Map(Object.entries(this.get(address)?.fragments ?? {}).map(([name, packed]) => [name, Buffer.from(packed, "base64")]));
    },
    put(kept: Kept): void {
      mkdirSync(folder, { recursive: true });
      const file = place(kept.address);
      // Written beside and moved: a command that is stopped leaves the last good copy.
      writeFileSync(`${file}.ny`, JSON.stringify(kept));
      renameSync(`${file}.ny`, file);
    },
    /** Takes away what is kept of all other addresses. */
    keepOnly(addresses: readonly string[]): void {
      if (!existsSync(folder)) return;
      const wanted = new Set(addresses.map((address) => `${keptName(address)}.json`));
      for (const file of readdirSync(folder)) if (!wanted.has(file)) rmSync(join(folder, file));
    },
  };
}

export type Copies = ReturnType<typeof keptIn>;
