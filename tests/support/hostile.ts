import type { Register } from "../../src/register/link.ts";
import type { Field } from "../../src/register/schema.ts";
import { generate, type Plan, plausible, vocabularyNames } from "./generated.ts";
import { vectors } from "./vectors.ts";

/** Codes and ids that are names of what every object in JavaScript has; the schema takes them. */
const prototypes = ["constructor", "toString", "hasOwnProperty", "valueOf", "kode-a"];

/** Records of each register: with so many, every vector stands in every register. */
const variants = 8;

/** Texts that may be anything, and addresses, which the checker would stop and the pages must stand all the same. */
const isFree = (field: Field) =>
  !field.values &&
  !field.vocabulary &&
  (field.format === "uri" || (field.type === "string" && (!field.pattern || field.pattern.startsWith("^\\S"))));

/** A register where every text is a vector; `values` is how many there are. */
export function hostileRegister(): { register: Register; values: number } {
  let values = 0;
  const ids = Array.from({ length: variants }, (_, i) => `omrade/${(prototypes[i] ?? `oppforing-${i}`).toLowerCase()}`);
  const plans = (name: string): Plan[] =>
    (name === "vocabularies" ? vocabularyNames() : ids).map((id, i) => ({
      id,
      aliases: i === 0 ? ["omrade/prototype"] : [],
      body: vectors.map((_, n) => vectors[(n + i) % vectors.length]).join("\n\n"),
    }));
  const register = generate(plans, (field, place) => {
    if (field.ref) return field.ref === "vocabularies" ? vocabularyNames()[0] : ids[(place.variant + 1) % ids.length];
    if (field.path === "codes[].code" || field.vocabulary) return prototypes[place.variant % prototypes.length];
    if (!isFree(field) || field.format === "date" || field.format === "email") return plausible(field);
    return vectors[values++ % vectors.length];
  });
  return { register, values };
}
