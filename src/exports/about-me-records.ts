import { nameOfCode } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import { subjectGroups } from "../reports/about-me/subjects.ts";
import { summaryOf } from "../reports/about-me/summary.ts";
import { inSentence } from "../text/format.ts";
import { text } from "../text/index.ts";
import { aboutMePath } from "../text/paths.ts";
import type { SearchRecord } from "./search.ts";

/** «Hva vet kommunen om meg?» as the search sees it: the page to choose on, and each kind of person with the summary. What the services are, their records say themselves. */
export function aboutMeRecords(register: Register): SearchRecord[] {
  const t = text.aboutMe;
  const record = (title: string, words: readonly string[], ...path: string[]): SearchRecord => ({
    url: aboutMePath(...path),
    content: [title, ...words].join(". "),
    language: text.lang,
    meta: { title, kind: t.kind },
    filters: {},
  });
  return [
    record(t.title, [t.lead(register.municipality.name), t.rights.explained, t.requests.title]),
    ...subjectGroups(register).flatMap(({ subjects }) =>
      subjects.map(({ code, services }) =>
        record(t.subjectTitle(inSentence(nameOfCode(code))), summaryOf(register, code.code, services), code.code),
      ),
    ),
  ];
}
