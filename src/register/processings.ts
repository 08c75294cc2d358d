import type { Code, Register } from "./link.ts";
import type { Entry } from "./registers.ts";
import type { Process } from "./types.ts";
import type { Path } from "./walk.ts";

export type Processing = NonNullable<Process["processing"]>[number];

/** The processing activities of a process, each with its place. */
export function processings(entry: Entry<"processes">): { processing: Processing; path: Path }[] {
  return (entry.data.processing ?? []).map((processing, i) => ({ processing, path: ["processing", i] }));
}

/** Whether the description is so far that the law's demands can be made of it. */
export function isMapped(entry: Entry<"processes">): boolean {
  return entry.data.status === "mapped" || entry.data.status === "approved";
}

/** Categories of personal data with a property, each with its place. */
export function withTrait(
  processing: Processing,
  path: Path,
  trait: NonNullable<Code["traits"]>[number],
  register: Register,
): { code: string; path: Path }[] {
  return processing.data.flatMap((group, i) =>
    group.categories.flatMap((code, j) =>
      register.has("data-categories", code, trait) ? [{ code, path: [...path, "data", i, "categories", j] }] : [],
    ),
  );
}

/** The most sensitive of a list of categories of personal data is what counts: special categories (art. 9) and criminal data (art. 10). */
export function isSensitive(categories: readonly string[] | undefined, register: Register): boolean {
  return (categories ?? []).some(
    (code) => register.has("data-categories", code, "special-category") || register.has("data-categories", code, "criminal"),
  );
}

/** The points a record of processing must have filled in beside purpose and data, by the municipality's role: GDPR art. 6 and 30. */
export const demandedPoints = {
  controller: ["legalBasis", "recipients", "transfersOutsideEea", "erasure"],
  processor: ["controllers", "processingCategories", "transfersOutsideEea"],
} as const;
