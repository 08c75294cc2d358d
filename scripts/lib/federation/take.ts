import { mostDays } from "../../../src/federation/portal.ts";
import { readCopy } from "../../../src/federation/read-copy.ts";
import { Refused } from "../../../src/federation/refused.ts";
import { daysBetween } from "../../../src/register/dates.ts";
import { each } from "./each.ts";
import type { Copies, Kept } from "./kept.ts";
import { readHits } from "./search-hits.ts";
import { jsonOf, type Source } from "./source.ts";

/** Reads a register whole. @throws Refused */
async function read(source: Source, today: string, before: Kept | undefined): Promise<Kept> {
  const site = await source.site();
  const copy = await readCopy(jsonOf(source), site, today);
  const known = (name: string) => {
    const packed = before?.fragments && Object.hasOwn(before.fragments, name) ? before.fragments[name] : undefined;
    return packed === undefined ? undefined : Buffer.from(packed, "base64");
  };
  const { fragments } = await readHits(source, site, known);
  return {
    address: source.address,
    copy,
    fragments: Object.fromEntries([...fragments].map(([name, packed]) => [name, packed.toString("base64")])),
  };
}

/**
 * Reads a register, and keeps what was read. One that cannot be read is kept as it was, with why and since when; for so long as a copy may be used.
 * @param today as yyyy-mm-dd
 */
async function take(source: Source, copies: Copies, today: string): Promise<Kept> {
  const before = copies.get(source.address);
  let kept: Kept;
  try {
    kept = await read(source, today, before);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, detail } = error;
    const isUsable = before?.copy !== undefined && daysBetween(before.copy.fetched, today) <= mostDays;
    const { copy, fragments } = isUsable ? before : {};
    kept = {
      address: source.address,
      ...(copy ? { copy, fragments } : {}),
      failure: { since: before?.failure?.since ?? today, code, detail },
    };
  }
  copies.put(kept);
  return kept;
}

/** What is known of a register, without the texts of its search: those of many would not fit in memory. */
export type Known = Omit<Kept, "fragments">;

/** Registers that are read at a time. */
const atOnce = 4;

/**
 * Reads every register. One that has the organisation number of another before it is not taken in.
 * @param tell is called when a register has been read or has failed, with whether there was a copy of it before
 */
export async function takeAll(
  sources: readonly Source[],
  copies: Copies,
  today: string,
  tell: (known: Known, hadCopy: boolean) => void,
): Promise<Known[]> {
  const known: Known[] = [];
  await each([...sources.entries()], atOnce, async ([place, source]) => {
    const hadCopy = copies.get(source.address)?.copy !== undefined;
    const { fragments, ...rest } = await take(source, copies, today);
    known[place] = rest;
    tell(rest, hadCopy);
  });
  const seen = new Map<string, string>();
  return known.map((each) => {
    const { address, copy } = each;
    const twin = copy && seen.get(copy.organisationNumber);
    if (copy && twin === undefined) seen.set(copy.organisationNumber, address);
    if (twin === undefined) return each;
    const failed: Known = { address, failure: { since: each.failure?.since ?? today, code: "twin", detail: twin } };
    copies.put(failed);
    tell(failed, false);
    return failed;
  });
}
