import { rule } from "../rule.ts";
import type { Process } from "../types.ts";
import type { Path } from "../walk.ts";

type AiUse = NonNullable<NonNullable<Process["processing"]>[number]["aiUse"]>;

export default rule({
  name: "ai-use-has-risk-class",
  level: "warning",
  scope: "any",
  title: "Bruk av kunstig intelligens skal ha en risikoklasse.",
  fix: "Finn klassen i forordningen om kunstig intelligens, og skriv den i `riskClass`.",
  source: { law: "EU-2024-1689", section: "art. 6 og 50" },
  *check(entry) {
    const uses: { aiUse: AiUse | undefined; path: Path }[] =
      entry.register === "systems"
        ? [{ aiUse: entry.data.aiUse, path: ["aiUse"] }]
        : entry.register === "processes"
          ? (entry.data.processing ?? []).map(({ aiUse }, i) => ({ aiUse, path: ["processing", i, "aiUse"] }))
          : [];
    for (const { aiUse, path } of uses) {
      if (aiUse?.used && !aiUse.riskClass)
        yield {
          path: [...path, "used"],
          message: "Kunstig intelligens brukes, men risikoklassen er ikke satt.",
          hint: "Legg til «riskClass».",
        };
    }
  },
});
