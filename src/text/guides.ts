import type { RegisterName } from "../register/registers.ts";
import { text } from "./index.ts";

/** The guidance page on how a record of a register is made; undefined where the register has none of its own. */
export function guideOf(register: RegisterName): { slug: string; title: string } | undefined {
  const guides: Partial<Record<RegisterName, { slug: string; title: string }>> = text.guidance.guides;
  return guides[register];
}
