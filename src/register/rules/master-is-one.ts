import { rule } from "../rule.ts";
import { normalized } from "../words.ts";

/** What is planned is not the source yet, and what is retired is not it any more. */
const holds = (phase: string) => phase === "in-use" || phase === "phasing-out";

export default rule({
  name: "master-is-one",
  level: "warning",
  scope: "systems",
  title: "Bare ett system kan være master for de samme opplysningene.",
  fix: "Bestem hvilket system som er den gjeldende kilden, og ta opplysningene bort fra `masterFor` i det andre.",
  source: { law: "GDPR", section: "art. 5 nr. 1 bokstav d" },
  *check(entry, { register, once }) {
    const masters = once("masters", () => {
      const found = new Map<string, { id: string; name: string }>();
      for (const { id, data } of register.all("systems")) {
        if (!holds(data.lifecycle.phase)) continue;
        for (const what of data.masterFor ?? []) if (!found.has(normalized(what))) found.set(normalized(what), { id, name: data.name });
      }
      return found;
    });
    if (!holds(entry.data.lifecycle.phase)) return;
    for (const [i, what] of (entry.data.masterFor ?? []).entries()) {
      const master = masters.get(normalized(what));
      if (master && master.id !== entry.id)
        yield { path: ["masterFor", i], message: `${master.name} er også master for «${what}».`, hint: "La bare ett av dem være det." };
    }
  },
});
