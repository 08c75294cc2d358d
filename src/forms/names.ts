import { editionOf } from "../register/edition.ts";
import type { Code, Register } from "../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName, registerNames } from "../register/registers.ts";
import type { Municipality } from "../register/types.ts";

/** One record as a form knows it. */
export interface Named {
  id: string;
  name: string;
  aliases?: string[];
  /** Other words people look for it by. */
  otherNames?: string[];
  /** That it is not in the public edition. */
  hidden?: true;
}

/** What a form must know of the register beside the record it holds: names, code lists and the municipality's settings. */
export interface Names {
  municipality: Municipality;
  registers: { [R in RegisterName]?: Named[] };
  codes: Record<string, Code[]>;
}

/** The names of all that an edition holds. Grows with the number of records: about 80 bytes each. */
export function namesOf(register: Register): Names {
  const open = editionOf(register, "public");
  return {
    municipality: register.municipality,
    registers: Object.fromEntries(
      registerNames.map((name) => [
        name,
        (register.all(name) as readonly AnyEntry[]).map((entry): Named => {
          const { aliases } = entry.data;
          const { otherNames } = entry.data as { otherNames?: string[] };
          return {
            id: entry.id,
            name: nameOf(entry),
            ...(aliases?.length ? { aliases } : {}),
            ...(otherNames?.length ? { otherNames } : {}),
            ...(open.get(name, entry.id)?.id === entry.id ? {} : { hidden: true }),
          };
        }),
      ]),
    ),
    codes: Object.fromEntries(register.all("vocabularies").map(({ id, data }) => [id, data.codes])),
  };
}
