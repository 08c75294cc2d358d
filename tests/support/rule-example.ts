import type { Finding } from "../../src/register/finding.ts";
import type { RuleExample } from "../../src/site/rule-example.ts";

/** Lines shown before and after the one a finding points at. */
const around = 3;

/** Lines without the indent they share. */
function dedented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  return lines.map((line) => line.slice(Math.min(...indents)));
}

/** What a rule says of a file that breaks it, with the lines around the place. */
export function exampleOf({ line, message, hint }: Finding, text: string): RuleExample {
  const all = text.trimEnd().split("\n");
  const from = Math.max(0, line - 1 - around);
  const lines = dedented(all.slice(from, line + around)).filter((each) => !each.startsWith("# at:"));
  return { lines, marked: line - 1 - from - (all.slice(from, line + around).length - lines.length), message, ...(hint ? { hint } : {}) };
}
