import { distance } from "fastest-levenshtein";

/** How many letters may differ: a short word is soon another word altogether. */
const limitFor = (word: string) => Math.floor(word.length / 3);

/** The candidate most like `word`, if any is close enough to be what was meant. Upper and lower case count as alike. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = limitFor(word) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(wanted, candidate.toLowerCase());
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
