import type { Municipality } from "./types.ts";

/** Roles that the law gives, by their code in vocabularies/roles. A municipality has others beside them. */
export const dataProtectionOfficer = "personvernombud";

/** The municipality's point of contact with a role, where it names one. */
export function contactOf({ contacts }: Pick<Municipality, "contacts">, role: string): Municipality["contacts"][number] | undefined {
  return contacts?.find((contact) => contact.role === role);
}
