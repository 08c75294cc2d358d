import { text } from "../../text/index.ts";
import type { Changes, RecordChange } from "./index.ts";
import { type Words, wordsOf } from "./words.ts";

const kinds = ["changed", "added", "moved", "removed"] as const;

/** «2 prosesser endret, 1 system nytt»; says so when nothing differs. */
export function summaryOf(records: readonly Pick<RecordChange, "register" | "kind">[]): string {
  const counted = new Map<string, number>();
  for (const { register, kind } of records) counted.set(`${register} ${kind}`, (counted.get(`${register} ${kind}`) ?? 0) + 1);
  const registers = [...new Set(records.map(({ register }) => register))];
  const parts = registers.flatMap((register) =>
    kinds.flatMap((kind) => {
      const n = counted.get(`${register} ${kind}`);
      return n ? [text.changes.count(register, kind, n)] : [];
    }),
  );
  return parts.length > 0 ? parts.join(", ") : text.changes.nothing;
}

/** Names told of those a change concerns; the rest are counted. */
const mostNamed = 5;

/** One record's change, ready to be read. */
export interface Told {
  change: RecordChange;
  /** «Skoleskyss (prosess)» */
  heading: string;
  words: Words[];
  /** «Gjelder prosessene …»; absent where it concerns none. */
  concerns?: string;
}

/** Every change in words, in the order of the registers. */
export function toldOf(changes: Changes): Told[] {
  return changes.records.map((change) => ({
    change,
    heading: text.changes.heading(change.register, change.kind, change.name),
    words: wordsOf(change, changes),
    ...(change.concerns.length > 0
      ? {
          concerns: text.changes.concerns(
            change.concerns.slice(0, mostNamed).map(({ name }) => name),
            change.concerns.length,
          ),
        }
      : {}),
  }));
}

/** «Skoleskyss (prosess): ny mottaker: Ruter; oppbevaring forkortet fra 10 til 5 år» */
export function lineOf({ heading, words, concerns }: Told): string {
  const parts = words.map(({ place, what }) => (place ? text.changes.in(place, what.join("; ")) : what.join("; ")));
  const line = parts.length > 0 ? text.changes.in(heading, parts.join("; ")) : heading;
  return concerns ? `${line}. ${concerns}` : line;
}
