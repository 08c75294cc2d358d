import { rule } from "../rule.ts";

export default rule({
  name: "approved-process-uses-decided-rules",
  level: "warning",
  scope: "processes",
  title: "En godkjent prosess skal ikke bygge på en bevaringsregel som bare er et forslag eller er utgått.",
  fix: "Få regelen vurdert og vedtatt, eller bruk en som er det.",
  source: { law: "LOV-2025-06-20-96", section: "§ 8" },
  *check({ data }, { register }) {
    if (data.status !== "approved") return;
    for (const [i, { retention }] of (data.documentation ?? []).entries()) {
      const used = register.get("retention", retention)?.data;
      if (used?.approval.status !== "proposed" && used?.approval.status !== "expired") continue;
      yield {
        path: ["documentation", i, "retention"],
        message: `Prosessen er godkjent, men regelen «${used.title}» er ${used.approval.status === "proposed" ? "bare et forslag" : "utgått"}.`,
        hint: used.approval.status === "proposed" ? "Få regelen vedtatt, eller bruk en annen." : "Bruk regelen som gjelder nå.",
      };
    }
  },
});
