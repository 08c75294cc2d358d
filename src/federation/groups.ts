import { slug } from "../register/slug.ts";
import type { CopiedItem, RegisterCopy } from "./copy.ts";

/** What one municipality has of a group. */
export interface GroupMember {
  municipality: string;
  items: CopiedItem[];
}

/** What several municipalities have in common: a service area, or a system. */
export interface Group {
  /** Safe in an address, and unique among the groups of its kind. */
  slug: string;
  name: string;
  members: GroupMember[];
}

/** Longest slug: names are other people's. */
const longest = 60;

/** An item of a municipality and the group it is in. */
interface Grouped {
  key: string;
  /** What the municipality calls the group. */
  name: string;
  item: CopiedItem;
}

/** The name most of them use; the first of those. */
function commonest(names: ReadonlyMap<string, number>): string {
  let best = "";
  for (const [name, count] of names) if (count > (names.get(best) ?? 0)) best = name;
  return best;
}

/** Groups by key, those with the most municipalities first. Time and memory grow with the items. */
function grouped(registers: readonly RegisterCopy[], of: (register: RegisterCopy) => Grouped[]): Group[] {
  const found = new Map<string, { names: Map<string, number>; members: GroupMember[] }>();
  for (const register of registers) {
    const mine = new Map<string, GroupMember>();
    for (const { key, name, item } of of(register)) {
      const group = found.get(key) ?? { names: new Map<string, number>(), members: [] as GroupMember[] };
      found.set(key, group);
      const member = mine.get(key);
      if (member) {
        member.items.push(item);
        continue;
      }
      const first = { municipality: register.name, items: [item] };
      mine.set(key, first);
      group.members.push(first);
      group.names.set(name, (group.names.get(name) ?? 0) + 1);
    }
  }
  const compare = new Intl.Collator("nb").compare;
  const groups = [...found.values()].map(({ names, members }) => ({ name: commonest(names), members }));
  groups.sort((a, b) => b.members.length - a.members.length || compare(a.name, b.name));
  const used = new Map<string, number>();
  return groups.map((group) => {
    const plain = slug(group.name).replaceAll("/", "-").slice(0, longest) || "uten-navn";
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    // No slug ends with a hyphen and a hyphen, so that a number cannot make it another's.
    return { slug: times === 1 ? plain : `${plain}--${times}`, ...group };
  });
}

/** Processes by service area. Areas are the same when their codes are. */
export function areaGroups(registers: readonly RegisterCopy[]): Group[] {
  return grouped(registers, ({ processes, areas }) =>
    processes.flatMap(({ area, ...item }) =>
      area === undefined ? [] : [{ key: area, name: (Object.hasOwn(areas, area) && areas[area]) || area, item }],
    ),
  );
}

/** Systems by name. They are the same when their names are, however they are written with capitals and blanks. */
export function systemGroups(registers: readonly RegisterCopy[]): Group[] {
  return grouped(registers, ({ systems }) =>
    systems.map((item) => ({ key: item.name.normalize("NFC").toLocaleLowerCase("nb").replace(/\s+/g, " ").trim(), name: item.name, item })),
  );
}
