import { type Aspect, aspects, fillersOf, worthMost } from "../information-value.ts";
import { rule } from "../rule.ts";

const names: Record<Aspect, string> = { confidentiality: "konfidensialitet", integrity: "integritet", availability: "tilgjengelighet" };

export default rule({
  name: "system-value-covers-what-it-holds",
  level: "warning",
  scope: "systems",
  title: "Et system skal ha minst så høy informasjonsverdi som det prosessene legger inn i det.",
  fix: "Hev verdien i `informationValue`, eller sett `direction: reads` i prosessen når den bare henter opplysninger fra systemet. Får systemet bare en mindre viktig del av opplysningene, kan det føres som et unntak i `exceptions.yaml`. Felles nasjonale løsninger er ikke med.",
  source: { law: "GDPR", section: "art. 32" },
  *check({ id, data }, { register, once }) {
    const value = data.informationValue;
    if (!value) return;
    const fillers = once("processes-that-fill-systems", () => fillersOf(register)).get(id) ?? [];
    for (const aspect of aspects) {
      const most = worthMost(fillers, aspect);
      if (!most || most.value <= value[aspect]) continue;
      yield {
        path: ["informationValue", aspect],
        message: `Systemet har ${names[aspect]} ${value[aspect]}, men «${most.process.data.name}», som legger inn opplysninger, har ${most.value}.`,
        hint: "Hev verdien, eller se om systemet bare får en del av opplysningene.",
      };
    }
  },
});
