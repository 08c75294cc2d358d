import type { RegisterName } from "../register/registers.ts";
import type { Field } from "../register/schema.ts";

/** Lists where it says something that there are none: an empty list is then an answer, and no list is none. */
const places = new Set(["processes processing[].recipients", "processes dpiaScreening.criteria"]);

export const mayBeNone = (register: RegisterName, { path }: Pick<Field, "path">): boolean => places.has(`${register} ${path}`);

export const noneLists: readonly string[] = [...places];
