import { isMapped, processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "security-measures-are-described",
  level: "info",
  scope: "processes",
  title: "Protokollen bør ha en generell beskrivelse av sikkerhetstiltakene der det er mulig.",
  fix: "Skriv noen setninger i `securityMeasures` om tilgang, kryptering, logging og rutiner. Feltet vises bare internt. Gjelder prosesser som er kartlagt eller godkjent.",
  source: { law: "GDPR", section: "art. 30 nr. 1 bokstav g og nr. 2 bokstav d" },
  *check(entry) {
    if (!isMapped(entry)) return;
    for (const { processing, path } of processings(entry)) {
      if (processing.securityMeasures) continue;
      yield {
        path: [...path, "purpose"],
        message: "Behandlingen mangler en generell beskrivelse av sikkerhetstiltakene.",
        hint: "Legg til «securityMeasures». Det vises bare internt.",
      };
    }
  },
});
