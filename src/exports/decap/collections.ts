import type { Register } from "../../register/link.ts";
import type { RegisterName } from "../../register/registers.ts";

/** The two kinds of file a record can be. */
export type Kind = "yaml" | "md";

export const kinds: Kind[] = ["yaml", "md"];

/** What a register is called in Decap: one collection for each kind of file it has, for a collection of Decap's holds one. */
export const collectionName = (register: RegisterName, kind: Kind): string => (kind === "md" ? `${register}-md` : register);

/** Decap's name for how the files of a collection are read and written. */
export const formatName = (register: RegisterName, kind: Kind): string => `orden-${collectionName(register, kind)}`;

/** Registers whose records are prose with fields, and not fields with prose. */
const prose: RegisterName[] = ["routines"];

export const kindOf = (file: string): Kind => (file.endsWith(".md") ? "md" : "yaml");

/** The kinds of file in a register, and the kind a new record is made as when it has none. */
export function kindsOf(register: Register, name: RegisterName): Kind[] {
  const usual: Kind = prose.includes(name) ? "md" : "yaml";
  const found = new Set([usual, ...register.all(name).map(({ file }) => kindOf(file))]);
  return kinds.filter((kind) => found.has(kind));
}
