import { distance } from "fastest-levenshtein";

/** The candidate most like `word`, if any is close enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length * 0.4));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word, candidate);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** As `nearest`, and also when `word` is the last part of a candidate path: `skoleskyss` for `grunnskole/skoleskyss`. */
export function nearestId(word: string, ids: Iterable<string>): string | undefined {
  const all = [...ids];
  const last = word.split("/").at(-1) ?? word;
  return all.find((id) => id.split("/").at(-1) === last) ?? nearest(word, all);
}
