import { isMapped } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "mapped-process-has-dpia-screening",
  level: "warning",
  scope: "processes",
  title: "For en kartlagt prosess med personopplysninger skal det være vurdert om DPIA trengs.",
  fix: "Gå gjennom de ni kriteriene i `dpiaScreening`, og skriv konklusjonen.",
  source: { law: "GDPR", section: "art. 35 nr. 1" },
  *check(entry, { register }) {
    if (!isMapped(entry) || !entry.data.personalData || entry.data.dpiaScreening) return;
    if (entry.data.processing?.every(({ role }) => role === "processor")) return;
    if (register.backlinks(entry).some(({ from }) => from.register === "assessments" && from.data.kind === "dpia")) return;
    yield { path: ["status"], message: "Det er ikke vurdert om prosessen trenger en DPIA.", hint: "Legg til «dpiaScreening»." };
  },
});
