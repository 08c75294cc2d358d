import type { Register } from "../link.ts";
import type { Entry } from "../registers.ts";
import { rule } from "../rule.ts";

const aspects = { confidentiality: "konfidensialitet", integrity: "integritet", availability: "tilgjengelighet" } as const;
type Aspect = keyof typeof aspects;

/** For each system, the processes that put information into it. */
function fillers(register: Register): Map<string, Entry<"processes">[]> {
  const result = new Map<string, Entry<"processes">[]>();
  for (const process of register.all("processes")) {
    if (process.data.status === "retired") continue;
    for (const { system, direction = "both" } of process.data.systems ?? []) {
      const id = register.get("systems", system)?.id;
      if (!id || direction === "reads") continue;
      const known = result.get(id);
      if (known) known.push(process);
      else result.set(id, [process]);
    }
  }
  return result;
}

export default rule({
  name: "system-value-covers-what-it-holds",
  level: "warning",
  scope: "systems",
  title: "Et system skal ha minst så høy informasjonsverdi som det prosessene legger inn i det.",
  fix: "Hev verdien i `informationValue`, eller sett `direction: reads` i prosessen når den bare henter opplysninger fra systemet.",
  source: { law: "GDPR", section: "art. 32" },
  *check({ id, data }, { register, once }) {
    const value = data.informationValue;
    if (!value) return;
    const processes = once("processes-that-fill-systems", () => fillers(register)).get(id) ?? [];
    for (const aspect of Object.keys(aspects) as Aspect[]) {
      const [highest] = processes
        .filter((process) => (process.data.informationValue?.[aspect] ?? 0) > value[aspect])
        .sort((a, b) => (b.data.informationValue?.[aspect] ?? 0) - (a.data.informationValue?.[aspect] ?? 0));
      if (!highest) continue;
      yield {
        path: ["informationValue", aspect],
        message: `Systemet har ${aspects[aspect]} ${value[aspect]}, men «${highest.data.name}» legger inn opplysninger med ${highest.data.informationValue?.[aspect]}.`,
        hint: "Hev verdien.",
      };
    }
  },
});
