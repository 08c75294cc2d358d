import { same } from "../edit/same.ts";
import type { AnyEntry } from "../register/registers.ts";
import { schemaOf } from "../register/schema.ts";
import { leadingTo } from "../register/walk.ts";

/** Whether a register has a field that the internal edition usually does not show. */
const hidesSome = leadingTo(({ visibility }) => visibility === "restricted");

/** What is compared of a record. */
type Shown = Pick<AnyEntry, "register" | "data" | "body">;

/** Whether a text has anything beside its values: a number sign may begin a comment. */
const mayHaveComments = (text: string) => text.includes("#");

/**
 * Whether the internal edition may show a record's file as it stands: when it shows all that is in it, every field, every reference and
 * the prose. A comment is free text that no schema judges, and is internal as prose is. But where some field of the register is
 * restricted, a comment may hold a value of it, and the file is not shown.
 *
 * @param entry the record as the edition has it
 * @param whole the record as it is read from its file
 * @param text the file
 */
export function isWhollyShown(entry: Shown, whole: Shown, text: string): boolean {
  if (!same(whole.data, entry.data) || (whole.body ?? "") !== (entry.body ?? "")) return false;
  return !mayHaveComments(text) || !hidesSome(schemaOf(entry.register).field);
}
