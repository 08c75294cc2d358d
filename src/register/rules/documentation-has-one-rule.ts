import { rule } from "../rule.ts";
import { normalized } from "../words.ts";

/** Outcomes that cannot be true of the same documentation at once. */
const decided = new Set(["preserve", "preserve-partly", "dispose"]);

export default rule({
  name: "documentation-has-one-rule",
  level: "warning",
  scope: "processes",
  title: "Samme dokumentasjon skal ikke både bevares og kasseres.",
  fix: "Bli enige om én regel, eller gi dokumentasjonen navn som viser forskjellen.",
  source: { law: "LOV-2025-06-20-96", section: "§§ 12 og 13" },
  *check(entry, { register, once }) {
    const known = once("outcome-of-documentation", () => {
      const outcomes = new Map<string, { outcome: string; rule: string; process: string }>();
      for (const { data } of register.all("processes")) {
        if (data.status === "retired") continue;
        for (const { type, retention } of data.documentation ?? []) {
          const found = register.get("retention", retention)?.data;
          const key = `${data.area}\n${normalized(type)}`;
          if (found && decided.has(found.outcome) && !outcomes.has(key))
            outcomes.set(key, { outcome: found.outcome, rule: found.title, process: data.name });
        }
      }
      return outcomes;
    });
    if (entry.data.status === "retired") return;
    for (const [i, { type, retention }] of (entry.data.documentation ?? []).entries()) {
      const own = register.get("retention", retention)?.data;
      const first = known.get(`${entry.data.area}\n${normalized(type)}`);
      if (!own || !decided.has(own.outcome) || !first || first.outcome === own.outcome) continue;
      yield {
        path: ["documentation", i, "retention"],
        message: `«${type}» følger regelen «${own.title}» her, men «${first.rule}» i «${first.process}», og de har ulikt utfall.`,
        hint: "Bli enige om én regel, eller gi dem ulike navn.",
      };
    }
  },
});
