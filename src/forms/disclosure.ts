import type { RegisterName } from "../register/registers.ts";
import { type Field, narrower, schemaOf, type Visibility } from "../register/schema.ts";
import { walk } from "../register/walk.ts";

/**
 * Who may see all of a record: the narrowest of its own setting, each field that has a value, each record it names, and its prose.
 * What the schema does not know is restricted: nothing says who may see it.
 *
 * @param isPublic whether everyone may know that a record exists
 */
export function visibilityOf(
  register: RegisterName,
  data: Record<string, unknown>,
  body: string | undefined,
  isPublic: (register: RegisterName, id: string) => boolean,
): Visibility {
  const { field } = schemaOf(register);
  const own = data.visibility;
  let all: Visibility = own === "internal" || own === "restricted" ? own : "public";
  if (body?.trim() && !(register === "routines" && data.publishText === true)) all = narrower(all, "internal");
  walk(field, data, (known, value) => {
    if (known.path !== "visibility") all = narrower(all, known.visibility);
    if (known.ref && typeof value === "string" && !isPublic(known.ref, value)) all = narrower(all, "internal");
    if (holdsUnknown(known, value)) all = "restricted";
  });
  return all;
}

const holdsUnknown = (field: Field, value: unknown): boolean =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.keys(value).some((key) => !field.properties?.has(key))
    : false;
