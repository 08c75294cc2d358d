import { rules } from "../../../src/register/rules/index.ts";
import type { Shown } from "./index.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0 (OASIS), for code scanning and other tools that collect findings. */
export function toSarif({ findings, prefix }: Shown): string {
  const known = new Map(rules.map((rule) => [rule.name, rule]));
  const names = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Orden",
            rules: names.map((id) => {
              const rule = known.get(id);
              return { id, ...(rule ? { shortDescription: { text: rule.title }, help: { text: rule.fix } } : {}) };
            }),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map(({ rule, level, file, line, column, message, hint }) => ({
          ruleId: rule,
          ruleIndex: names.indexOf(rule),
          level: levels[level],
          message: { text: hint ? `${message} ${hint}` : message },
          locations: [
            { physicalLocation: { artifactLocation: { uri: encodeURI(prefix + file) }, region: { startLine: line, startColumn: column } } },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
