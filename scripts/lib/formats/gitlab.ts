import { createHash } from "node:crypto";
import type { Shown } from "./index.ts";

const severities = { error: "major", warning: "minor", info: "info" } as const;

/** GitLab's Code Quality report. A fingerprint stays the same when lines are added above, so that a finding is not told as new. */
export function toGitlab({ findings, prefix }: Shown): string {
  const seen = new Map<string, number>();
  const report = findings.map(({ level, file, line, rule, field, message, hint }) => {
    const key = `${file}\n${rule}\n${field}`;
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return {
      description: hint ? `${message} ${hint}` : message,
      check_name: rule,
      fingerprint: createHash("sha256").update(`${key}\n${n}`).digest("hex"),
      severity: severities[level],
      location: { path: prefix + file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(report, null, 2)}\n`;
}
