import { text } from "../text/index.ts";
import type { Plan } from "./plan.ts";
import type { ImportProblem, ProblemLevel } from "./problem.ts";
import { cellName, textOfValue } from "./sheet.ts";

const words = text.imports.report;

export type Counts = Record<"new" | "changed" | "unchanged" | "refused", number>;

/** How many records there are of each outcome. Rows that could not become a record count as refused. */
export function countsOf({ proposals, problems }: Plan): Counts {
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of proposals) counts[outcome]++;
  const own = new Set(proposals.flatMap((proposal) => proposal.problems));
  counts.refused += new Set(
    problems.filter((p) => p.level === "refused" && p.row !== undefined && !p.isHeading && !own.has(p)).map((p) => `${p.sheet} ${p.row}`),
  ).size;
  return counts;
}

/** Where a problem is, as a spreadsheet names it: `C14`, or the row or sheet as a whole. */
export function placeOf({ row, column }: ImportProblem): string {
  if (row === undefined) return "";
  return column === undefined ? String(row + 1) : cellName({ row, column });
}

/** A cell's value, short enough for a line. */
export function shownValue({ value }: ImportProblem, most = 60): string {
  const all = textOfValue(value).replace(/\s*\n\s*/g, " / ");
  return all.length > most ? `${all.slice(0, most - 1)}…` : all;
}

const byLevel = (problems: readonly ImportProblem[]): Record<ProblemLevel, number> => ({
  refused: problems.filter(({ level }) => level === "refused").length,
  kept: problems.filter(({ level }) => level === "kept").length,
  told: problems.filter(({ level }) => level === "told").length,
});

/** The report for a terminal. @param most how many problems are written out */
export function reportText(plan: Plan, file: string, most = 50): string {
  const lines = [words.heading(file), `${words.rows(plan.rows)}: ${words.summary(countsOf(plan))}`];
  if (plan.problems.length > 0) lines.push(words.counts(byLevel(plan.problems)), "");
  const worst: ProblemLevel[] = ["refused", "kept", "told"];
  const sorted = plan.problems.toSorted((a, b) => worst.indexOf(a.level) - worst.indexOf(b.level));
  for (const problem of sorted.slice(0, most)) {
    const place = [problem.sheet, placeOf(problem)].filter(Boolean).join(" ");
    const heading = problem.heading ? `  «${problem.heading}»` : "";
    const value = shownValue(problem);
    lines.push(`  ${place}  ${words.levels[problem.level]}${heading}${value ? ` = ${value}` : ""}`, `      ${problem.reason}`);
    if (problem.suggestion) lines.push(`      ${problem.suggestion}`);
  }
  if (sorted.length > most) lines.push(words.more(sorted.length - most));
  return `${lines.join("\n")}\n`;
}

const cell = (value: string) => value.replace(/\s*\n\s*/g, " ").replace(/[\\|`<>*_[\]]/g, (mark) => `\\${mark}`);

/** The whole report as Markdown: for a pull request, or to read. */
export function reportMarkdown(plan: Plan, file: string): string {
  const { columns, levels, files, none } = words;
  const heading = [columns.sheet, columns.cell, columns.column, columns.value, columns.level, columns.reason, columns.suggestion];
  const rows = plan.problems.map((problem) => [
    problem.sheet,
    placeOf(problem),
    problem.heading ?? "",
    shownValue(problem),
    levels[problem.level],
    problem.reason,
    problem.suggestion ?? "",
  ]);
  const listed = (outcome: "new" | "changed") =>
    plan.proposals.filter((proposal) => proposal.outcome === outcome).map(({ file: path, name }) => `- \`${path}\` ${cell(name)}`);
  const section = (title: string, lines: string[]) => (lines.length > 0 ? ["", `## ${title}`, "", ...lines] : []);
  const table = [heading, heading.map(() => "---"), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(" | ")} |`);
  return `${[
    `# ${cell(words.heading(file))}`,
    "",
    `${words.rows(plan.rows)}: ${words.summary(countsOf(plan))}.`,
    "",
    ...(rows.length > 0 ? table : [none]),
    ...section(files.new, listed("new")),
    ...section(files.changed, listed("changed")),
  ].join("\n")}\n`;
}

/** What is wrong in each row of each sheet, as one text: what goes in the «Feil» column. */
export function problemsByRow(problems: readonly ImportProblem[]): Map<string, Map<number, string>> {
  const sheets = new Map<string, Map<number, string>>();
  for (const problem of problems) {
    if (problem.row === undefined) continue;
    const rows = sheets.get(problem.sheet) ?? new Map<number, string>();
    sheets.set(problem.sheet, rows);
    const line = `${[placeOf(problem), words.levels[problem.level]].join(", ")}: ${problem.reason}${problem.suggestion ? ` ${problem.suggestion}` : ""}`;
    const known = rows.get(problem.row);
    rows.set(problem.row, known ? `${known}\n${line}` : line);
  }
  return sheets;
}
