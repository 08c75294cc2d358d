import type { Finding, Level } from "../../src/register/finding.ts";

const levelNames: Record<Level, string> = { error: "feil", warning: "advarsel", info: "tips" };

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** «2 feil og 1 advarsel i 3 filer» */
export function summary(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.level === "error").length;
  const warnings = findings.filter((finding) => finding.level === "warning").length;
  const files = new Set(findings.map((finding) => finding.file)).size;
  return `${count(errors, "feil", "feil")} og ${count(warnings, "advarsel", "advarsler")} i ${count(files, "fil", "filer")}`;
}

/**
 * Findings as linters print them, grouped by file: `file:line:column level message (rule)`.
 * @param prefix path from where the reader stands to the content folder, so that the place can be clicked
 */
export function findingsAsText(findings: readonly Finding[], prefix: string): string {
  const lines: string[] = [];
  for (const [file, found] of Map.groupBy(findings, (finding) => finding.file)) {
    lines.push(`${prefix}${file}`);
    for (const { line, column, level, message, hint, rule } of found) {
      lines.push(`  ${prefix}${file}:${line}:${column}  ${levelNames[level]}  ${message}  (${rule})`);
      if (hint) lines.push(`      ${hint}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}
