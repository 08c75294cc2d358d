import { dataProtectionOfficer } from "../roles.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "data-protection-officer-is-named",
  level: "error",
  scope: "municipality",
  title: "Kommunen skal oppgi hvordan man når personvernombudet.",
  fix: "Legg til et kontaktpunkt med `role: personvernombud` i `contacts`, med en felles postkasse. Protokollen skal også ha det.",
  source: { law: "GDPR", section: "art. 30 nr. 1 bokstav a og art. 37 nr. 7" },
  *check({ data }, { register }) {
    // A role that is misspelt is told of already, and may be this one.
    if (data.contacts.some(({ role }) => role === dataProtectionOfficer || !register.code("roles", role))) return;
    yield {
      path: ["contacts"],
      at: "key",
      message: "Kontaktpunktene mangler personvernombudet.",
      hint: `Legg til «role: ${dataProtectionOfficer}» med en felles postkasse.`,
    };
  },
});
