import type { Register } from "../../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName } from "../../register/registers.ts";
import { summaryPaths } from "../../reports/listing.ts";
import { text } from "../../text/index.ts";
import { type ApiOrigin, apiHref, type Head, headOf, pageHref, recordFile } from "./origin.ts";

/** Records on one page of an index. */
export const indexSize = 1000;

/** A page of the index of a register. */
export interface ApiIndex extends Head {
  register: RegisterName;
  title: string;
  /** Records in the whole register. */
  total: number;
  /** The number of this page, from 1, and how many there are. */
  part: number;
  parts: number;
  /** The next page; null on the last. */
  next: string | null;
  items: { id: string; name: string; url: string; page: string; summary: Record<string, unknown> }[];
}

/** The file of a page of an index. No id holds a full stop, so it is never that of a record. */
export function indexFile(register: RegisterName, part: number): string {
  return part === 1 ? `${register}.json` : `${register}.${part}.json`;
}

/** Only the values at these dotted paths, in their places. */
function picked(data: object, paths: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const path of paths) {
    const keys = path.split(".");
    let value: unknown = data;
    for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
    if (value === undefined) continue;
    let place = result;
    for (const key of keys.slice(0, -1)) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    place[keys.at(-1) as string] = value;
  }
  return result;
}

/** The index of a register, in pages: each record by id, name, address and the fields its list is narrowed by. */
export function recordIndex(register: Register, name: RegisterName, origin: ApiOrigin): ApiIndex[] {
  const entries = register.all(name) as readonly AnyEntry[];
  const parts = Math.max(1, Math.ceil(entries.length / indexSize));
  const paths = summaryPaths(name);
  return Array.from({ length: parts }, (_, i) => ({
    ...headOf(origin),
    register: name,
    title: text.registers[name].many,
    total: entries.length,
    part: i + 1,
    parts,
    next: i + 1 < parts ? apiHref(origin, indexFile(name, i + 2)) : null,
    items: entries.slice(i * indexSize, (i + 1) * indexSize).map((entry) => ({
      id: entry.id,
      name: nameOf(entry),
      url: apiHref(origin, recordFile(name, entry.id)),
      page: pageHref(origin, entry),
      summary: picked(entry.data, paths),
    })),
  }));
}
