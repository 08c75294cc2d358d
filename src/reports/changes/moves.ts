import { type AnyEntry, nameOf } from "../../register/registers.ts";
import { normalized } from "../../register/words.ts";
import { canonical, itemLikeness } from "./identity.ts";

/** Fields that say something of the file, and not of what the record is about. */
const housekeeping = new Set(["aliases", "review"]);
/** How alike two records must be for one to be the other under a new id, from 0 to 1. */
const alike = 0.6;
/** Records that share a key with more others than this are not told apart by it. */
const common = 20;

const content = (entry: AnyEntry) => Object.fromEntries(Object.entries(entry.data).filter(([key]) => !housekeeping.has(key)));

/** What a record under a new id is likely to have kept. */
function keysOf(entry: AnyEntry): string[] {
  const { description = "", purpose = "" } = entry.data as { description?: string; purpose?: string };
  const told = normalized(description || purpose);
  return [
    `data ${canonical(content(entry))}`,
    `name ${normalized(nameOf(entry))}`,
    `file ${entry.id.split("/").at(-1)}`,
    ...(told ? [`told ${told}`] : []),
  ];
}

/**
 * For each removed record, the added record of the same register that says nearly the same, if any: a file that was given another name.
 * Each added record is taken once. Time grows with the number of records, since only those that share a name, a text or the last part of
 * the id are compared.
 */
export function likelyMoves(removed: readonly AnyEntry[], added: readonly AnyEntry[]): Map<AnyEntry, AnyEntry> {
  const byKey = new Map<string, AnyEntry[]>();
  for (const entry of added) {
    for (const key of keysOf(entry)) {
      const known = byKey.get(key);
      if (known) known.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  const moves = new Map<AnyEntry, AnyEntry>();
  const taken = new Set<AnyEntry>();
  for (const entry of removed) {
    const candidates = new Set(
      keysOf(entry).flatMap((key) => {
        const found = byKey.get(key) ?? [];
        return found.length > common ? [] : found;
      }),
    );
    let best: AnyEntry | undefined;
    let most = alike;
    for (const candidate of candidates) {
      if (taken.has(candidate)) continue;
      const score = itemLikeness(content(entry), content(candidate));
      if (score >= most) {
        best = candidate;
        most = score;
      }
    }
    if (!best) continue;
    taken.add(best);
    moves.set(entry, best);
  }
  return moves;
}
