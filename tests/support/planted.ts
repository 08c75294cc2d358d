import type { Register } from "../../src/register/link.ts";
import { type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, narrower, type Visibility } from "../../src/register/schema.ts";
import type { Canary } from "./canaries.ts";
import { codes, generate, type Place, type Plan, plausible, statusPath, vocabularyNames } from "./generated.ts";

/** What is planted where it must not be seen, by the form it is recognised in. */
export interface Planted {
  register: Register;
  /** Six letters → where. A word holds its letters twice, so that half a word, or one without its ending, is recognised too. */
  words: Map<string, Canary>;
  /** Thirteen digits → where. */
  numbers: Map<string, Canary>;
  /** `yyyy-mm-dd` of a year when nothing else happens → where. */
  dates: Map<string, Canary>;
}

const letters = "abcdefghijklmnop";
/** A number as six letters. */
const spelled = (n: number) => [5, 4, 3, 2, 1, 0].map((i) => letters[(n >> (4 * i)) & 15]).join("");

const firstYear = Date.UTC(2391, 0, 1);
const day = 24 * 60 * 60 * 1000;

const isMonths = (field: Field) => field.path.endsWith("Months");
const isDuration = (field: Field) => field.pattern?.startsWith("^P(?=") ?? false;

/**
 * Whether a field can hold something that stands nowhere else. A choice among few, and a time that dates are reckoned by, cannot:
 * that another makes no difference to the public edition shows that it is not told.
 */
export const canBePlanted = (field: Field) =>
  !field.properties && !field.items && !field.ref && !field.values && field.type !== "boolean" && !isMonths(field) && !isDuration(field);

/** The years that planted dates lie in. */
export const plantedYears = "239[1-8]";

/**
 * A register from the schemas where everything that is not public holds something that stands nowhere else: each text, number and date
 * above public in records that are public; all fields of records that are internal, restricted or not published, with their ids, old ids
 * and prose. What is public is the same for every seed; what is not is another, there is more of it, and every yes is a no.
 */
export function plant(seed: 0 | 1): Planted {
  const [words, numbers, dates] = [new Map<string, Canary>(), new Map<string, Canary>(), new Map<string, Canary>()];
  let count = 0;
  const add = (map: Map<string, Canary>, key: string, where: string, visibility: Visibility) => {
    map.set(key, { word: key, where, visibility });
    return key;
  };
  const word = (where: string, visibility: Visibility) => {
    const code = add(words, spelled((count++ * 2 + seed) * 3571 + 40_503), where, visibility);
    return `zq${code}qz${code}`;
  };
  const number = (where: string, visibility: Visibility) =>
    Number(add(numbers, String(7_130_000_000_000 + (count++ * 2 + seed) * 1_000_003), where, visibility));
  const date = (where: string, visibility: Visibility) =>
    add(dates, new Date(firstYear + (dates.size * 2 + seed) * day).toISOString().slice(0, 10), where, visibility);

  const open = (register: RegisterName) => (register === "vocabularies" ? vocabularyNames() : ["omrade/apen", "omrade/apen-to"]);
  const hidden = new Map<RegisterName, Plan[]>(
    registerNames.map((register) => {
      const plan = (record: Visibility | undefined, what: string): Plan => {
        const visibility = record ?? "internal";
        const where = `${register} (${what})`;
        return {
          id: `omrade/${word(`${where} id`, visibility)}`,
          ...(record ? { record } : { published: false }),
          body: `Prosa med ${word(`${where} prose`, visibility === "restricted" ? visibility : "internal")}.`,
          aliases: [`omrade/${word(`${where} alias`, visibility)}`],
        };
      };
      return [
        register,
        [
          plan("internal", "internal record"),
          plan("restricted", "restricted record"),
          ...(statusPath(register) ? [plan(undefined, "unpublished record")] : []),
          ...(seed === 1 ? [plan("internal", "one more internal record")] : []),
        ],
      ];
    }),
  );
  const plans = (register: RegisterName): Plan[] => [
    ...open(register).map((id, i) => ({
      id,
      aliases: i === 0 ? ["omrade/gammel"] : [],
      body: `Prosa med ${word(`${register}/${id} prose`, "internal")}.`,
    })),
    ...(hidden.get(register) ?? []),
  ];
  const isHidden = ({ register, id }: Place) => register !== "municipality" && hidden.get(register)?.some((plan) => plan.id === id);

  const secret = (field: Field, where: string, visibility: Visibility): unknown => {
    if (field.type === "boolean") return field.path === "git.public" ? false : seed === 1;
    if (field.values) return [...field.values.keys()].at(seed === 0 ? 0 : -1);
    if (isMonths(field)) return 11 + seed;
    if (isDuration(field)) return `P${6 + seed}Y`;
    if (field.type === "integer" || field.type === "number") return number(where, visibility);
    if (field.format === "date") return date(where, visibility);
    const own = word(where, visibility);
    if (field.format === "email") return `${own}@provebygd.example`;
    if (field.format === "uri") return `https://${own}.example/`;
    return `Her står ${own} for seg.`;
  };

  const register = generate(plans, (field, place) => {
    const isSecret = isHidden(place);
    const where = `${place.register}/${place.id} ${field.path}`;
    if (field.ref) {
      const [first = "", second = ""] = open(field.ref);
      const shielded = hidden.get(field.ref)?.[place.variant % 2]?.id;
      // From what is hidden to what is open: it would show as a reference back. From what is open to what is hidden, where that may vanish.
      if (isSecret) return place.variant % 2 === 0 ? first : second;
      if (field.visibility !== "public") return shielded;
      if (place.register === field.ref) return place.id === first && place.variant % 2 === 0 ? second : shielded;
      return !field.required && place.variant % 2 === 1 ? shielded : first;
    }
    if (isSecret) {
      if (field.path === "codes[].code") return `${codes[place.variant % 2]}-${word(where, "internal")}`;
      return secret(field, where, place.record ? narrower(place.record, field.visibility) : narrower("internal", field.visibility));
    }
    if (field.visibility !== "public") return secret(field, where, field.visibility);
    // A routine may say that its prose is public; here none does, and it must not be seen.
    if (field.path === "publishText") return false;
    if (field.path === "codes[].code") return codes[place.variant % 2 === 0 ? 0 : 1];
    return field.path === "name" || field.path === "title" ? `Åpen ${place.register} ${place.id}` : plausible(field);
  });
  return { register, words, numbers, dates };
}
