import { text } from "../text/index.ts";
import { siteAddress } from "./address.ts";
import type { MissingRegister, Portal, RegisterCopy } from "./copy.ts";

/** What is known of a register that was asked for. */
export interface Known {
  address: string;
  copy?: RegisterCopy | undefined;
  failure?: { since: string; reason: string } | undefined;
}

/** Registers by name, as a Norwegian reader looks for them. Municipalities of the same name (there are two Våler) are told apart by number. */
function inOrder(registers: readonly RegisterCopy[]): RegisterCopy[] {
  const times = new Map<string, number>();
  for (const { name } of registers) times.set(name, (times.get(name) ?? 0) + 1);
  const compare = new Intl.Collator("nb").compare;
  return registers
    .map((register) => {
      const { name, municipalityNumber, organisationNumber } = register;
      return (times.get(name) ?? 0) > 1 ? { ...register, name: `${name} (${municipalityNumber ?? organisationNumber})` } : register;
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** An address as everyone may read it: of a folder, only its own name. */
function shortAddress(address: string): string {
  return siteAddress(address)?.href ?? address.split(/[\\/]/).findLast(Boolean) ?? "";
}

/** What the portal is made of: the registers there is a copy of, and those that could not be read. @param date today, as yyyy-mm-dd */
export function portalOf(known: readonly Known[], date: string): Omit<Portal, "indexes" | "kinds"> {
  const registers = inOrder(known.flatMap(({ copy }) => copy ?? []));
  const names = new Map(registers.map(({ organisationNumber, name }) => [organisationNumber, name]));
  const missing = known.flatMap(({ address, copy, failure }): MissingRegister[] => {
    if (!failure) return [];
    const name = copy && names.get(copy.organisationNumber);
    return [{ title: name ?? shortAddress(address), ...failure, ...(copy ? { copy: copy.fetched } : {}) }];
  });
  return { date, registers, missing };
}

/** Days a copy is used when its register cannot be read: what a municipality has withdrawn must not live on in the portal. */
export const mostDays = 30;

/** The register filter and the municipality filter of the search, as they are called in the index. */
export const filters = { kind: text.search.register, municipality: text.federation.search.municipality };
