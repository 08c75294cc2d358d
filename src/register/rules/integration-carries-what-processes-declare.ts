import { rule } from "../rule.ts";

export default rule({
  name: "integration-carries-what-processes-declare",
  level: "warning",
  scope: "integrations",
  title: "Personopplysninger i en integrasjon skal være ført opp i en prosess den tjener.",
  fix: "Før kategorien opp i prosessen som trenger den, eller ta den bort fra flyten.",
  source: { law: "GDPR", section: "art. 5 nr. 1 bokstav c og art. 30 nr. 1 bokstav c" },
  *check({ data }, { register, label }) {
    const processes = (data.processes ?? []).map((id) => register.get("processes", id)?.data);
    // A process that is not described yet may be the one that needs it.
    if (data.status === "retired" || processes.length === 0) return;
    if (processes.some((process) => process?.personalData !== false && !process?.processing?.length)) return;
    const declared = new Set(
      processes.flatMap(
        (process) => process?.processing?.flatMap((processing) => processing.data.flatMap(({ categories }) => categories)) ?? [],
      ),
    );
    for (const [i, code] of (data.carries.categories ?? []).entries()) {
      if (declared.has(code)) continue;
      yield {
        path: ["carries", "categories", i],
        message: `Ingen av prosessene flyten tjener, behandler «${label("data-categories", code)}».`,
        hint: "Før den opp i prosessen som trenger den, eller ta den bort her.",
      };
    }
  },
});
