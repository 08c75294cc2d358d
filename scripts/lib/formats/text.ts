import { styleText } from "node:util";
import type { Finding, Level } from "../../../src/register/finding.ts";
import type { Shown } from "./index.ts";

const levelNames: Record<Level, string> = { error: "feil", warning: "advarsel", info: "tips" };
const colours: Record<Level, "red" | "yellow" | "blue"> = { error: "red", warning: "yellow", info: "blue" };

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** «2 feil, 1 advarsel og 3 tips i 3 filer» */
export function summary(findings: readonly Finding[]): string {
  const of = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const tips = of("info");
  const files = new Set(findings.map((finding) => finding.file)).size;
  const parts = [
    count(of("error"), "feil", "feil"),
    count(of("warning"), "advarsel", "advarsler"),
    ...(tips > 0 ? [count(tips, "tips", "tips")] : []),
  ];
  return `${new Intl.ListFormat("nb-NO").format(parts)} i ${count(files, "fil", "filer")}`;
}

/** The line of the file with a pointer under the place; nothing where the line is empty. */
function pointer(line: string | undefined, column: number): string[] {
  if (!line?.trim()) return [];
  const start = Math.max(0, column - 60);
  const part = line.slice(start, start + 100);
  return [`      │ ${part}`, `      │ ${" ".repeat(Math.min(column - 1 - start, part.length))}^`];
}

/** Findings as linters print them, grouped by file: `file:line:column level message (rule)`, the line, and what to do. */
export function toText({ findings, prefix, lineOf, colour }: Shown): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines: string[] = [];
  for (const [file, found] of Map.groupBy(findings, (finding) => finding.file)) {
    lines.push(paint("bold", `${prefix}${file}`));
    for (const { line, column, level, message, hint, rule } of found) {
      lines.push(
        `  ${prefix}${file}:${line}:${column}  ${paint(colours[level], levelNames[level])}  ${message}  ${paint("dim", `(${rule})`)}`,
      );
      lines.push(...pointer(lineOf(file, line), column).map((text) => paint("dim", text)));
      if (hint) lines.push(`      ${hint}`);
    }
    lines.push("");
  }
  return findings.length === 0 ? "Registeret er i orden.\n" : `${lines.join("\n")}\n${summary(findings)}.\n`;
}
