import type { Register } from "../register/link.ts";
import { processings } from "../register/processings.ts";
import type { AnyEntry } from "../register/registers.ts";
import { nameOf } from "../register/registers.ts";
import { choiceCell, codeCell, lawCell, refCell } from "../reports/cells.ts";
import { agreementsOf, assessmentsOf, integrationsOf, processesOf, type Subject } from "../reports/risk/subject.ts";
import { cellText } from "../reports/table.ts";
import { formatDate, formatList } from "../text/format.ts";
import { text } from "../text/index.ts";

const words = text.assessmentTemplate.facts;

/** One thing the register knows, in as many lines as it needs. */
export interface Fact {
  title: string;
  lines: string[];
}

const unique = (lines: readonly string[]) => [...new Set(lines)];
const codes = (register: Register, list: string, found: readonly string[]) =>
  formatList(found.map((code) => codeCell(register, list, code) ?? code));
const names = (entries: readonly AnyEntry[]) => entries.map((entry) => nameOf(entry));

/** Names of codes inside a sentence: without a capital first, but with those a name has within it, as in «D-nummer». */
const inSentence = (register: Register, list: string, found: readonly string[]) =>
  formatList(
    found.map((code) => codeCell(register, list, code) ?? code).map((name) => name.charAt(0).toLocaleLowerCase("nb-NO") + name.slice(1)),
  );

function flows(register: Register, subject: Subject): string[] {
  return integrationsOf(register, subject).map(({ data }) => {
    const end = (side: typeof data.from) => (side.system ? cellText(refCell(register, "systems", side.system)) : (side.external ?? ""));
    const what = data.carries.categories?.length
      ? codes(register, "data-categories", data.carries.categories)
      : (data.carries.other ?? data.name);
    return words.flow(end(data.from), end(data.to), what);
  });
}

/** What the register knows of a subject and what a person must have before them when they assess it; unknown things are left out. */
export function factsOf(register: Register, subject: Subject): Fact[] {
  const processes = processesOf(register, subject);
  const processing = processes.flatMap((process) => processings(process).map((found) => found.processing));
  const system = subject.register === "systems" ? subject.data : undefined;
  const value = subject.data.informationValue;
  const facts: [string, string[]][] = [
    [words.purpose, system ? [system.purpose] : processing.map(({ name, purpose }) => [name, purpose].filter(Boolean).join(": "))],
    [words.processes, system ? names(processes) : []],
    [
      words.systems,
      subject.register === "processes"
        ? (subject.data.systems ?? []).map((used) => `${cellText(refCell(register, "systems", used.system))}: ${used.use}`)
        : [],
    ],
    [
      words.data,
      unique(
        processing.flatMap(({ data }) =>
          data.map(
            (group) => `${codes(register, "data-subjects", group.subjects)}: ${codes(register, "data-categories", group.categories)}`,
          ),
        ),
      ),
    ],
    [
      words.legalBasis,
      unique(
        processing.flatMap(({ legalBasis, specialCategoryBasis }) =>
          [
            ...(legalBasis ?? []).map((basis) => ({ list: "legal-bases", basis })),
            ...(specialCategoryBasis ?? []).map((basis) => ({ list: "special-category-bases", basis })),
          ].map(({ list, basis: { article, law, section } }) =>
            [
              codeCell(register, list, article) ?? article,
              law ? cellText(lawCell(register, section === undefined ? { law } : { law, section })) : "",
            ]
              .filter(Boolean)
              .join(", "),
          ),
        ),
      ),
    ],
    [
      words.recipients,
      unique(
        processing.flatMap(({ recipients }) =>
          (recipients ?? []).map(({ name, category }) => name ?? codeCell(register, "recipient-categories", category) ?? category),
        ),
      ),
    ],
    [
      words.transfers,
      unique(
        processing.flatMap(({ transfers }) =>
          (transfers ?? []).map(({ recipient, country }) => `${recipient} (${codeCell(register, "countries", country)})`),
        ),
      ),
    ],
    [words.flows, flows(register, subject)],
    [
      words.hosting,
      system?.hosting
        ? [
            [choiceCell("systems", "hosting.type", system.hosting.type), codeCell(register, "countries", system.hosting.country)]
              .filter(Boolean)
              .join(", "),
          ]
        : [],
    ],
    [
      words.value,
      value
        ? [
            words.valueOf(String(value.confidentiality), String(value.integrity), String(value.availability)) +
              (value.reason ? `. ${value.reason}` : ""),
          ]
        : [words.none],
    ],
    [
      words.agreements,
      agreementsOf(register, subject).map(
        (entry) => `${entry.data.name} (${choiceCell("agreements", "status", entry.data.status)?.toLowerCase()})`,
      ),
    ],
    [
      words.screening,
      subject.register === "processes" && subject.data.dpiaScreening
        ? [
            `${choiceCell("processes", "dpiaScreening.conclusion", subject.data.dpiaScreening.conclusion)}, ${formatDate(subject.data.dpiaScreening.date)}`,
            ...subject.data.dpiaScreening.criteria.map(
              ({ criterion, reason }) => `${codeCell(register, "dpia-criteria", criterion)}: ${reason}`,
            ),
          ]
        : [],
    ],
    [
      words.earlier,
      assessmentsOf(register, subject).map(
        ({ data }) => `${data.name}, ${formatDate(data.date)} (${choiceCell("assessments", "status", data.status)?.toLowerCase()})`,
      ),
    ],
  ];
  return facts.filter(([, lines]) => lines.length > 0).map(([title, lines]) => ({ title, lines }));
}

/** The systematic description that art. 35 no. 7 a asks for, as far as the register can tell it: one paragraph for each line. */
export function descriptionOf(register: Register, subject: Subject): string[] {
  const t = text.assessmentTemplate.descriptions;
  return processesOf(register, subject).flatMap((process) => [
    t.what(process.data.name, process.data.description ?? process.data.summary ?? ""),
    ...processings(process).flatMap(({ processing }) => [
      t.processing(processing.name, processing.purpose),
      ...processing.data.map((group) =>
        t.about(inSentence(register, "data-subjects", group.subjects), inSentence(register, "data-categories", group.categories)),
      ),
      ...(processing.recipients?.length
        ? [
            t.recipients(
              formatList(
                processing.recipients.map(({ name, category }) => name ?? codeCell(register, "recipient-categories", category) ?? category),
              ),
            ),
          ]
        : []),
    ]),
    ...(process.data.systems?.length
      ? [t.systems(formatList(process.data.systems.map(({ system }) => cellText(refCell(register, "systems", system)))))]
      : []),
  ]);
}
