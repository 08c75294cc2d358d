import type { Register } from "../../register/link.ts";
import type { Processing } from "../../register/processings.ts";
import type { Entry } from "../../register/registers.ts";
import { isEnded } from "../reviews.ts";

/** What one processing holds about a kind of person. */
export interface Held {
  processing: Processing;
  /** The groups of data that are about that person, and no others. */
  groups: Processing["data"];
}

/** A process, with what it holds about a kind of person. */
export interface Service {
  process: Entry<"processes">;
  held: Held[];
}

/**
 * What the municipality does with data about people, by their code in data-subjects: processes in alphabetical order, each once.
 * Processes that are retired are not there. One pass over the processes.
 */
export function servicesBySubject(register: Register): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const process of register.all("processes")) {
    if (isEnded(process)) continue;
    for (const processing of process.data.processing ?? []) {
      for (const subject of new Set(processing.data.flatMap(({ subjects }) => subjects))) {
        const services = found.get(subject) ?? [];
        found.set(subject, services);
        const held = { processing, groups: processing.data.filter(({ subjects }) => subjects.includes(subject)) };
        const last = services.at(-1);
        if (last?.process === process) last.held.push(held);
        else services.push({ process, held: [held] });
      }
    }
  }
  return found;
}

/** Processes that have personal data and have described none: what the pages about people cannot tell of. */
export function notDescribed(register: Register): number {
  return register.all("processes").filter((entry) => entry.data.personalData && !entry.data.processing?.length && !isEnded(entry)).length;
}

/** Codes of the data in these groups, each once, in the order of the record. */
export function categoriesOf(groups: Held["groups"]): string[] {
  return [...new Set(groups.flatMap(({ categories }) => categories))];
}
