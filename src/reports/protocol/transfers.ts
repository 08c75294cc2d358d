import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { Agreement } from "../../register/types.ts";
import { text } from "../../text/index.ts";

type Transfer = NonNullable<Agreement["transfers"]>[number];

/** A transfer out of the EEA in a line: where, to whom, on what basis and with which safeguards. */
export function transferText(register: Register, { country, recipient, mechanism, safeguards, remoteAccess }: Transfer): string {
  return [
    `${recipient} (${codeName(register, "countries", country)})`,
    mechanism
      ? codeName(register, "transfer-mechanisms", mechanism)
      : `${text.protocol.columns.mechanism.toLowerCase()}: ${text.reports.missing.toLowerCase()}`,
    safeguards,
    remoteAccess ? text.protocol.remote : undefined,
  ]
    .filter(Boolean)
    .join(" – ");
}
