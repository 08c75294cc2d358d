import { rule } from "../rule.ts";

export default rule({
  name: "needed-dpia-is-made",
  level: "warning",
  scope: "processes",
  title: "Når det er konkludert med at DPIA trengs eller er gjort, skal den finnes.",
  fix: "Lag vurderingen i `assessments/` med `kind: dpia` og prosessen i `processes`.",
  source: { law: "GDPR", section: "art. 35 nr. 1" },
  *check(entry, { register }) {
    const conclusion = entry.data.dpiaScreening?.conclusion;
    if (conclusion !== "needed" && conclusion !== "done") return;
    const made = register
      .backlinks(entry)
      .flatMap(({ from }) => (from.register === "assessments" && from.data.kind === "dpia" ? [from.data.status] : []));
    if (conclusion === "needed" ? made.length > 0 : made.some((status) => status === "approved" || status === "outdated")) return;
    yield {
      path: ["dpiaScreening", "conclusion"],
      message:
        conclusion === "done"
          ? made.length > 0
            ? "Det står at DPIA er gjennomført, men vurderingen er ikke godkjent."
            : "Det står at DPIA er gjennomført, men ingen vurdering viser til prosessen."
          : "DPIA er nødvendig, men er ikke begynt.",
      hint: made.length > 0 ? "Gjør den ferdig, eller sett «conclusion: needed»." : "Lag den i mappen «assessments», og vis til prosessen.",
    };
  },
});
