import type { RegisterName } from "../register/registers.ts";
import { pageSize } from "../reports/listing.ts";
import { listHref } from "./routes.ts";

/** Addresses of the pages a list is split into; `facet` is empty for the whole register. */
export function listPages(register: RegisterName, facet: string[], rows: number): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(rows / pageSize)) }, (_, i) =>
    i === 0 ? listHref(register, ...facet) : listHref(register, ...(facet.length > 0 ? facet : ["side"]), String(i + 1)),
  );
}
