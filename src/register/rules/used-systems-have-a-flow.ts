import type { Register } from "../link.ts";
import { isMapped } from "../processings.ts";
import { rule } from "../rule.ts";

/** Systems that some integration connects, in either direction, as pairs. */
function connections(register: Register): Set<string> {
  const pairs = new Set<string>();
  for (const { data } of register.all("integrations")) {
    if (data.status === "retired") continue;
    const stations = [data.from.system, ...(data.via ?? []), data.to.system].map((id) => id && register.get("systems", id)?.id);
    for (const a of stations) for (const b of stations) if (a && b && a !== b) pairs.add(`${a}\n${b}`);
  }
  return pairs;
}

export default rule({
  name: "used-systems-have-a-flow",
  level: "info",
  scope: "processes",
  title: "Når en prosess legger opplysninger i flere fagsystemer, bør det stå hvordan de flyter mellom dem.",
  fix: "Før opp flyten som en integrasjon, også når noen taster den inn for hånd (`method: manual`).",
  source: "Registerets egen orden: opplysninger som står to steder, har kommet dit på en måte.",
  *check(entry, { register, once }) {
    if (!isMapped(entry)) return;
    const { data } = entry;
    const pairs = once("connected-systems", () => connections(register));
    const all = (data.systems ?? [])
      .filter(({ system, direction = "both" }) => direction !== "reads" && register.get("systems", system)?.data.kind === "business")
      .map(({ system }) => register.get("systems", system)?.id ?? system);
    const used = [...new Set(all)];
    if (used.length < 2 || used.some((a) => used.some((b) => pairs.has(`${a}\n${b}`)))) return;
    yield {
      path: ["systems"],
      at: "key",
      message: `Prosessen legger opplysninger i ${used.length} fagsystemer, men ingen integrasjon går mellom dem.`,
      hint: "Før opp flyten, også når den skjer for hånd.",
    };
  },
});
