import { rule } from "../rule.ts";

export default rule({
  name: "preservation-has-no-period",
  level: "error",
  scope: "retention",
  title: "Det som bevares, bevares for alltid og har ingen kassasjonstid.",
  fix: "Ta bort `period`. Skal en del kasseres, bruk `outcome: preserve-partly`. Tid til overføring til depot hører til i `transfer`.",
  source: { law: "LOV-2025-06-20-96", section: "§ 12" },
  *check({ data }) {
    if (data.outcome === "preserve" && data.period) {
      yield {
        path: ["period"],
        message: "Regelen sier at dokumentasjonen bevares, men har en tid før kassasjon.",
        hint: "Ta bort «period». Skal en del kasseres, bruk «preserve-partly». Tid før overføring til depot står i «transfer».",
      };
    }
  },
});
