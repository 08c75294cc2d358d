import type { RegisterName } from "../register/registers.ts";
import { registerNames } from "../register/registers.ts";
import type { Field } from "../register/schema.ts";
import { text } from "../text/index.ts";
import { register } from "./register.ts";
import { href } from "./routes.ts";
import { settings } from "./settings.ts";

/** The registers with a form in this edition: all of them for the staff, and those the municipality has opened for everyone. */
export const formRegisters: readonly RegisterName[] =
  settings.edition === "internal" ? registerNames : (register.municipality.proposals?.public ?? []);

/** The fields a form asks for: where everyone reads, those that everyone may see. */
export const isAskedFor = (field: Field): boolean => settings.edition === "internal" || field.visibility === "public";

/** Where proposals go from those who have no account at the Git host. */
export function proposalMailbox(): string | undefined {
  const { proposals, unit } = register.municipality;
  return proposals?.mailbox ?? (unit ? register.get("units", unit)?.data.mailbox : undefined);
}

export function formHref(name: RegisterName, id?: string): string {
  return href(`/${text.forms.slug}/${text.registers[name].slug}/${id === undefined ? "" : `?id=${encodeURIComponent(id)}`}`);
}
