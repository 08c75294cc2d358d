import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "erasure-does-not-undo-preservation",
  level: "warning",
  scope: "processes",
  title: "Opplysninger i dokumentasjon som skal bevares, kan ikke samtidig slettes etter en fast tid.",
  fix: "Skriv `followsRetention: true` for opplysningene som inngår i dokumentasjonen, og bruk `categories` for dem som slettes utenom. Sletting og kassasjon er to ting.",
  source: { law: "GDPR", section: "art. 17 nr. 3 bokstav d" },
  *check(entry, { register }) {
    const documentation = entry.data.documentation ?? [];
    if (
      documentation.length === 0 ||
      !documentation.every(({ retention }) => register.get("retention", retention)?.data.outcome === "preserve")
    )
      return;
    for (const { processing, path } of processings(entry)) {
      const erasure = processing.erasure ?? [];
      if (erasure.some(({ followsRetention }) => followsRetention)) continue;
      for (const [i, { period, categories }] of erasure.entries()) {
        if (!period || categories?.length) continue;
        yield {
          path: [...path, "erasure", i, "period"],
          message: "Alle opplysningene skal slettes etter en fast tid, men all dokumentasjonen i prosessen skal bevares.",
          hint: "Bruk «followsRetention: true» for det som bevares, og «categories» for det som slettes utenom.",
        };
      }
    }
  },
});
