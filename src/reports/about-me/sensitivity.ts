import type { Register } from "../../register/link.ts";
import { isSensitive } from "../../register/processings.ts";
import { categoriesOf, type Held } from "./services.ts";

/** How well data about a person are guarded by law: `special` are those of GDPR art. 9 and 10, `confidential` those often under a duty of secrecy. */
export type Sensitivity = "special" | "confidential" | "ordinary";

/** The most sensitive of what is held. */
export function sensitivityOf(register: Register, held: readonly Held[]): Sensitivity {
  const categories = held.flatMap(({ groups }) => categoriesOf(groups));
  if (isSensitive(categories, register)) return "special";
  return categories.some((code) => register.has("data-categories", code, "confidential")) ? "confidential" : "ordinary";
}
