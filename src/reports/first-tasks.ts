import { collator } from "../register/collator.ts";
import type { Register } from "../register/link.ts";
import { type Entry, nameOf, registerNames } from "../register/registers.ts";
import type { Waiting } from "./status/waiting.ts";
import { waitingOf } from "./unit-work.ts";

/** How much there is to do: each thing that is missing, and the review that is due. */
const effort = ({ missing, review }: Waiting): number => (missing?.missing.length ?? 0) + (review ? 1 : 0);

/** Processes come first: they are what people who are new here know. */
const place = ({ entry }: Waiting): number => registerNames.indexOf(entry.register);

/** What waits for a unit and those below it, the least to do first: a person who is new here begins with what is soon done. */
export function tasksOf(register: Register, unit: Entry<"units">, today: string): Waiting[] {
  return waitingOf(register, unit, today).sort(
    (a, b) => effort(a) - effort(b) || place(a) - place(b) || collator.compare(nameOf(a.entry), nameOf(b.entry)),
  );
}

/** A unit and those below it. */
export interface Branch {
  unit: Entry<"units">;
  below: Branch[];
}

/** The organisation as it is: the units at the top, and below each its own, in alphabetical order. Every unit is there once. */
export function organisation(register: Register): Branch[] {
  const below = Map.groupBy(register.all("units"), ({ id, data }) => {
    const parent = data.parent && register.get("units", data.parent)?.id;
    return parent && parent !== id ? parent : "";
  });
  const placed = new Set<string>();
  const branches = (units: readonly Entry<"units">[]): Branch[] =>
    units.flatMap((unit) => {
      if (placed.has(unit.id)) return [];
      placed.add(unit.id);
      return [{ unit, below: branches(below.get(unit.id) ?? []) }];
    });
  // Units whose parents go in a ring are below none at the top.
  return [...branches(below.get("") ?? []), ...branches(register.all("units"))];
}
