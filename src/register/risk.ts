import type { Assessment } from "./types.ts";

type Scenario = NonNullable<Assessment["scenarios"]>[number];

/** Likelihood × consequence before and after measures; what is not judged again is as before. */
export function riskOf(scenario: Scenario): { before: number; after: number } {
  const { likelihood, consequence, likelihoodAfter = likelihood, consequenceAfter = consequence } = scenario;
  return { before: likelihood * consequence, after: likelihoodAfter * consequenceAfter };
}
