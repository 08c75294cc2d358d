import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import type { Addressee } from "./reminder.ts";

/** The unit above, also by an old id; undefined at the top. */
export function unitAbove(register: Register, unit: Entry<"units">): Entry<"units"> | undefined {
  const above = unit.data.parent ? register.get("units", unit.data.parent) : undefined;
  return above?.id === unit.id ? undefined : above;
}

/**
 * Who is told of what a role in a unit owns: by the mailbox the unit has for the role, else by that of the municipality's contact with the
 * role, else by the unit's own, else by that of the nearest unit above.
 */
export function addresseeOf(register: Register, unit: Entry<"units"> | undefined, role?: string): Addressee {
  const named = role === undefined ? undefined : unit?.data.roles?.find((each) => each.role === role);
  const contact = role === undefined ? undefined : register.municipality.contacts?.find((each) => each.role === role);
  let mailbox = named?.mailbox ?? contact?.mailbox;
  const seen = new Set<Entry<"units">>();
  for (let at = unit; mailbox === undefined && at && !seen.has(at); at = unitAbove(register, at)) {
    seen.add(at);
    mailbox = at.data.mailbox;
  }
  return { unit, ...(role === undefined ? {} : { role }), ...(mailbox === undefined ? {} : { mailbox }) };
}
