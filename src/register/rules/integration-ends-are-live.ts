import { rule } from "../rule.ts";

export default rule({
  name: "integration-ends-are-live",
  level: "warning",
  scope: "integrations",
  title: "En integrasjon i bruk skal ikke gå til eller fra et avviklet system.",
  fix: "Avvikle integrasjonen også, eller flytt den til systemet som tok over.",
  source: "Registerets egen orden: en flyt til et system som ikke finnes, er enten glemt eller feil.",
  *check({ data }, { register }) {
    if (data.status !== "in-use") return;
    const stations = [
      { id: data.from.system, path: ["from", "system"] },
      { id: data.to.system, path: ["to", "system"] },
      ...(data.via ?? []).map((id, i) => ({ id, path: ["via", i] })),
    ];
    for (const { id, path } of stations) {
      const system = id && register.get("systems", id)?.data;
      if (system && system.lifecycle.phase === "retired")
        yield {
          path,
          message: `Integrasjonen er i bruk, men ${system.name} er avviklet.`,
          hint: "Rett statusen, eller bytt system.",
        };
    }
  },
});
