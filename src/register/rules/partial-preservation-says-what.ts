import { rule } from "../rule.ts";

export default rule({
  name: "partial-preservation-says-what",
  level: "error",
  scope: "retention",
  title: "Når noe bevares delvis, skal det stå hva som bevares.",
  fix: "Skriv i `preservedPart` hva som bevares.",
  source: { law: "LOV-2025-06-20-96", section: "§§ 12 og 13" },
  *check({ data }) {
    if (data.outcome === "preserve-partly" && !data.preservedPart) {
      yield {
        path: ["outcome"],
        message: "Regelen sier at noe bevares delvis, men ikke hva som bevares.",
        hint: "Legg til «preservedPart».",
      };
    }
  },
});
