import { rule } from "../rule.ts";
import type { System } from "../types.ts";

/** An archive of its own is a solution only when what is in it can be taken out. */
const archives = ({ archiveRole: own }: System) =>
  own !== undefined && own.role !== "none" && !(own.role === "own-archive" && (own.extractFormat ?? "none") === "none");

export default rule({
  name: "preserved-documentation-has-archive-solution",
  level: "warning",
  scope: "processes",
  title: "Dokumentasjon som skal bevares, skal ligge i et system med en løsning for arkiv.",
  fix: "Beskriv systemets `archiveRole`: om det er arkivsystem, sender til et, eller holder arkivet selv med et uttrekksformat. Har det ingen løsning, flytt dokumentasjonen dit den kan bevares.",
  source: { law: "LOV-2025-06-20-96", section: "§ 12" },
  *check({ data }, { register }) {
    for (const [i, { type, retention, keptIn }] of (data.documentation ?? []).entries()) {
      const outcome = register.get("retention", retention)?.data.outcome;
      if (outcome !== "preserve" && outcome !== "preserve-partly") continue;
      if (keptIn.some(({ archive }) => archive)) continue;
      const systems = keptIn
        .map(({ system }) => system && register.get("systems", system)?.data)
        .filter((system) => typeof system === "object");
      if (systems.length === 0 || systems.some(archives)) continue;
      yield {
        path: ["documentation", i, "keptIn"],
        at: "key",
        message: `«${type}» skal bevares, men ligger bare i ${systems.map(({ name }) => name).join(" og ")}, som ikke har noen løsning for arkiv.`,
        hint: "Beskriv «archiveRole» i systemet, eller flytt dokumentasjonen.",
      };
    }
  },
});
