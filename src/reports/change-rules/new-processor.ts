import type { Entry } from "../../register/registers.ts";
import { nameOf } from "../../register/registers.ts";
import { formatList } from "../../text/format.ts";
import { processingOf } from "./processing.ts";
import { type ChangeRule, statesOf, those } from "./rule.ts";

const agreementsOf = (entry: Entry<"processes"> | undefined) => processingOf(entry).flatMap(({ processors }) => those(processors));
const subprocessorsOf = (entry: Entry<"agreements"> | undefined) => those(entry?.data.subprocessors).map(({ name }) => name);

const rule: ChangeRule = {
  name: "new-processor",
  title: "En ny databehandler eller underleverandør må gi gode nok garantier, og ha avtale.",
  role: "personvernombud",
  source: { law: "GDPR", section: "art. 28" },
  *check(change, { after }) {
    const process = statesOf(change, "processes");
    const agreement = statesOf(change, "agreements");
    // An agreement that has got another id is the same agreement.
    const idNow = (id: string) => after.get("agreements", id)?.id ?? id;
    if (process?.after) {
      const were = new Set(agreementsOf(process.before).map(idNow));
      const found = [...new Set(agreementsOf(process.after).map(idNow))].filter((id) => !were.has(id));
      const names = found.map((id) => {
        const entry = after.get("agreements", id);
        return entry ? nameOf(entry) : id;
      });
      if (names.length > 0) yield `Nye databehandleravtaler gjelder for behandlingen: ${formatList(names)}.`;
    }
    if (agreement?.after) {
      const were = new Set(subprocessorsOf(agreement.before));
      const names = subprocessorsOf(agreement.after).filter((name) => !were.has(name));
      if (names.length > 0) yield `Nye underleverandører: ${formatList(names)}.`;
    }
  },
};

export default rule;
