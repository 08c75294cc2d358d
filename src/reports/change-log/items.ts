import { text } from "../../text/index.ts";
import { summaryOf } from "../changes/summary.ts";
import type { ChangeLog, LoggedChange } from "./log.ts";

const words = text.changeLog;

/** Records that came in together are told of as a number when they are more than this, as when a list is read in. */
export const mostNew = 50;

/** What the record of a change is called: the register's word for one. */
export const registerOf = (register: LoggedChange["register"]): string =>
  register === "municipality" ? words.settings : text.registers[register].one;

/** One change of one record, as one of those taken in at one time. */
export interface ChangeItem {
  /** The same for the same change for ever, as long as the days before it are told of the same. */
  key: string;
  date: string;
  /** Number of the set it was taken in with. */
  set: number;
  change: LoggedChange;
}

/** Every change by itself, the newest first. Those of one record on one day are counted from the first, for that does not move. */
export function changeItems({ sets }: ChangeLog): ChangeItem[] {
  const counted = new Map<string, number>();
  const items: ChangeItem[] = [];
  for (const [set, { date, changes }] of [...sets.entries()].reverse()) {
    for (const change of changes.toReversed()) {
      const name = `${date}/${change.register}/${change.id}`;
      const n = (counted.get(name) ?? 0) + 1;
      counted.set(name, n);
      items.push({ key: `change/${name}/${n}`, date, set, change });
    }
  }
  return items.reverse();
}

/** What a reader of a feed is told of at one time. */
export interface ToldItem {
  key: string;
  date: string;
  title: string;
  lines: string[];
  /** The record, when it has a page. */
  record?: LoggedChange;
}

const isAdded = ({ change }: ChangeItem) => change.kind === "added";

function toldOf({ key, date, change }: ChangeItem): ToldItem {
  const kind = words.kinds[change.kind];
  return {
    key,
    date,
    title: `${kind}: ${change.name} (${registerOf(change.register).toLocaleLowerCase("nb-NO")})`,
    lines: change.words.length > 0 ? change.words : [kind],
    ...(change.isHere ? { record: change } : {}),
  };
}

/** Changes as they are told in a feed, the newest first; many new records at one time are told of as a number. */
export function toldItems(items: readonly ChangeItem[]): ToldItem[] {
  return [...Map.groupBy(items, ({ set }) => set).values()].flatMap((together) => {
    const added = together.filter(isAdded);
    const [first] = added;
    if (!first || added.length <= mostNew) return together.map(toldOf);
    const several: ToldItem = {
      key: `several/${first.key}`,
      date: first.date,
      title: `${words.kinds.added}: ${words.several(added.length)}`,
      lines: [summaryOf(added.map(({ change }) => change))],
    };
    return [several, ...together.filter((item) => !isAdded(item)).map(toldOf)];
  });
}
