import type { Code, Register } from "../register/link.ts";
import type { Processing } from "../register/processings.ts";
import type { Entry } from "../register/registers.ts";
import { unique } from "./cells.ts";

/** The code list that says which rights there are, and which legal bases they follow from. */
const rightsList = "data-subject-rights";

/** The rights there are, as the code list has them. */
export function rightsOf(register: Register): readonly Code[] {
  return register.get("vocabularies", rightsList)?.data.codes ?? [];
}

/** What stands in the way of a right, or leaves it open. */
export type Obstacle =
  /** Legal bases of the processing that do not give it, by their codes. */
  | { kind: "basis"; articles: string[] }
  /** Documentation that must be kept, with the rules that say so where the edition has them. */
  | { kind: "preservation"; rules: Entry<"retention">[] }
  /** The record names no legal basis. */
  | { kind: "no-basis" }
  /** It is only of data that are processed digitally, and the process names no system. */
  | { kind: "not-digital" };

/** One right of the data subject in one processing. */
export interface DataSubjectRight {
  /** As the code list has it. */
  right: Code;
  /** `partly` where it is of some of the data; `unknown` where the record does not say what it depends on: then nothing is claimed. */
  standing: "holds" | "partly" | "not" | "unknown";
  /** Codes of the legal bases it follows from; empty where it holds whatever the basis. */
  from: string[];
  obstacles: Obstacle[];
}

/**
 * How much of the data of a processing stands in documentation that must be kept, and by which rules. A record that tells of no erasure
 * does not say, so some of it may. GDPR art. 17(3)(b) and (d).
 */
function keptData(
  register: Register,
  process: Entry<"processes">,
  { erasure = [], data }: Processing,
): { share: "all" | "some"; rules: Entry<"retention">[] } | undefined {
  const rules = unique((process.data.documentation ?? []).map(({ retention }) => register.get("retention", retention))).filter(
    ({ data: rule }) => rule.outcome !== "not-archive",
  );
  if (erasure.length === 0) return rules.length > 0 ? { share: "some", rules } : undefined;
  const followers = erasure.filter(({ followsRetention }) => followsRetention);
  if (followers.length === 0) return undefined;
  const named = (items: typeof erasure) => new Set(items.flatMap(({ categories }) => categories ?? []));
  const erasedOtherwise = named(erasure.filter(({ followsRetention }) => !followsRetention));
  const keepsTheRest = followers.some(({ categories }) => !categories);
  const kept = named(followers);
  const isKept = (category: string) => kept.has(category) || (keepsTheRest && !erasedOtherwise.has(category));
  return { share: data.every(({ categories }) => categories.every(isKept)) ? "all" : "some", rules };
}

/**
 * The rights of the data subject in one processing, in the order of the code list, with what they follow from and what limits them.
 * The matrix is the code list's: rights without legal bases hold whatever the basis. Empty where there is no such list.
 */
export function rightsIn(register: Register, process: Entry<"processes">, processing: Processing): DataSubjectRight[] {
  const articles = [...new Set((processing.legalBasis ?? []).map(({ article }) => article))];
  const consents = [...new Set((processing.specialCategoryBasis ?? []).map(({ article }) => article))].filter((article) =>
    register.has("special-category-bases", article, "consent"),
  );
  const kept = keptData(register, process, processing);
  return rightsOf(register).flatMap((right): DataSubjectRight[] => {
    const is = (trait: NonNullable<Code["traits"]>[number]) => right.traits?.includes(trait) ?? false;
    if (is("needs-automated-decision") && !processing.automatedDecision?.used) return [];
    const gives = new Set(right.legalBases);
    const from = [...articles.filter((article) => gives.has(article)), ...(is("consent") ? consents : [])];
    const others = right.legalBases ? articles.filter((article) => !gives.has(article)) : [];
    const obstacles: Obstacle[] = [];
    let standing: DataSubjectRight["standing"] = "holds";
    if (right.legalBases && from.length === 0) {
      standing = others.length > 0 ? "not" : "unknown";
      obstacles.push(others.length > 0 ? { kind: "basis", articles: others } : { kind: "no-basis" });
    } else if (others.length > 0) {
      standing = "partly";
      obstacles.push({ kind: "basis", articles: others });
    }
    if (standing === "not") return [{ right, standing, from, obstacles }];
    if (is("yields-to-preservation") && kept) {
      if (kept.share === "all") return [{ right, standing: "not", from, obstacles: [{ kind: "preservation", rules: kept.rules }] }];
      obstacles.push({ kind: "preservation", rules: kept.rules });
      if (standing === "holds") standing = "partly";
    }
    if (is("needs-digital-processing") && !process.data.systems?.length) {
      obstacles.push({ kind: "not-digital" });
      standing = "unknown";
    }
    return [{ right, standing, from, obstacles }];
  });
}
