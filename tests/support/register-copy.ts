import type { RegisterCopy } from "../../src/federation/copy.ts";

/** A municipality's register as a portal has taken it in, with nothing in it but what is given. */
export const copyOf = (name: string, more: Partial<RegisterCopy> = {}): RegisterCopy => ({
  name,
  organisationNumber: "910000000",
  isExample: true,
  site: `https://${name.toLowerCase()}.example/`,
  date: "2026-11-22",
  fetched: "2026-11-22",
  totals: {},
  processes: [],
  areas: {},
  systems: [],
  retention: { total: 0, adopted: 0, dispose: 0 },
  ...more,
});
