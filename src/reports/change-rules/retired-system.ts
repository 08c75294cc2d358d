import { type ChangeRule, statesOf } from "./rule.ts";

const rule: ChangeRule = {
  name: "retired-system",
  title: "Før et system avvikles, må dokumentasjonen i det sikres.",
  role: "arkivleder",
  source: { law: "LOV-2025-06-20-96", section: "§ 8" },
  *check(change) {
    const states = statesOf(change, "systems");
    if (states?.after?.data.lifecycle?.phase !== "retired" || !states.before || states.before.data.lifecycle?.phase === "retired") return;
    const n = change.concerns.length;
    const use = n === 0 ? "" : n === 1 ? ` Prosessen «${change.concerns[0]?.name}» viser til det.` : ` ${n} prosesser viser til det.`;
    yield `Systemet er avviklet.${use}`;
  },
};

export default rule;
