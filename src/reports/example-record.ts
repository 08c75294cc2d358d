import type { Register } from "../register/link.ts";
import type { Entry, RegisterName } from "../register/registers.ts";
import { isEnded } from "./reviews.ts";

const made = new WeakMap<Register, Map<string, Entry | undefined>>();

/** Whether a record shows more: it has more fields filled in, or as many and says it in fewer words. */
function showsMore(one: Entry, other: Entry): boolean {
  const more = Object.keys(one.data).length - Object.keys(other.data).length;
  return more > 0 || (more === 0 && JSON.stringify(one.data).length < JSON.stringify(other.data).length);
}

/**
 * The record of a register that says the most, to show others how it is done; undefined when the register has none in use.
 * @param kind only records of this kind, in a register that has several: `ros`
 */
export function exampleRecord<R extends RegisterName>(register: Register, name: R, kind?: string): Entry<R> | undefined {
  const known = made.get(register) ?? new Map<string, Entry | undefined>();
  made.set(register, known);
  const key = `${name}/${kind ?? ""}`;
  if (!known.has(key)) {
    let best: Entry | undefined;
    for (const entry of register.all(name) as readonly Entry[]) {
      const isOther = kind !== undefined && (entry.data as { kind?: string }).kind !== kind;
      if (isOther || isEnded(entry as never)) continue;
      if (!best || showsMore(entry, best)) best = entry;
    }
    known.set(key, best);
  }
  return known.get(key) as Entry<R> | undefined;
}
