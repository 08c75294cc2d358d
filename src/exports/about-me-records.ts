import { nameOfCode } from "../register/code-name.ts";
import type { Code, Register } from "../register/link.ts";
import { subjectGroups } from "../reports/about-me/subjects.ts";
import { summaryOf } from "../reports/about-me/summary.ts";
import { filterNames } from "../search/filters.ts";
import { sentences } from "../search/sentences.ts";
import { inSentence } from "../text/format.ts";
import { text } from "../text/index.ts";
import { aboutMePath } from "../text/paths.ts";
import { aboutRecords, type SearchRecord } from "./search.ts";

/** The page one chooses on is what people ask for, and not only tells of records. */
const whole = ["110"];

/** «Hva vet kommunen om meg?» as the search sees it: the page to choose on, and each kind of person with the summary. What the services are, their records say themselves. */
export function aboutMeRecords(register: Register): SearchRecord[] {
  const t = text.aboutMe;
  const record = (title: string, words: readonly string[], subject?: Code): SearchRecord => ({
    url: aboutMePath(...(subject ? [subject.code] : [])),
    content: sentences([title, ...words]),
    language: text.lang,
    meta: { title, kind: t.kind },
    filters: {
      [filterNames.register]: [t.kind],
      ...(subject ? { [filterNames.subjects]: [nameOfCode(subject)] } : {}),
      [filterNames.standing]: subject ? aboutRecords : whole,
    },
  });
  return [
    record(t.title, [t.lead(register.municipality.name), t.rights.explained, t.requests.title]),
    ...subjectGroups(register).flatMap(({ subjects }) =>
      subjects.map(({ code, services }) =>
        record(t.subjectTitle(inSentence(nameOfCode(code))), summaryOf(register, code.code, services), code),
      ),
    ),
  ];
}
