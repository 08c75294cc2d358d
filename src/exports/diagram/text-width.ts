/**
 * Advance widths of Inter, the sites' font, in thousandths of the font size, for the characters from space to ~. Measured in Chromium from the
 * package's own font file at weight 400; a test in a browser holds drawn text inside its box.
 */
const ascii = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288,
  302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744,
  690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612,
  612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
];

const others: Record<string, number> = { Æ: 994, æ: 917, Ø: 765, ø: 600, "–": 500, "…": 1000, "«": 583, "»": 583, "§": 568, "·": 288 };

/** What a character is taken to be that is not known: an em, which is as wide as letters of other scripts are. */
const unknown = 1000;

/** A reader without the font sees another, that may be somewhat wider. */
const margin = 1.04;

/** An accented letter is as wide as the letter. */
const unaccented = (character: string) => character.normalize("NFD").replace(/\p{M}/gu, "");

/** Widths that have been asked for: a register has many texts and few characters. */
const widths = new Map<string, number>();

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  let sum = 0;
  for (const each of unaccented(character)) sum += ascii[(each.codePointAt(0) ?? 0) - 32] ?? others[each] ?? unknown;
  widths.set(character, sum);
  return sum;
}

/** How wide a text is in a font size, in the same unit. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += characterWidth(character);
  return (sum * size * margin) / 1000;
}
