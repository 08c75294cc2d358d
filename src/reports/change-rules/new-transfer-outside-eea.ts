import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import type { RecordChange } from "../changes/index.ts";
import { processingOf } from "./processing.ts";
import { type ChangeRule, statesOf, those } from "./rule.ts";

interface Transfer {
  country: string;
  to: string;
  mechanism?: string;
}

/** Where a record says that personal data go, by country and recipient. */
function transfersOf(change: RecordChange, when: "before" | "after"): Transfer[] {
  const process = statesOf(change, "processes")?.[when];
  const agreement = statesOf(change, "agreements")?.[when]?.data;
  const system = statesOf(change, "systems")?.[when]?.data;
  const transfers = [...processingOf(process).flatMap((processing) => those(processing.transfers)), ...those(agreement?.transfers)];
  return [
    ...transfers.map(({ country, recipient, mechanism }) => ({ country, to: recipient, ...(mechanism ? { mechanism } : {}) })),
    ...those(agreement?.subprocessors).map(({ country, name }) => ({ country, to: name })),
    ...(system?.hosting?.country && system.personalData ? [{ country: system.hosting.country, to: system.name }] : []),
  ];
}

const keyOf = ({ country, to }: Transfer) => `${country}\n${to}`;

const countryOf = (register: Register, code: string) => codeName(register, "countries", code);

const rule: ChangeRule = {
  name: "new-transfer-outside-eea",
  title: "En ny overføring ut av EØS må vurderes før den begynner.",
  role: "personvernombud",
  source: { law: "GDPR", section: "art. 44" },
  *check(change, { after }) {
    if (!change.after) return;
    const were = new Map(transfersOf(change, "before").map((transfer) => [keyOf(transfer), transfer]));
    const told = new Set<string>();
    for (const transfer of transfersOf(change, "after")) {
      const key = keyOf(transfer);
      if (told.has(key) || after.has("countries", transfer.country, "eea")) continue;
      told.add(key);
      const was = were.get(key);
      const place = `${countryOf(after, transfer.country)} (${transfer.to})`;
      if (!was) {
        const basis =
          change.register !== "processes" ? "" : transfer.mechanism ? ", med overføringsgrunnlag" : ", uten overføringsgrunnlag";
        yield change.register === "systems"
          ? `Opplysningene lagres nå i et land utenfor EØS: ${countryOf(after, transfer.country)}.`
          : `Ny overføring til ${place}${basis}.`;
      } else if (was.mechanism && !transfer.mechanism) yield `Overføringen til ${place} har ikke lenger noe overføringsgrunnlag.`;
    }
  },
};

export default rule;
