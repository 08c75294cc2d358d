import { rule } from "../rule.ts";

export default rule({
  name: "disposal-has-period-and-start",
  level: "error",
  scope: "retention",
  title: "Det som kasseres, skal ha en tid og en hendelse tiden regnes fra.",
  fix: "Skriv tiden i `period` (P5Y er fem år) og hendelsen den regnes fra i `startEvent`. Vet dere ikke ennå, bruk `outcome: assess-later`.",
  source: { law: "LOV-2025-06-20-96", section: "§ 13" },
  *check({ data }) {
    if (data.outcome !== "dispose") return;
    if (!data.period) {
      yield {
        path: ["outcome"],
        message: "Regelen sier at dokumentasjonen kasseres, men ikke etter hvor lang tid.",
        hint: "Legg til «period», for eksempel P5Y for fem år.",
      };
    }
    if (!data.startEvent) {
      yield {
        path: ["outcome"],
        message: "Regelen sier at dokumentasjonen kasseres, men ikke når tiden begynner å løpe.",
        hint: "Legg til «startEvent», for eksempel sak-avsluttet.",
      };
    }
  },
});
