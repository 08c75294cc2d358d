import { fold } from "./letters.ts";
import { bokmal } from "./nynorsk.ts";

/** What lawyers and case workers write for the name of a law, folded, and what the register calls it. */
const abbreviations: Record<string, string> = {
  aml: "arbeidsmiljøloven",
  arkl: "arkivlova",
  bhl: "barnehageloven",
  bokfl: "bokføringsloven",
  bvl: "barnevernsloven",
  folketrl: "folketrygdloven",
  ftrl: "folketrygdloven",
  fvl: "forvaltningsloven",
  gdpr: "personvernforordningen",
  hol: "helse- og omsorgstjenesteloven",
  hpl: "helsepersonelloven",
  kml: "kommuneloven",
  koml: "kommuneloven",
  offl: "offentleglova",
  offentlighetsloven: "offentleglova",
  opplaeringsl: "opplæringslova",
  oppll: "opplæringslova",
  pbl: "plan- og bygningsloven",
  pbrl: "pasient- og brukerrettighetsloven",
  personopplysningsl: "personopplysningsloven",
  popplyl: "personopplysningsloven",
  pvf: "personvernforordningen",
  sosiall: "sosialtjenesteloven",
  sotjl: "sosialtjenesteloven",
};

/** The whole name of a law that a folded word is short for. */
export function lawInShort(word: string): string | undefined {
  return Object.hasOwn(abbreviations, word) ? abbreviations[word] : undefined;
}

/** A reference to a law in a text. */
export interface LawReference {
  from: number;
  to: number;
  /** One word for each place that is referred to and for what it is part of, the narrowest first: art. 6 no. 1 e is also art. 6 no. 1 and art. 6. */
  tokens: string[];
}

const short = Object.keys(abbreviations).sort((a, b) => b.length - a.length);
const law = String.raw`(?<![\p{L}\p{N}])(?<law>(?:[\p{L}\p{N}-]*(?:lov(?:en|a|i|ens|as)?|forskrift(?:en|a)?|forordning(?:en|a|i)?|direktiv(?:et)?|regulation)|${short.join("|")})\.?)(?:\s*\(\d{4}\))?,?\s*`;
const section = String.raw`\d+(?:[A-Za-z]|\s?[a-hj-z])?(?![\p{L}\p{N}])(?:-\d+(?:\s?[a-hj-z](?![\p{L}\p{N}]))?)?|\d+[A-Z]?-\d+(?:\s?[a-hj-z](?![\p{L}\p{N}]))?`;
const join = String.raw`\s*(?:,|–|og|and|til|to|-(?=\s))\s*`;
const sections = String.raw`(?:§{1,2}|paragraf(?:ene|en|ane|ar)?(?![\p{L}]))\s*(?<sections>(?:${section})(?:${join}§?\s*(?:${section}))*)`;
const part = String.raw`(?:\s*(?:-|\(|\.?\s*(?:nr|no)\.?|,?\s*ledd)\s*(?<number>\d+)\)?(?:\s*(?:-|\(|,?\s*(?:bokstav|litra|letter|bokst\.?)|(?=[a-z](?![\p{L}])))\s*(?<letter>[a-z])(?![\p{L}])\)?)?)?`;
const articles = String.raw`art(?:\.|iklane|iklene|ikkelen|ikkel|icles?)?\s*(?<articles>\d+(?:${join}\d+(?!\s*\())*)${part}`;
const chapter = String.raw`kap(?:\.|ittel)?\s*(?<chapter>\d+\s?[A-Z]?)(?![\p{L}])`;
const pattern = new RegExp(
  `(?:${law})?(?:${sections}|(?<![\\p{L}])${articles}|(?<![\\p{L}])${chapter})(?:\\s+i\\s+(?<after>[\\p{L}\\p{N}-]*(?:lov(?:en|a)|forskrift(?:en|a)|forordning(?:en|a))))?`,
  "giu",
);
/** A law and a number with no sign between them, as one types in a hurry. Only in what is asked for. */
const hurried = new RegExp(`${law}(?<sections>${section})`, "iu");

/** More sections than this are not reckoned up one by one. */
const longest = 60;

/** A law by the word its name ends with, whatever form it has: «bokføringslova» and «bokføringsloven» are one. */
function lawKey(name: string): string {
  const word = fold(name).replace(/\.$/, "");
  const whole = fold(lawInShort(word) ?? word);
  const last = whole.slice(whole.lastIndexOf(" ") + 1).replaceAll("-", "");
  const [, base = "", kind = ""] = /^(.*?)s?(lov|forskrift|forordning|direktiv|regulation)/.exec(bokmal(last)) ?? [];
  if (kind === "forordning" && (base === "personvern" || base === "")) return "gdpr";
  return `${base}${kind.slice(0, 4)}`;
}

/** Numbers in a list that may have spans: «13, 14 og 20 til 22». */
function numbersIn(list: string): string[] {
  const numbers: string[] = [];
  for (const [, span = "", number = ""] of list.matchAll(new RegExp(`(til|to|–)?\\s*§?\\s*(${section}|\\d+)`, "gu"))) {
    const plain = fold(number).replace(/\s/g, "");
    const first = Number(numbers.at(-1));
    const last = Number(plain);
    if (span && last > first && last - first < longest) for (let n = first + 1; n < last; n++) numbers.push(String(n));
    numbers.push(plain);
  }
  return numbers;
}

/** One word that begins no other: Pagefind finds what a word begins. */
const token = (key: string, kind: string, place: string) => `${key}${kind}${place.replace(/-/g, "k")}z`;

function tokensOf(groups: Record<string, string | undefined>): string[] {
  const named = groups.law ?? groups.after;
  const key = named ? lawKey(named) : "";
  if (groups.articles !== undefined) {
    // An article of no law named is the data protection regulation's: that is the one a municipality refers to so.
    const of = key || "gdpr";
    return numbersIn(groups.articles).flatMap((article) => {
      const { number, letter } = groups;
      return [
        ...(number && letter ? [token(of, "art", `${article}n${number}${letter}`)] : []),
        ...(number ? [token(of, "art", `${article}n${number}`)] : []),
        token(of, "art", article),
      ];
    });
  }
  const [kind, places] = groups.chapter === undefined ? ["par", numbersIn(groups.sections ?? "")] : ["kap", numbersIn(groups.chapter)];
  return places.flatMap((place) => [...(key ? [token(key, kind, place)] : []), token("", kind, place)]);
}

/** The references to laws in a text, as «bokføringsloven § 13», «§§ 14 og 15», «art. 6 nr. 1 bokstav e», «GDPR article 30(1)» and «kap. 4». */
export function lawReferences(text: string): LawReference[] {
  if (!/§|paragraf|art|kap/i.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    tokens: tokensOf(match.groups ?? {}),
  }));
}

/** The reference in what someone has typed, who may have left out the sign. */
export function typedReferences(typed: string): LawReference[] {
  const references = lawReferences(typed);
  const match = references.length === 0 ? hurried.exec(typed) : null;
  return match ? [{ from: match.index, to: match.index + match[0].length, tokens: tokensOf(match.groups ?? {}) }] : references;
}
