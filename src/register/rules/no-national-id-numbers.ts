import { rule } from "../rule.ts";
import { schemaOf } from "../schema.ts";
import { type Path, walk } from "../walk.ts";

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
  if (day < 1 || day > 31 || pair(0) > 71 || month < 1 || month > 12 || pair(2) > 92) return false;
  const valid = (weights: number[]) => weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11 === 0;
  return valid(firstWeights) && valid(secondWeights);
}

export default rule({
  name: "no-national-id-numbers",
  level: "error",
  scope: "any",
  title: "Registeret skal ikke inneholde fødselsnummer.",
  fix: "Ta bort nummeret, og si fra til personvernombudet: Git husker også det som er slettet. Regelen ser etter elleve siffer med gyldig dato og riktige kontrollsifre, også D-nummer og syntetiske numre.",
  source: { law: "LOV-2018-06-15-38", section: "§ 12" },
  *check(entry) {
    const places: { path: Path; inBody?: number }[] = [];
    walk(schemaOf(entry.register).field, entry.data, (_field, value, path) => {
      if (typeof value === "string" && value.length >= 11 && (value.match(eleven) ?? []).some(isNationalId))
        places.push({ path: [...path] });
    });
    for (const match of entry.body?.matchAll(eleven) ?? []) if (isNationalId(match[0])) places.push({ path: [], inBody: match.index });
    for (const place of places) {
      yield {
        ...place,
        message: "Her står det et fødselsnummer.",
        hint: "Ta det bort. Si fra til personvernombudet, for Git husker også det som er slettet.",
      };
    }
  },
});
