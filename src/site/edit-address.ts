import type { AnyEntry } from "../register/registers.ts";
import { isWebAddress } from "../text/web-address.ts";
import { editHref } from "./host.ts";
import { register } from "./register.ts";
import { proposalPath } from "./routes.ts";

/** Where a person changes a record: in its form, else in its file at the Git host; undefined where there is neither. */
export function editAddress(entry: AnyEntry): string | undefined {
  const { git } = register.municipality;
  return proposalPath(entry.register, entry.id) ?? (git && isWebAddress(git.repository) ? editHref(git, entry.file) : undefined);
}
