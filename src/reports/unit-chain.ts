import type { Register } from "../register/link.ts";
import type { Entry } from "../register/registers.ts";

/** The unit above, also by an old id; undefined at the top. */
export function unitAbove(register: Register, unit: Entry<"units">): Entry<"units"> | undefined {
  const above = unit.data.parent ? register.get("units", unit.data.parent) : undefined;
  return above?.id === unit.id ? undefined : above;
}

/** A unit and those above it, the nearest first, each once, also where parents go in a ring. */
export function chainOf(register: Register, unit: Entry<"units"> | undefined): Entry<"units">[] {
  const chain = new Set<Entry<"units">>();
  for (let at = unit; at && !chain.has(at); at = unitAbove(register, at)) chain.add(at);
  return [...chain];
}

/**
 * Things by the units they concern: that of their owner, and each above it. A unit that nothing concerns is not there.
 * Time grows with the number of things and the depth of the organisation.
 */
export function byUnit<T>(register: Register, items: Iterable<T>, unitOf: (item: T) => Entry<"units"> | undefined): Map<string, T[]> {
  const found = new Map<string, T[]>();
  const chains = new Map<Entry<"units">, Entry<"units">[]>();
  for (const item of items) {
    const unit = unitOf(item);
    if (!unit) continue;
    const chain = chains.get(unit) ?? chainOf(register, unit);
    chains.set(unit, chain);
    for (const { id } of chain) {
      const known = found.get(id);
      if (known) known.push(item);
      else found.set(id, [item]);
    }
  }
  return found;
}
