import { addDays, nextReview } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import { type AnyEntry, type Entry, registerNames } from "../../register/registers.ts";
import { ownerOf } from "../owners.ts";
import { isEnded } from "../reviews.ts";
import { type Completeness, completenessOf } from "./completeness.ts";

/** Reviews that fall due within so many days are told of. */
export const soonDays = 60;

/** What one record waits for. */
export interface Waiting {
  entry: AnyEntry;
  owner: Entry<"units"> | undefined;
  /** The review that is overdue or near. */
  review?: { date: string; isOverdue: boolean };
  /** Undefined when nothing is missing. */
  missing?: Completeness;
}

function find(register: Register, today: string): Waiting[] {
  const soon = addDays(today, soonDays);
  return registerNames.flatMap((name) =>
    (register.all(name) as readonly AnyEntry[]).flatMap((entry): Waiting[] => {
      if (isEnded(entry)) return [];
      const date = nextReview(register, entry);
      const completeness = completenessOf(register, entry);
      const isNear = date !== undefined && date <= soon;
      const lacks = completeness !== undefined && completeness.missing.length > 0;
      if (!isNear && !lacks) return [];
      return [
        {
          entry,
          owner: ownerOf(register, entry),
          ...(isNear ? { review: { date, isOverdue: date < today } } : {}),
          ...(lacks ? { missing: completeness } : {}),
        },
      ];
    }),
  );
}

const made = new WeakMap<Register, { today: string; waiting: Waiting[] }>();

/** Every record that someone must do something with, found once for each Register and day. */
export function waitingIn(register: Register, today: string): readonly Waiting[] {
  const known = made.get(register);
  if (known?.today === today) return known.waiting;
  const waiting = find(register, today);
  made.set(register, { today, waiting });
  return waiting;
}
