import type { Records, RegisterName } from "../../../src/register/registers.ts";
import type { Vocabulary } from "../../../src/register/types.ts";
import type { Random } from "./random.ts";

export type Code = Vocabulary["codes"][number];

/** What the makers of records draw from: the ids there will be, and the code lists. */
export interface World {
  random: Random;
  /** Ids of every register, decided before the first record is made, so that references can point anywhere. */
  ids: Record<Exclude<RegisterName, "vocabularies">, readonly string[]>;
  /** Systems that a process or a flow in use can use. */
  liveSystems: readonly string[];
  /** Codes in force in a code list, with all the given properties and none of the others. */
  codes(list: string, wanted?: { with?: Trait; without?: readonly Trait[] }): readonly string[];
}

type Trait = NonNullable<Code["traits"]>[number];

/** The day the made content is true: later than every review in it. */
export const today = "2026-11-22";

/** Reads code lists for drawing from. @throws Error when a list is missing or has no such code */
export function codesOf(vocabularies: ReadonlyMap<string, Vocabulary>): World["codes"] {
  const known = new Map<string, readonly string[]>();
  return (list, wanted = {}) => {
    const key = JSON.stringify([list, wanted]);
    const before = known.get(key);
    if (before) return before;
    const codes = (vocabularies.get(list)?.codes ?? [])
      .filter(({ validTo }) => !validTo || validTo >= today)
      .filter(
        ({ traits = [] }) => (!wanted.with || traits.includes(wanted.with)) && !wanted.without?.some((trait) => traits.includes(trait)),
      )
      .map(({ code }) => code);
    if (codes.length === 0) throw new Error(`Kodelisten «${list}» har ingen koder som passer.`);
    known.set(key, codes);
    return codes;
  };
}

type Review = NonNullable<Records["processes"]["review"]>;

export function review({ random, codes }: World): Review {
  return {
    last: random.date(2025, 2025),
    ...(random.chance(0.4) ? { intervalMonths: random.pick([24, 36]) } : {}),
    by: random.pick(codes("roles")),
  };
}

export function lawReference({ random, codes }: World, note?: string): { law: string; section: string; note?: string } {
  return { law: random.pick(codes("laws")), section: `§ ${random.int(1, 30)}-${random.int(1, 12)}`, ...(note ? { note } : {}) };
}

/** What an agreement is, by its number: most are data processing agreements. */
export const agreementKind = (index: number): Records["agreements"]["kind"] =>
  index % 10 === 8 ? "joint-controller" : index % 10 === 9 ? "delivery" : "data-processing";

/** Whether a system has ended, by its number: a tenth of them. */
export const isRetired = (index: number): boolean => index > 5 && index % 10 === 9;

/** What an assessment is, by its number: two of three are about security. */
export const assessmentKind = (index: number): Records["assessments"]["kind"] => (index % 3 === 2 ? "dpia" : "ros");

/** Categories that every processing has, so that a flow can carry them for any. */
export const everydayCategories = ({ codes }: World): string[] =>
  codes("data-categories", { without: ["special-category", "criminal", "national-id"] }).slice(0, 2);

export const agreementsOf = ({ ids }: World, kind: Records["agreements"]["kind"]): string[] =>
  ids.agreements.filter((_, index) => agreementKind(index) === kind);
