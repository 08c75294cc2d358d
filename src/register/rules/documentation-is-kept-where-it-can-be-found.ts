import { rule } from "../rule.ts";

export default rule({
  name: "documentation-is-kept-where-it-can-be-found",
  level: "warning",
  scope: "processes",
  title: "Dokumentasjon skal ikke bare ligge i systemer som er avviklet.",
  fix: "Finn ut hvor dokumentasjonen er nå, og skriv det i `keptIn`: systemet som tok over, eller arkivbestanden i `archives/` den ble flyttet til.",
  source: { law: "LOV-2025-06-20-96", section: "§ 12" },
  *check({ data }, { register }) {
    if (data.status === "retired") return;
    for (const [i, { type, keptIn }] of (data.documentation ?? []).entries()) {
      const systems = keptIn.map(({ system }) => (system === undefined ? undefined : register.get("systems", system)?.data));
      if (systems.some((system) => system?.lifecycle.phase !== "retired")) continue;
      yield {
        path: ["documentation", i, "keptIn"],
        at: "key",
        message: `«${type}» ligger bare i ${systems.map((system) => system?.name).join(" og ")}, som er avviklet.`,
        hint: "Skriv hvor den er nå.",
      };
    }
  },
});
