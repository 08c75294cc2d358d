import { rule } from "../rule.ts";

export default rule({
  name: "adopted-rule-names-decision",
  level: "error",
  scope: "retention",
  title: "En vedtatt bevaringsregel skal si hvem som vedtok den, og når.",
  fix: "Skriv i `approval` hvem som vedtok regelen (`by`, en rolle) og når (`date`). Er den ikke vedtatt, sett `status: proposed` eller `assessed`.",
  source: { law: "LOV-2025-06-20-96", section: "§ 8" },
  *check({ data }) {
    if (data.approval.status !== "adopted" || (data.approval.by && data.approval.date)) return;
    yield {
      path: ["approval", "status"],
      message: `Regelen er vedtatt, men mangler ${data.approval.by ? "datoen" : data.approval.date ? "hvem som vedtok" : "hvem som vedtok, og datoen"}.`,
      hint: `Legg til ${data.approval.by ? "«date»" : data.approval.date ? "«by» (en rolle)" : "«by» (en rolle) og «date»"}.`,
    };
  },
});
