import { formatDate } from "../../text/format.ts";
import { nextLook } from "../dates.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "assessments-are-fresh",
  level: "warning",
  scope: "assessments",
  title: "En godkjent vurdering skal gås gjennom innen intervallet.",
  fix: "Gå gjennom vurderingen, og skriv datoen i `review`. Er den ikke lenger til å stole på, sett `status: outdated`.",
  source: { law: "GDPR", section: "art. 35 nr. 11" },
  *check(entry, { register, today }) {
    const { status, review, approval } = entry.data;
    if (status !== "approved" || !register.municipality.reviewIntervals) return;
    const next = nextLook(register, entry);
    if (next < today)
      yield {
        path: review ? ["review", "last"] : approval ? ["approval", "date"] : ["date"],
        message: `Vurderingen skulle vært gjennomgått ${formatDate(next)}.`,
        hint: "Gå gjennom den, og skriv datoen i «review».",
      };
  },
});
