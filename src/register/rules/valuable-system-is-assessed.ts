import type { AnyEntry } from "../registers.ts";
import { rule } from "../rule.ts";

/** From this level on, an error in the information gives wrong decisions. */
const high = 3;

export default rule({
  name: "valuable-system-is-assessed",
  level: "warning",
  scope: "systems",
  title: "Et system med høy informasjonsverdi skal ha en ROS.",
  fix: "Gjør en ROS i `assessments/` med `kind: ros` og systemet i `systems`.",
  source: { law: "GDPR", section: "art. 32 nr. 2" },
  *check(entry, { register }) {
    const { informationValue: value, lifecycle, kind } = entry.data;
    if (!value || kind === "shared-national" || (lifecycle.phase !== "in-use" && lifecycle.phase !== "phasing-out")) return;
    const highest = Math.max(value.confidentiality, value.integrity, value.availability);
    if (highest < high) return;
    const isCurrent = (from: AnyEntry) => from.register === "assessments" && from.data.kind === "ros" && from.data.status !== "outdated";
    if (register.backlinks(entry).some(({ from }) => isCurrent(from))) return;
    yield {
      path: ["informationValue"],
      at: "key",
      message: `Systemet har informasjonsverdi ${highest}, men ingen gjeldende ROS viser til det.`,
      hint: "Gjør en ROS, og vis til systemet.",
    };
  },
});
