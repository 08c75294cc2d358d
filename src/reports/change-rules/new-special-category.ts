import { isSensitive } from "../../register/processings.ts";
import { namesOf, newCategories } from "./processing.ts";
import type { ChangeRule } from "./rule.ts";

const rule: ChangeRule = {
  name: "new-special-category",
  title: "Nye særlige kategorier eller straffeopplysninger krever eget grunnlag og kanskje en DPIA.",
  role: "personvernombud",
  source: { law: "GDPR", section: "art. 9, 10 og 35" },
  *check(change, { after }) {
    // Categories that are new for the same people are told together.
    const byPeople = new Map<string, string[]>();
    for (const [category, subjects] of newCategories(change)) {
      if (!isSensitive([category], after)) continue;
      const people = subjects.length > 0 ? ` om ${namesOf(after, "data-subjects", subjects)}` : "";
      byPeople.set(people, [...(byPeople.get(people) ?? []), category]);
    }
    for (const [people, categories] of byPeople) yield `Det behandles nå ${namesOf(after, "data-categories", categories)}${people}.`;
  },
};

export default rule;
