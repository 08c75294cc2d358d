import type { Content } from "../register/read.ts";
import { checkReferences, targetsOf } from "../register/references.ts";
import { text } from "../text/index.ts";
import { draftOf, usedHeadings } from "./draft.ts";
import { type Group, groupsOf } from "./groups.ts";
import { type Headings, headingsOf } from "./headings.ts";
import { LookUp } from "./look-up.ts";
import type { Mapping, RecordMapping } from "./mapping.ts";
import type { ImportProblem } from "./problem.ts";
import { type Proposal, proposalOf } from "./proposal.ts";
import { rowViews } from "./row-view.ts";
import { columnName, comparable, type Sheet } from "./sheet.ts";

const words = text.imports.rows;

/** What an import would do. */
export interface Plan {
  proposals: Proposal[];
  /** All problems, those of the proposals too, in the order of the sheets. */
  problems: ImportProblem[];
  /** Rows with content below the headings. */
  rows: number;
}

interface Prepared {
  record: RecordMapping;
  sheet: Sheet;
  headings: Headings;
  groups: Group[];
}

/** Columns that hold something the mapping does not speak of: told of once each. */
function unspoken(sheet: Sheet, headings: Headings, mapping: Mapping): ImportProblem[] {
  const names = mapping.records.flatMap((record) => [...usedHeadings(record), ...(record.key ?? [])]);
  const ignored = new Set(mapping.records.flatMap(({ ignore = [] }) => ignore.map(comparable)));
  const known = new Set(names.flatMap((name) => headings.columns.get(comparable(name)) ?? []));
  const problems: ImportProblem[] = [];
  headings.names.forEach((heading, column) => {
    const at = { level: "told" as const, sheet: sheet.name, row: headings.row, column, heading, isHeading: true };
    if (ignored.has(comparable(heading))) problems.push({ ...at, reason: words.ignoredColumn(heading) });
    else if (
      !known.has(column) &&
      sheet.rows.some((row, r) => r > headings.row && row[column] !== null && row[column] !== undefined && row[column] !== "")
    ) {
      const unnamed = heading === `Kolonne ${columnName(column)}`;
      problems.push({ ...at, reason: unnamed ? words.unnamedColumn(columnName(column)) : words.unknownColumn(heading) });
    }
  });
  return problems;
}

function compareProblems(a: ImportProblem, b: ImportProblem): number {
  return (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1);
}

/** Refuses records that point at one that is refused, until none does. */
function settle(proposals: readonly Proposal[], content: Content): void {
  for (;;) {
    const standing = proposals.filter(({ outcome }) => outcome !== "refused");
    const ids = new Set(standing.map(({ register, id }) => `${register}/${id}`));
    const others = content.entries.filter(({ register, id }) => !ids.has(`${register}/${id}`));
    const targets = targetsOf({ entries: [...others, ...standing], unread: content.unread });
    let fell = false;
    for (const proposal of standing) {
      const wrong = checkReferences(proposal, targets);
      if (wrong.length === 0) continue;
      fell = true;
      proposal.outcome = "refused";
      for (const { path, message, hint } of wrong)
        proposal.problems.push({
          level: "refused",
          ...proposal.sourceOf(path),
          reason: message,
          ...(typeof hint === "string" ? { suggestion: hint } : {}),
        });
    }
    if (!fell) return;
  }
}

/**
 * What a list would make of the register: pure, nothing is written.
 * @param content the register as it is, as `readContent` gives it
 */
export function planImport(sheets: readonly Sheet[], mapping: Mapping, content: Content): Plan {
  const problems: ImportProblem[] = [];
  const lookUp = new LookUp(content.entries);
  const prepared: Prepared[] = [];
  const told = new Set<string>();
  let rows = 0;
  for (const record of mapping.records) {
    const sheet = record.sheet === undefined ? sheets[0] : sheets.find(({ name }) => comparable(name) === comparable(record.sheet ?? ""));
    if (!sheet) {
      problems.push({
        level: "refused",
        sheet: record.sheet ?? "",
        reason: words.noSheet(
          record.sheet ?? "",
          sheets.map(({ name }) => name),
        ),
      });
      continue;
    }
    const headings = headingsOf(sheet, record);
    problems.push(...headings.problems.filter(({ reason }) => !told.has(`${sheet.name}\n${reason}`)));
    for (const { reason } of headings.problems) told.add(`${sheet.name}\n${reason}`);
    if (headings.unusable) continue;
    if (!told.has(sheet.name)) {
      told.add(sheet.name);
      problems.push(...unspoken(sheet, headings, mapping));
      if (sheet.hiddenRows > 0) problems.push({ level: "told", sheet: sheet.name, reason: words.hidden(sheet.hiddenRows) });
    }
    const views = rowViews(sheet, headings, record, mapping.empty ?? []);
    rows += new Set(views.map(({ row }) => row)).size;
    for (const view of views) if (view.problems.some(({ level }) => level === "refused")) problems.push(...view.problems);
    const { groups, problems: ofRows } = groupsOf(views, record, content.entries, lookUp);
    problems.push(...ofRows);
    prepared.push({ record, sheet, headings, groups });
  }
  // References may lead to records that the same list makes, so all are known before any is made.
  const coming = prepared.flatMap(({ record, groups }) =>
    groups.map(({ id, existing }) => existing ?? { register: record.register, id, file: "", data: {} }),
  );
  const ids = new Set(coming.map(({ register, id }) => `${register}/${id}`));
  const others = content.entries.filter(({ register, id }) => !ids.has(`${register}/${id}`));
  const targets = targetsOf({ entries: [...others, ...coming], unread: content.unread });
  const proposals = prepared.flatMap(({ record, headings, groups }) =>
    groups.map((group) => proposalOf(draftOf(group, record, mapping.records, headings, lookUp), { mapping, record, targets })),
  );
  settle(proposals, content);
  const all = [...problems, ...proposals.flatMap((proposal) => proposal.problems)];
  return { proposals, problems: all.sort(compareProblems), rows };
}
