import type { Finding } from "../../src/register/finding.ts";

/** One line for each finding: `line:col level rule message / hint`, with the file in front when it is another than `file`. */
export function asText(findings: readonly Finding[], file?: string): string {
  return findings
    .map(
      (f) =>
        `${f.file === file ? "" : `${f.file} `}${f.line}:${f.column} ${f.level} ${f.rule} ${f.message}${f.hint ? ` / ${f.hint}` : ""}\n`,
    )
    .join("");
}
