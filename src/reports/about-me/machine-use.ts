import { text } from "../../text/index.ts";
import type { Service } from "./services.ts";

/** What a machine does in a service: decides alone (GDPR art. 22), or is artificial intelligence. */
const uses = ["automatedDecision", "aiUse"] as const;
export type MachineUse = (typeof uses)[number];

/** What machines do with data about a kind of person in a service. */
export function machineUseOf({ held }: Service): MachineUse[] {
  return uses.filter((use) => held.some(({ processing }) => processing[use]?.used));
}

/** A sentence for each use of machines, with the services it is in. */
export function machinesIn(services: readonly Service[]): { sentence: string; services: Service[] }[] {
  return uses.flatMap((use) => {
    const where = services.filter((service) => machineUseOf(service).includes(use));
    return where.length > 0 ? [{ sentence: text.aboutMe.summary[use](where.length), services: where }] : [];
  });
}
