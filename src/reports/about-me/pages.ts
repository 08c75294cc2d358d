import { codeName } from "../../register/code-name.ts";
import { collator } from "../../register/collator.ts";
import type { Register } from "../../register/link.ts";
import { plain } from "../describe.ts";
import type { Service } from "./services.ts";
import { tellHeld } from "./told.ts";

/** Services of one service area. */
export interface Area {
  code: string;
  name: string;
  services: Service[];
}

/** One page about a kind of person. */
export interface AboutPage {
  /** Below the address of the kind of person: `[]`, `["grunnskole"]`, `["grunnskole", "2"]`. */
  path: string[];
  /** What is told of here; on the first page of many, nothing. */
  areas: Area[];
  /** From 1, of the pages of this area. */
  number: number;
  of: number;
}

/** HTML of the services on one page, in bytes: with all else it stays below 250 kB, and below 30 kB packed. */
const budget = 55_000;

/** What a service weighs as HTML, in bytes: its own words, and what stands around each of them. */
function weightOf(register: Register, { process, held }: Service): number {
  const items = held.flatMap((each) => tellHeld(register, process, each));
  return 2000 * held.length + items.reduce((sum, { title, value }) => sum + 110 + title.length + 1.15 * plain(value).length, 600);
}

/** Services by service area, the area with most of them first: a pupil looks for the school, and not for the archive that every kind of person is in. */
export function areasOf(register: Register, services: readonly Service[]): Area[] {
  return [...Map.groupBy(services, ({ process }) => process.data.area)]
    .map(([code, of]) => ({ code, name: codeName(register, "service-areas", code), services: of }))
    .sort((a, b) => b.services.length - a.services.length || collator.compare(a.name, b.name));
}

/**
 * The pages about a kind of person. All on one where it is light enough; else an overview, and a page for each service area, which goes
 * on over several where it must.
 */
export function aboutPages(register: Register, services: readonly Service[]): AboutPage[] {
  const areas = areasOf(register, services);
  const weights = new Map(services.map((service) => [service, weightOf(register, service)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total <= budget) return [{ path: [], areas, number: 1, of: 1 }];
  const parts = areas.flatMap((area) => {
    const whole = area.services.reduce((sum, service) => sum + (weights.get(service) ?? 0), 0);
    // Pages of one area are about as long, so that the last does not hold one service alone.
    const share = whole / Math.ceil(whole / budget);
    const cut: Service[][] = [[]];
    let weight = 0;
    for (const service of area.services) {
      const more = weights.get(service) ?? 0;
      if (weight > 0 && (weight + more / 2 > share || weight + more > budget)) {
        cut.push([]);
        weight = 0;
      }
      cut.at(-1)?.push(service);
      weight += more;
    }
    return cut.map((of, i) => ({
      path: i === 0 ? [area.code] : [area.code, String(i + 1)],
      areas: [{ ...area, services: of }],
      number: i + 1,
      of: cut.length,
    }));
  });
  return [{ path: [], areas: [], number: 1, of: 1 }, ...parts];
}
