import type { Register } from "../register/link.ts";
import type { Entry } from "../register/registers.ts";
import { contactOf } from "../register/roles.ts";
import type { Addressee } from "./reminders/reminder.ts";
import { chainOf } from "./unit-chain.ts";

/**
 * Who is told of what a role in a unit owns: by the mailbox the unit has for the role, else by that of the municipality's contact with the
 * role, else by the unit's own, else by that of the nearest unit above.
 */
export function addresseeOf(register: Register, unit: Entry<"units"> | undefined, role?: string): Addressee {
  const named = role === undefined ? undefined : unit?.data.roles?.find((each) => each.role === role);
  const contact = role === undefined ? undefined : contactOf(register.municipality, role);
  const mailbox = named?.mailbox ?? contact?.mailbox ?? chainOf(register, unit).find(({ data }) => data.mailbox)?.data.mailbox;
  return { unit, ...(role === undefined ? {} : { role }), ...(mailbox === undefined ? {} : { mailbox }) };
}
