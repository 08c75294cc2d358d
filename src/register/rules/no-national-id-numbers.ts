import { rule } from "../rule.ts";
import { schemaOf } from "../schema.ts";
import { type Path, walk } from "../walk.ts";

const eleven = /(?<![\d-])\d{6}[ ]?\d{5}(?![\d-])/g;
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Whether eleven digits are a national identity number or D-number by both control digits. */
function isNationalId(text: string): boolean {
  const digits = [...text.replace(" ", "")].map(Number);
  const valid = (weights: number[]) => weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11 === 0;
  return valid(firstWeights) && valid(secondWeights);
}

export default rule({
  name: "no-national-id-numbers",
  level: "error",
  scope: "any",
  title: "Registeret skal ikke inneholde fødselsnummer.",
  source: { law: "LOV-2018-06-15-38", section: "§ 12" },
  *check(entry) {
    const places: Path[] = [];
    walk(schemaOf(entry.register).field, entry.data, (_field, value, path) => {
      if (typeof value === "string" && value.length >= 11 && (value.match(eleven) ?? []).some(isNationalId)) places.push(path);
    });
    if (entry.body && (entry.body.match(eleven) ?? []).some(isNationalId)) places.push([]);
    for (const path of places)
      yield {
        path,
        message: "Her står det et fødselsnummer.",
        hint: "Ta det bort. Si fra til personvernombudet, for Git husker også det som er slettet.",
      };
  },
});
