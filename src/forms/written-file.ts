import { splice } from "../edit/splice.ts";
import { writeRecord } from "../edit/write-record.ts";
import type { RegisterName } from "../register/registers.ts";
import { schemaOf } from "../register/schema.ts";
import { withBody } from "./source.ts";

/** What a form holds when it is filled in. */
export interface Filled {
  register: RegisterName;
  isMarkdown: boolean;
  data: Record<string, unknown>;
  body: string | undefined;
  /** The file it was opened from; undefined for a new record. */
  source: string | undefined;
}

/** The file a form gives. Of a file it was opened from, only what was changed is changed. */
export function writtenFile({ register, isMarkdown, data, body, source }: Filled): string {
  const { field } = schemaOf(register);
  if (source === undefined) return writeRecord(field, data, isMarkdown ? (body ?? "") : undefined);
  const spliced = splice(source, isMarkdown, field, data);
  return isMarkdown ? withBody(spliced, body ?? "") : spliced;
}
