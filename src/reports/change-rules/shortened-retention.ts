import { formatDuration } from "../../text/format.ts";
import { daysOf } from "../changes/period.ts";
import { keepingOf } from "./keeping.ts";
import type { ChangeRule } from "./rule.ts";

const rule: ChangeRule = {
  name: "shortened-retention",
  title: "Kortere oppbevaring kan ikke gjøres om når dokumentasjonen er kassert.",
  role: "arkivleder",
  source: { law: "LOV-2025-06-20-96", section: "§§ 12 og 13" },
  *check(change, changes) {
    for (const { type, before, after } of keepingOf(change, changes)) {
      const [was, is] = [before.data.period, after.data.period];
      if (!was || !is || daysOf(is) >= daysOf(was)) continue;
      const what = type ? `«${type}» har fått en annen regel: oppbevaringen` : "Oppbevaringen";
      yield `${what} er forkortet fra ${formatDuration(was)} til ${formatDuration(is)}.`;
    }
  },
};

export default rule;
