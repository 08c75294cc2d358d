import { descriptionOfCode, nameOfCode } from "../register/code-name.ts";
import { collator } from "../register/collator.ts";
import type { Register } from "../register/link.ts";
import { isSensitive } from "../register/processings.ts";
import { type AnyEntry, type Entry, nameOf } from "../register/registers.ts";
import { isEnded } from "./reviews.ts";

/** A service area and what the municipality does in it. */
export interface Area {
  code: string;
  name: string;
  description: string | undefined;
  /** What the area is a part of, as the code list has it. */
  group: string | undefined;
  /** Processes that are not retired. */
  processes: Entry<"processes">[];
}

/** Service areas with processes, in the order of the code list; one pass over the processes. */
export function areasOf(register: Register): Area[] {
  const byArea = Map.groupBy(
    register.all("processes").filter((entry) => !isEnded(entry as AnyEntry)),
    ({ data }) => data.area,
  );
  return (register.get("vocabularies", "service-areas")?.data.codes ?? []).flatMap((code) => {
    const processes = byArea.get(code.code);
    return processes
      ? [{ code: code.code, name: nameOfCode(code), description: descriptionOfCode(code), group: code.group, processes }]
      : [];
  });
}

/** Areas under what they are a part of, in the order they come; those that are part of nothing last, under undefined. */
export function grouped(areas: readonly Area[]): [group: string | undefined, areas: Area[]][] {
  const groups = [...Map.groupBy(areas, ({ group }) => group)];
  return [...groups.filter(([group]) => group !== undefined), ...groups.filter(([group]) => group === undefined)];
}

/** Whether a process handles special categories of personal data or criminal data: GDPR art. 9 and 10. */
export function handlesSensitive(register: Register, { data }: Entry<"processes">): boolean {
  return (data.processing ?? []).some((each) => each.data.some(({ categories }) => isSensitive(categories, register)));
}

/** Kinds of people the processes handle data about, the most common first. */
export function subjectsOf(processes: readonly Entry<"processes">[]): string[] {
  const counts = new Map<string, number>();
  for (const { data } of processes) {
    const own = new Set((data.processing ?? []).flatMap((each) => each.data.flatMap(({ subjects }) => subjects)));
    for (const code of own) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code]) => code);
}

const byName = (entries: Iterable<AnyEntry>) => [...entries].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));

/** What the processes lead to: units that own them, systems they use, disposal rules of what they document. Each once. */
export function around(register: Register, processes: readonly Entry<"processes">[]) {
  const [units, systems, rules] = [new Set<Entry<"units">>(), new Set<Entry<"systems">>(), new Set<Entry<"retention">>()];
  for (const { data } of processes) {
    const unit = register.get("units", data.owner);
    if (unit) units.add(unit);
    for (const { system } of data.systems ?? []) {
      const found = register.get("systems", system);
      if (found) systems.add(found);
    }
    for (const { retention } of data.documentation ?? []) {
      const found = retention ? register.get("retention", retention) : undefined;
      if (found) rules.add(found);
    }
  }
  return { units: [...units], systems: byName(systems as Set<AnyEntry>), rules: byName(rules as Set<AnyEntry>) };
}
