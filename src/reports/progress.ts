import { nameOfCode } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import type { Entry } from "../register/registers.ts";
import { text } from "../text/index.ts";

type Status = Entry<"processes">["data"]["status"];

/** How many processes stand at each step, in one area or in all. */
export interface Progress {
  area: string;
  name: string;
  steps: Record<Status, number>;
  /** Processes that are not retired. */
  total: number;
  /** Mapped or approved. */
  done: number;
}

const steps = (): Record<Status, number> => ({ identified: 0, started: 0, mapped: 0, approved: 0, retired: 0 });

/** How far each service area has come with describing its processes, areas in the order of the code list. */
export function progress(register: Register): { areas: Progress[]; all: Progress } {
  const all: Progress = { area: "", name: text.search.all, steps: steps(), total: 0, done: 0 };
  const areas = new Map<string, Progress>();
  for (const code of register.get("vocabularies", "service-areas")?.data.codes ?? []) {
    areas.set(code.code, { area: code.code, name: nameOfCode(code), steps: steps(), total: 0, done: 0 });
  }
  for (const { data } of register.all("processes")) {
    for (const row of [all, areas.get(data.area)]) {
      if (!row) continue;
      row.steps[data.status]++;
      if (data.status !== "retired") row.total++;
      if (data.status === "mapped" || data.status === "approved") row.done++;
    }
  }
  return { areas: [...areas.values()].filter(({ total }) => total > 0), all };
}
