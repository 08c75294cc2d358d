import type { Finding } from "../../../src/register/finding.ts";
import type { Shown } from "./index.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;
const rank = { error: 0, warning: 1, info: 2 } as const;

/** Characters with a meaning in a workflow command are written as GitHub's toolkit writes them. */
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * Findings as annotations on the lines of a pull request, the gravest first: GitHub shows ten of each level a step and drops the rest.
 * The whole table belongs in the step's summary (`markdown`).
 */
export function toGithub({ findings, prefix }: Shown): string {
  const sorted = [...findings].sort((a: Finding, b: Finding) => rank[a.level] - rank[b.level]);
  return sorted
    .map(({ level, file, line, column, rule, message, hint }) => {
      const place = `file=${property(prefix + file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${commands[level]} ${place}::${data(hint ? `${message}\n${hint}` : message)}\n`;
    })
    .join("");
}
