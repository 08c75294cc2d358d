import { Lines } from "./lines.ts";
import type { Place } from "./source.ts";

/** A sign of a person's own details in the text of a file: a number or an address that belongs to someone. */
export interface Trace extends Pick<Place, "line" | "column"> {
  kind: "national-id" | "mail" | "mobile";
}

const eleven = /(?<![\d-])\d{6}[ ]?\d{5}(?![\d-])/g;
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether eleven digits are a national identity number, a D-number (day + 40), or a synthetic one of either
 * (month + 40 or + 80), by the date and both control digits.
 */
function isNationalId(text: string): boolean {
  const digits = [...text.replace(" ", "")].map(Number);
  const pair = (i: number) => (digits[i] ?? 0) * 10 + (digits[i + 1] ?? 0);
  const day = pair(0) % 40;
  const month = pair(2) % 40;
  if (day < 1 || day > 31 || pair(0) > 71 || month < 1 || month > 12) return false;
  const valid = (weights: number[]) => weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11 === 0;
  return valid(firstWeights) && valid(secondWeights);
}

/** Providers where people have mail of their own, and municipalities do not. */
const providers = new Set(
  "gmail.com googlemail.com hotmail.com hotmail.no outlook.com live.com live.no msn.com yahoo.com yahoo.no icloud.com me.com mac.com proton.me protonmail.com online.no broadpark.no getmail.no lyse.net c2i.net frisurf.no start.no sensewave.com".split(
    " ",
  ),
);
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
/** Norwegian mobile numbers: eight digits from 4 or 9, in the groups people write. Kroner, case numbers, parts of addresses and longer numbers are not. */
const mobile =
  /(?<![\p{L}\d./=_&#-])(?:(?:\+|00)47[ \u00a0]?)?[49](?:\d{2}[ \u00a0]?\d{2}[ \u00a0]?\d{3}|\d(?:[ \u00a0]\d{2}){3})(?![\p{L}\d/-]|[ \u00a0.]\d|[ \u00a0]?(?:kr|kroner|NOK)(?!\p{L}))/gu;
/** A number as the whole value of a field is an amount, and an organisation number with a digit too few is told of as that. */
const isOther = (before: string, after: string) =>
  /\borganisationNumber:/.test(before) || (/^[^#]*:[ \t]+$/.test(before) && /^[ \t\r]*($|#)/.test(after));

/** Most text has no such sign, and looking for the least of it is much quicker than trying a whole pattern at every letter. */
const signs = { "national-id": /\d{6} ?\d{5}/, mail: /@/, mobile: /[49]\d[\d \u00a0]{6}/ } as const;

const matchers: Record<Trace["kind"], (text: string) => number[]> = {
  "national-id": (text) => [...text.matchAll(eleven)].filter(([number]) => isNationalId(number)).map(({ index }) => index),
  mail: (text) => [...text.matchAll(mail)].filter(([, domain = ""]) => providers.has(domain.toLowerCase())).map(({ index }) => index),
  mobile: (text) =>
    [...text.matchAll(mobile)]
      .filter(({ 0: number, index }) => {
        const before = text.slice(text.lastIndexOf("\n", index) + 1, index);
        const [after = ""] = text.slice(index + number.length, index + number.length + 80).split("\n");
        return !isOther(before, after);
      })
      .map(({ index }) => index),
};

/**
 * What in a file belongs to a person, wherever it stands: in fields, in prose, in comments and in the file's name, which Git keeps too.
 * Looked for in the text itself, so that nothing in a file is out of sight.
 */
export function tracesIn(file: string, text: string): Trace[] {
  const named: Trace[] = matchers["national-id"](file).map(() => ({ kind: "national-id", line: 1, column: 1 }));
  const lines = new Lines(text);
  const written = (Object.keys(signs) as Trace["kind"][]).flatMap((kind) => {
    if (!signs[kind].test(text)) return [];
    return matchers[kind](text).map((index) => ({ kind, ...lines.at(index) }));
  });
  return [...named, ...written];
}
