import type { Register } from "./link.ts";
import type { Entry } from "./registers.ts";

/** What the value of information is judged by, in the order of the scale. */
export const aspects = ["confidentiality", "integrity", "availability"] as const;
export type Aspect = (typeof aspects)[number];

/** For each system the municipality judges itself, by its id, the processes that put information into it. What is shared by all is judged by those who run it. */
export function fillersOf(register: Register): Map<string, Entry<"processes">[]> {
  const result = new Map<string, Entry<"processes">[]>();
  for (const process of register.all("processes")) {
    if (process.data.status === "retired") continue;
    for (const { system, direction = "both" } of process.data.systems ?? []) {
      const found = register.get("systems", system);
      if (!found || found.data.kind === "shared-national" || direction === "reads") continue;
      const known = result.get(found.id);
      if (known) known.push(process);
      else result.set(found.id, [process]);
    }
  }
  return result;
}

/** Of the processes that fill a system, the one whose information is worth most; undefined when none is judged. */
export function worthMost(
  fillers: readonly Entry<"processes">[],
  aspect: Aspect,
): { process: Entry<"processes">; value: number } | undefined {
  let most: { process: Entry<"processes">; value: number } | undefined;
  for (const process of fillers) {
    const value = process.data.informationValue?.[aspect];
    if (value !== undefined && value > (most?.value ?? 0)) most = { process, value };
  }
  return most;
}
