import { rule } from "../rule.ts";

export default rule({
  name: "systems-do-not-do-the-same",
  level: "info",
  scope: "systems",
  title: "To systemer i bruk med samme eier og samme funksjoner kan være ett for mye.",
  fix: "Se om begge trengs. Skal det ene bort, sett `phase: phasing-out` og `successor`. Gjør de forskjellige ting, velg mer presise `functions`.",
  source: "Registerets egen orden: to systemer som gjør det samme, koster dobbelt og gir to sannheter.",
  *check(entry, { register, once }) {
    const inUse = once("systems-by-function", () =>
      Map.groupBy(
        register.all("systems").filter(({ data }) => data.lifecycle.phase === "in-use" && data.kind === "business"),
        ({ data }) => `${data.owner}\n${[...data.functions].sort().join("\n")}`,
      ),
    );
    const { data } = entry;
    if (data.lifecycle.phase !== "in-use" || data.kind !== "business") return;
    const others = (inUse.get(`${data.owner}\n${[...data.functions].sort().join("\n")}`) ?? []).filter(({ id }) => id !== entry.id);
    const [other] = others;
    if (other)
      yield {
        path: ["functions"],
        at: "key",
        message: `${other.data.name} har samme eier og samme funksjoner.`,
        hint: "Se om begge trengs.",
      };
  },
});
