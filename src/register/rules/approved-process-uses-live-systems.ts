import { rule } from "../rule.ts";

export default rule({
  name: "approved-process-uses-live-systems",
  level: "warning",
  scope: "processes",
  title: "En godkjent prosess skal ikke bruke et system som er avviklet.",
  fix: "Bytt til systemet som tok over, eller rett livsløpet til systemet.",
  source: { law: "GDPR", section: "art. 5 nr. 2" },
  *check({ data }, { register }) {
    if (data.status !== "approved") return;
    for (const [i, { system }] of (data.systems ?? []).entries()) {
      const used = register.get("systems", system)?.data;
      if (used?.lifecycle.phase !== "retired") continue;
      const successor = used.lifecycle.successor && register.get("systems", used.lifecycle.successor)?.data.name;
      yield {
        path: ["systems", i, "system"],
        message: `Prosessen er godkjent, men bruker ${used.name}, som er avviklet.`,
        hint: successor ? `${successor} har tatt over.` : "Bytt til systemet som er i bruk.",
      };
    }
  },
});
