import type { Register } from "../../register/link.ts";
import type { AnyEntry, Entry } from "../../register/registers.ts";
import { riskOf } from "../../register/risk.ts";
import type { Assessment, Municipality } from "../../register/types.ts";
import { text } from "../../text/index.ts";

export type Scenario = NonNullable<Assessment["scenarios"]>[number];
export type Scale = Municipality["riskScale"];
export type Phase = "before" | "after";

/** One combination of likelihood and consequence. */
export interface MatrixCell {
  /** From 1. */
  likelihood: number;
  consequence: number;
  product: number;
  /** Name of the level of risk. */
  band: string;
  /** Place of the level among the levels, from 0 for the lowest. */
  bandIndex: number;
  isAbove: boolean;
  /** Scenarios here. */
  count: number;
}

export interface Matrix {
  /** Names, lowest first. */
  likelihood: string[];
  consequence: string[];
  /** The highest likelihood first, in each the lowest consequence first: as a matrix is drawn. */
  rows: MatrixCell[][];
  bands: string[];
  /** Levels of risk with the products that are theirs, lowest first. */
  legend: { name: string; from: number; to: number }[];
  acceptance: number;
  total: number;
  above: number;
  /** Scenarios with a level that the scale does not have. */
  outside: number;
}

/** The level of risk of a product: the last one that begins at it or below. */
export function bandOf(scale: Scale, product: number): { name: string; index: number } {
  const sorted = [...scale.bands].sort((a, b) => a.from - b.from);
  const index = Math.max(
    0,
    sorted.findLastIndex(({ from }) => from <= product),
  );
  return { name: sorted[index]?.name ?? "", index };
}

/** Likelihood and consequence before measures, or after; what is not judged again is as before. */
export function levelsOf(scenario: Scenario, phase: Phase): { likelihood: number; consequence: number } {
  const { likelihood, consequence, likelihoodAfter = likelihood, consequenceAfter = consequence } = scenario;
  return phase === "before" ? { likelihood, consequence } : { likelihood: likelihoodAfter, consequence: consequenceAfter };
}

/** How many scenarios stand at each combination of the municipality's own scale, which may have three, four or five levels each way. */
export function matrixOf(scale: Scale, scenarios: readonly Scenario[], phase: Phase): Matrix {
  const rows = scale.likelihood.map((_, i) =>
    scale.consequence.map((__, j): MatrixCell => {
      const product = (i + 1) * (j + 1);
      const { name, index } = bandOf(scale, product);
      return {
        likelihood: i + 1,
        consequence: j + 1,
        product,
        band: name,
        bandIndex: index,
        isAbove: product > scale.acceptance,
        count: 0,
      };
    }),
  );
  const bands = [...scale.bands].sort((a, b) => a.from - b.from);
  const highest = scale.likelihood.length * scale.consequence.length;
  let total = 0;
  let above = 0;
  let outside = 0;
  for (const scenario of scenarios) {
    const { likelihood, consequence } = levelsOf(scenario, phase);
    const cell = rows[likelihood - 1]?.[consequence - 1];
    if (!cell) {
      outside++;
      continue;
    }
    cell.count++;
    total++;
    if (cell.isAbove) above++;
  }
  return {
    likelihood: scale.likelihood.map(({ name }) => name),
    consequence: scale.consequence.map(({ name }) => name),
    rows: rows.reverse(),
    bands: bands.map(({ name }) => name),
    legend: bands.map(({ name, from }, i) => ({ name, from, to: (bands[i + 1]?.from ?? highest + 1) - 1 })),
    acceptance: scale.acceptance,
    total,
    above,
    outside,
  };
}

/** The assessments whose risk counts today: not those that are outdated. */
export function countedAssessments(register: Register): Entry<"assessments">[] {
  return register.all("assessments").filter(({ data }) => data.status !== "outdated");
}

/** Whether the risk that is left is above what the municipality accepts. */
export const isAbove = (scale: Scale, scenario: Scenario): boolean => riskOf(scenario).after > scale.acceptance;

export const phaseTitle = (phase: Phase): string => text.risk.matrix[phase];

/** The matrices of one assessment, before and after measures; none where it has no scenarios, or there is no scale to draw by. */
export function matricesOf(register: Register, entry: AnyEntry): { phase: Phase; title: string; matrix: Matrix }[] {
  const scale = register.municipality.riskScale;
  if (entry.register !== "assessments" || !scale || !entry.data.scenarios?.length) return [];
  const { scenarios } = entry.data;
  return (["before", "after"] as const).map((phase) => ({ phase, title: phaseTitle(phase), matrix: matrixOf(scale, scenarios, phase) }));
}
