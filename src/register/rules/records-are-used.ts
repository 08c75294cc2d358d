import { rule } from "../rule.ts";

const used = {
  retention: "Ingen prosess og ikke noe arkiv bruker regelen.",
  agreements: "Ikke noe system og ingen prosess viser til avtalen.",
} as const;

export default rule({
  name: "records-are-used",
  level: "info",
  scope: "any",
  title: "En bevaringsregel eller en avtale som ingenting viser til, kan være glemt.",
  fix: "Vis til den fra prosessen, arkivet eller systemet den gjelder. Er den ikke i bruk, avslutt den.",
  source: "Registerets egen orden: det ingen viser til, holder ingen ved like.",
  *check(entry, { register }) {
    if (entry.register !== "retention" && entry.register !== "agreements") return;
    const ended = entry.register === "agreements" ? entry.data.status === "terminated" : entry.data.approval.status === "expired";
    const covers = entry.register === "agreements" && entry.data.systems?.length;
    if (ended || covers || register.backlinks(entry).length > 0) return;
    yield {
      path: [],
      message: used[entry.register],
      hint: `Vis til den der den gjelder, eller sett «status: ${entry.register === "agreements" ? "terminated" : "expired"}».`,
    };
  },
});
