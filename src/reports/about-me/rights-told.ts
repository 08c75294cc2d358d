import type { Code, Register } from "../../register/link.ts";
import type { Processing } from "../../register/processings.ts";
import { formatList, inSentence } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import type { DataSubjectRight, Obstacle } from "../data-subject-rights.ts";
import { basisName, lawsText } from "./words.ts";

const t = text.aboutMe.rights;

/** Rights that stand the same way for the same reason. */
export interface ToldRights {
  rights: Code[];
  /** Why, in words; undefined where they simply hold. */
  why?: string;
}

/** Rights in one processing, in words. */
export interface RightsInWords {
  holds: Code[];
  partly: ToldRights[];
  not: ToldRights[];
  unknown: ToldRights[];
  /** Laws that may narrow them here, with what is said of each. */
  exceptions: string[];
}

function obstacleText(register: Register, { standing, from }: DataSubjectRight, obstacle: Obstacle): string {
  const names = (articles: readonly string[]) => formatList(articles.map((article) => basisName(register, article)));
  switch (obstacle.kind) {
    case "basis":
      return standing === "not" ? t.notFrom(names(obstacle.articles)) : t.only(names(from), names(obstacle.articles));
    case "preservation": {
      const rules = formatList(obstacle.rules.map(({ data }) => inSentence(data.title)));
      return standing === "not" ? t.keptAll(rules) : t.keptSome(rules);
    }
    case "no-basis":
      return t.noBasis;
    case "not-digital":
      return t.notDigital;
  }
}

function grouped(register: Register, rights: readonly DataSubjectRight[], standing: DataSubjectRight["standing"]): ToldRights[] {
  const of = rights.filter((right) => right.standing === standing);
  const byReason = Map.groupBy(of, (right) => right.obstacles.map((obstacle) => obstacleText(register, right, obstacle)).join("; "));
  return [...byReason].map(([why, group]) => ({ rights: group.map(({ right }) => right), why }));
}

/** The rights in a processing as they are told: those that hold, and the others with the reason, each reason once. */
export function tellRights(register: Register, rights: readonly DataSubjectRight[], { rightsExceptions = [] }: Processing): RightsInWords {
  return {
    holds: rights.filter(({ standing }) => standing === "holds").map(({ right }) => right),
    partly: grouped(register, rights, "partly"),
    not: grouped(register, rights, "not"),
    unknown: grouped(register, rights, "unknown"),
    exceptions: rightsExceptions.map((reference) => [lawsText(register, [reference]), reference.note].filter(Boolean).join(": ")),
  };
}
