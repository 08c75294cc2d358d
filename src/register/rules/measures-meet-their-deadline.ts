import { formatDate } from "../../text/format.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "measures-meet-their-deadline",
  level: "warning",
  scope: "assessments",
  title: "Tiltak skal være gjennomført innen fristen.",
  fix: "Gjør tiltaket og sett `status: done`, eller sett en ny frist med risikoeieren.",
  source: { law: "GDPR", section: "art. 32 nr. 1 bokstav d" },
  *check({ data }, { today, register }) {
    for (const [i, { measures }] of (data.scenarios ?? []).entries()) {
      for (const [j, { deadline, status, owner }] of (measures ?? []).entries()) {
        if (deadline >= today || status === "done" || status === "dropped") continue;
        yield {
          path: ["scenarios", i, "measures", j, "deadline"],
          message: `Fristen var ${formatDate(deadline)}, og tiltaket er ikke gjennomført. Eier er ${register.get("units", owner)?.data.name ?? owner}.`,
          hint: "Gjør det, eller sett en ny frist.",
        };
      }
    }
  },
});
