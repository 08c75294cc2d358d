import { splice } from "../edit/splice.ts";
import { writeRecord } from "../edit/write-record.ts";
import { schemaOf } from "../register/schema.ts";
import type { Plan } from "./plan.ts";

/** A file as it will be. */
export interface FileChange {
  /** Path below the content folder. */
  file: string;
  text: string;
}

/**
 * The files that a plan writes: new ones in the canonical form, others with only what is changed.
 * @param textOf a file as it is, by its path below the content folder
 */
export function changesOf({ proposals }: Plan, textOf: (file: string) => string): FileChange[] {
  return proposals.flatMap(({ outcome, register, file, data }): FileChange[] => {
    const { field } = schemaOf(register);
    if (outcome === "new") return [{ file, text: writeRecord(field, data) }];
    return outcome === "changed" ? [{ file, text: splice(textOf(file), file.endsWith(".md"), field, data) }] : [];
  });
}
