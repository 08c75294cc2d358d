import { isShort, stem } from "./stem.ts";

/** What begins a word without being one: «overføring» is no kind of «føring». */
const prefixes = new Set(
  "under over etter mellom inn opp ut ved til for fra mot med sam gjen frem fram hen hver hvor selv seg sam uten utta mis van foran igjen likestill".split(
    " ",
  ),
);

/** Letters a compound has at least. */
const shortest = 7;

/** The words a register uses by themselves, which its compounds are split by. */
export interface Lexicon {
  has(stem: string): boolean;
}

/** A part that begins a compound, without what joins it to the rest: «barn-e-hage», «behandling-s-ansvarlig». */
function headOf(part: string, lexicon: Lexicon): string | undefined {
  if (part.length < 3 || prefixes.has(part)) return undefined;
  if (lexicon.has(stem(part))) return part;
  const bare = part.slice(0, -1);
  return part.length > 3 && /[se]$/.test(part) && lexicon.has(stem(bare)) ? bare : undefined;
}

/** Whether a part is a known word, or a compound of two, as «barnevern» is in «barnevernstjeneste». */
function isHead(part: string, lexicon: Lexicon): boolean {
  if (headOf(part, lexicon) !== undefined) return true;
  return [part, part.replace(/s$/, "")].some((whole) => split(whole, lexicon) !== undefined);
}

/**
 * The parts of a folded compound that do not begin it, each with what follows: «barnevernstjeneste» gives «vernstjeneste» and «tjeneste».
 * With what follows, because Pagefind finds what a word begins: «vern» is found by the first of them, and «barn» by the word itself.
 */
export function compoundParts(word: string, lexicon: Lexicon): string[] {
  const parts: string[] = [];
  if (word.length < shortest) return parts;
  for (let at = 3; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail.length + at < shortest || (at === 3 && tail.length < 5)) continue;
    if (!/[aeiouy]/.test(tail) || !lexicon.has(stem(tail)) || !isHead(head, lexicon)) continue;
    parts.push(tail);
  }
  // What lies between two borders is the beginning of a part as well: «vern» in «barnevernstjeneste».
  const inner = parts.flatMap((tail) => {
    const before = word.slice(0, -tail.length);
    return compoundParts(before.replace(/s$/, ""), lexicon).map((part) => word.slice(word.indexOf(part, 1)));
  });
  return [...new Set([...parts, ...inner])];
}

/** The first part of a folded compound when it is short: «hus» of «husnummer». A short word is not found by what it begins. */
export function shortHead(word: string, lexicon: Lexicon): string | undefined {
  return compoundParts(word, lexicon)
    .filter((tail) => word.endsWith(tail))
    .map((tail) => headOf(word.slice(0, -tail.length), lexicon))
    .find((head) => head !== undefined && isShort(stem(head)));
}

/** A folded word as two the register knows, the longest first part first: «skyssordning» as «skyss» and «ordning». */
export function split(word: string, lexicon: Lexicon): [string, string] | undefined {
  if (word.length < shortest) return undefined;
  for (let at = word.length - 3; at >= 3; at--) {
    const [head, tail] = [headOf(word.slice(0, at), lexicon), word.slice(at)];
    if (head !== undefined && lexicon.has(stem(tail))) return [head, tail];
  }
  return undefined;
}
