import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { processings } from "../../register/processings.ts";
import type { Entry } from "../../register/registers.ts";
import { formatList } from "../../text/format.ts";
import type { RecordChange } from "../changes/index.ts";
import { statesOf, those } from "./rule.ts";

/** The processing activities of a process; none where there is no process. */
export function processingOf(entry: Entry<"processes"> | undefined) {
  return entry ? those(processings(entry).map(({ processing }) => processing)) : [];
}

type Holder = Entry<"processes"> | Entry<"integrations">;

/** People and the categories of data about them, group by group, as a process or an integration tells of them. */
function groupsOf(entry: Holder | undefined): { subjects: string[]; categories: string[] }[] {
  if (!entry) return [];
  const groups: { subjects?: string[]; categories?: string[] }[] =
    entry.register === "integrations"
      ? [(entry as Entry<"integrations">).data.carries]
      : processingOf(entry as Entry<"processes">).flatMap(({ data }) => those(data));
  return those(groups).map(({ subjects, categories }) => ({ subjects: those(subjects), categories: those(categories) }));
}

/** The groups of people that a process or an integration did not tell of before. */
export function newSubjects(change: RecordChange): string[] {
  const states = statesOf(change, "processes") ?? statesOf(change, "integrations");
  const known = new Set(groupsOf(states?.before).flatMap(({ subjects }) => subjects));
  return [...new Set(groupsOf(states?.after).flatMap(({ subjects }) => subjects))].filter((code) => !known.has(code));
}

/** Categories that were not told of before, each with the people they are now told of for; a category can be new for some people only. */
export function newCategories(change: RecordChange): Map<string, string[]> {
  const states = statesOf(change, "processes") ?? statesOf(change, "integrations");
  const pairsOf = (entry: Holder | undefined) =>
    groupsOf(entry).flatMap(({ subjects, categories }) =>
      categories.flatMap((category) => (subjects.length > 0 ? subjects : [""]).map((subject) => ({ category, subject }))),
    );
  const known = new Set(pairsOf(states?.before).map(({ category, subject }) => `${category}\n${subject}`));
  const found = new Map<string, string[]>();
  for (const { category, subject } of pairsOf(states?.after)) {
    const key = `${category}\n${subject}`;
    if (known.has(key)) continue;
    known.add(key);
    found.set(category, [...(found.get(category) ?? []), ...(subject ? [subject] : [])]);
  }
  return found;
}

/** «elever og foresatte»: names of codes in a sentence. */
export function namesOf(register: Register, list: string, codes: readonly string[]): string {
  return formatList(
    codes.map((code) => codeName(register, list, code).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase("nb-NO"))),
  );
}
