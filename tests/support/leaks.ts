import type { Canary } from "./canaries.ts";
import { type Planted, plantedYears } from "./planted.ts";
import { readings } from "./readings.ts";

/** Something planted that was found. */
export interface Leak {
  path: string;
  canary: Canary;
}

export interface Search {
  leaks: Leak[];
  files: number;
  /** Texts that were searched: each file as it stands, unpacked, and with its escapes taken away. */
  texts: number;
  bytes: number;
}

/** Half a word or more, whatever comes before and after. */
const half = /(?:zq|qz)([a-p]{6})/g;
/** Digits that a reader sees as one number. */
const apart = /(?<=\d)[\s\u00a0\u202f.,'_](?=\d)/g;
const long = /713\d{10}/g;
const months = "januar februar mars april mai juni juli august september oktober november desember".split(" ");
/** A planted year is not to be seen at all where people and programs read texts; scripts hold any number. */
const year = new RegExp(`(?<![\\d.,])${plantedYears}(?![\\d,])`);
const iso = new RegExp(`(${plantedYears})-?(\\d\\d)-?(\\d\\d)`, "g");
const norwegian = new RegExp(`(\\d{1,2})\\.\\s?(${months.join("|")}|\\d{1,2}\\.)\\s?(${plantedYears})`, "gi");

const isScript = (path: string) => /\.(m?js|css|wasm|pagefind|woff2)( |$)/.test(path);

function* datesIn(text: string): Generator<string> {
  for (const [, y, m, d] of text.matchAll(iso)) yield `${y}-${m}-${d}`;
  for (const [, d = "", m = "", y] of text.matchAll(norwegian)) {
    const month = months.indexOf(m.toLowerCase()) + 1 || Number.parseInt(m, 10);
    yield `${y}-${String(month).padStart(2, "0")}-${d.padStart(2, "0")}`;
  }
}

/** Numbers as a database keeps them: six bytes, eight, and as a fraction. */
function packedNumbers(numbers: Planted["numbers"]): [Buffer, Canary][] {
  return [...numbers].flatMap(([digits, canary]) => {
    const eight = Buffer.alloc(8);
    eight.writeBigInt64BE(BigInt(digits));
    const fraction = Buffer.alloc(8);
    fraction.writeDoubleBE(Number(digits));
    return [eight.subarray(2), fraction, Buffer.from(eight).reverse().subarray(0, 6), Buffer.from(fraction).reverse()].map(
      (bytes): [Buffer, Canary] => [bytes, canary],
    );
  });
}

/** Searches every file, its name as well, for everything planted. */
export function findLeaks(files: Map<string, Buffer>, { words, numbers, dates }: Planted): Search {
  const leaks = new Map<string, Leak>();
  const packed = packedNumbers(numbers);
  const seen = { texts: 0, bytes: 0 };
  const leak = (path: string, canary: Canary | undefined) => {
    if (canary) leaks.set(`${path}\n${canary.where}`, { path, canary });
  };
  for (const [path, bytes] of files) {
    for (const { path: inside, text } of [{ path, text: path }, ...readings(path, bytes)]) {
      seen.texts++;
      seen.bytes += text.length;
      for (const [, code = ""] of text.toLowerCase().matchAll(half)) leak(inside, words.get(code));
      for (const [digits] of text.replace(apart, "").matchAll(long)) leak(inside, numbers.get(digits));
      for (const each of datesIn(text)) leak(inside, dates.get(each));
      if (!isScript(path) && year.test(text))
        leak(inside, { word: year.exec(text)?.[0] ?? "", where: "a planted year", visibility: "internal" });
    }
    if (/\.(sqlite|db|parquet|bin)$/.test(path)) for (const [pattern, canary] of packed) if (bytes.includes(pattern)) leak(path, canary);
  }
  return { leaks: [...leaks.values()], files: files.size, ...seen };
}
