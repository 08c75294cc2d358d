import type { Shown } from "./index.ts";

/** Raised when a reader of the JSON would have to change. Described in docs/findings.md. */
export const jsonVersion = 1;

/** `{version, counts, findings}`; files are paths below the content folder. */
export function toJson({ findings }: Shown): string {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return `${JSON.stringify({ version: jsonVersion, counts, findings }, null, 2)}\n`;
}
