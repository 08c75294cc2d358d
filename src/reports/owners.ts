import type { Register } from "../register/link.ts";
import type { AnyEntry, Entry } from "../register/registers.ts";

/** The unit that has the responsibility for a record; undefined for code lists, which are the whole municipality's. */
export function ownerOf(register: Register, entry: AnyEntry): Entry<"units"> | undefined {
  switch (entry.register) {
    case "vocabularies":
      return undefined;
    case "units":
      return entry;
    case "retention":
      return entry.data.responsible ? register.get("units", entry.data.responsible) : undefined;
    default:
      return register.get("units", entry.data.owner);
  }
}
