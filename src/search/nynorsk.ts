/**
 * Common words that are written otherwise in nynorsk, folded: what they begin or end with, as a pattern, and bokmål for it. Only what the stemmer
 * does not level out by itself, and only words a register is asked for by.
 */
const parts: [string, string][] = [
  ["skul(?=[ea])", "skol"],
  ["heime", "hjemme"],
  ["heim", "hjem"],
  ["vatn", "vann"],
  ["vass(?=[a-z]{3})", "vann"],
  ["bustad", "bolig"],
  ["loyve", "tillatelse"],
  ["rekneskap", "regnskap"],
  ["tilskot", "tilskudd"],
  ["foreining", "forening"],
  ["verksemd", "virksomhet"],
  ["sakshandsam", "saksbehandl"],
  ["handsam", "behandl"],
  ["eigedom", "eiendom"],
  ["byggje", "bygge"],
  ["innbyggj", "innbygg"],
  ["sokj(?=[ea])", "sok"],
  ["tilsett", "ansatt"],
  ["tilsetj", "ansett"],
  ["arbeidsgjev", "arbeidsgiv"],
  ["teieplikt", "taushetsplikt"],
  ["foresett", "foresatt"],
  ["avlaup", "avlop"],
  ["utgreiing", "utredning"],
  ["offentleg", "offentlig"],
  ["personleg", "personlig"],
  ["rettsleg", "rettslig"],
  ["arleg", "arlig"],
  ["faleg", "farlig"],
  ["tryggleik", "sikkerhet"],
  ["kyrkj", "kirk"],
  ["vidaregaande", "videregaende"],
  ["utleige", "utleie"],
  ["leige", "leie"],
  ["utval", "utvalg"],
  ["namn", "navn"],
  ["hovud", "hoved"],
  ["kjelde", "kilde"],
  ["ombod", "ombud"],
  ["sakkunnig", "sakkyndig"],
  ["undersoking", "undersokelse"],
  ["folgje", "folge"],
  ["gjevar", "giver"],
  ["innkrevj", "innkrev"],
];

/** The same, wherever they stand in a word: no other word has these letters. */
const anywhere: [string, string][] = [
  ["sjuk", "syk"],
  ["tenest(?=e|a)", "tjenest"],
];

/** Whole words, with their endings. */
const whole: [string, string][] = [
  ["lon", "lonn"],
  ["lona", "lonn"],
  ["val", "valg"],
  ["vala", "valg"],
  ["valet", "valg"],
  ["kommuneval", "kommunevalg"],
  ["stortingsval", "stortingsvalg"],
  ["veg", "vei"],
  ["vegar", "veier"],
  ["skuleveg", "skolevei"],
  ["born", "barn"],
  ["borna", "barn"],
  ["eigar", "eier"],
  ["eigaren", "eier"],
  ["systemeigar", "systemeier"],
  ["rekning", "regning"],
  ["vegen", "veien"],
];

const wholeWords = new Map(whole);
const endings = "(?=(?:ar|ane|er|en|et|e|a|s|ene)?$)";
const patterns: [RegExp, string][] = [
  ...parts.map(([nynorsk, bokmal]): [RegExp, string] => [new RegExp(`^${nynorsk}|${nynorsk}${endings}`, "g"), bokmal]),
  ...anywhere.map(([nynorsk, bokmal]): [RegExp, string] => [new RegExp(`(?<!tj)${nynorsk}`, "g"), bokmal]),
];
const known = new Map<string, string>();

/** A folded word in the form both ends of the search agree on: bokmål, where the word is one of the common ones that differ. */
export function bokmal(word: string): string {
  const made = known.get(word);
  if (made !== undefined) return made;
  let result = wholeWords.get(word) ?? word;
  if (result === word) for (const [pattern, replacement] of patterns) result = result.replace(pattern, replacement);
  if (known.size > 200_000) known.clear();
  known.set(word, result);
  return result;
}
