const vowel = /[aeiouyåæø]/;

/** Endings of the first step, longest first. */
const endings =
  "hetenes hetene hetens heten heter endes edes enes ende ande ane ene ede het ers ets ens ast ert erte en ar er as es et a e s".split(" ");
const inOrder = [...endings].sort((a, b) => b.length - a.length);
/** Where -ers is part of the word: «kvarters», not «læreres». */
const keepsErs = /(ind|kk|nk|amm|omm|(?<!s)kap|pp|lt|ast|(?<!ha|gi)v)$/;
const beforeS = /([bcdfghjlmnoptvyz]|(?<!e)r|[^aeiouyåæø]k)$/;
const lastEndings = "hetslov elov slov lov eleg leg elig eig lig els ig".split(" ").sort((a, b) => b.length - a.length);

/** Where what may be taken away begins: after the first consonant that follows a vowel, and never before the fourth letter. */
function regionOf(word: string): number {
  let i = 0;
  while (i < word.length && !vowel.test(word[i] ?? "")) i++;
  while (i < word.length && vowel.test(word[i] ?? "")) i++;
  return i >= word.length ? word.length : Math.max(i + 1, 3);
}

function withoutEnding(word: string, from: number): string {
  const ending = inOrder.find((each) => word.endsWith(each) && word.length - each.length >= from);
  if (!ending) return word;
  const rest = word.slice(0, -ending.length);
  if (ending === "s") return beforeS.test(rest) ? rest : word;
  if (ending === "ers") return keepsErs.test(rest) ? word : rest;
  return ending === "erte" || ending === "ert" ? `${rest}er` : rest;
}

/**
 * The stem of a folded word, as Pagefind reckons it: Snowball's stemmer for Norwegian, version 3 (https://snowballstem.org/algorithms/norwegian/stemmer.html).
 * A test holds the two together. Used where Pagefind's own cannot be asked: to split words, to say why something was found, and to see what was not.
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  const from = regionOf(word);
  let result = withoutEnding(word, from);
  if (/[dv]t$/.test(result) && result.length - 2 >= from) result = result.slice(0, -1);
  const last = lastEndings.find((each) => result.endsWith(each) && result.length - each.length >= from);
  return last ? result.slice(0, -last.length) : result;
}

/** Whether a folded word that was typed is looked for whole: too many others begin as so short a word does, «Kindergarten» as «KI». */
export const isShort = (typed: string): boolean => typed.length <= 3;

/** Whether a folded word of a text is one that is found by a folded word that was typed: the stem of one begins the stem of the other, or is it. */
export function matches(word: string, typed: string): boolean {
  const [found, asked] = [stem(word), stem(typed)];
  return isShort(typed) ? found === asked : found.startsWith(asked);
}
