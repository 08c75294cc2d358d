import { namesOf, newSubjects } from "./processing.ts";
import type { ChangeRule } from "./rule.ts";

const rule: ChangeRule = {
  name: "new-data-subjects",
  title: "Nye grupper av registrerte skal stå i protokollen, og få vite om behandlingen.",
  role: "personvernombud",
  source: { law: "GDPR", section: "art. 13, 14 og 30" },
  *check(change, { after }) {
    const found = newSubjects(change);
    if (found.length > 0) yield `Det behandles nå opplysninger om ${namesOf(after, "data-subjects", found)}.`;
  },
};

export default rule;
