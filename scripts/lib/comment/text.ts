import type { Changes } from "../../../src/reports/changes/index.ts";
import { changesMarkdown, reviewsMarkdown } from "../formats/changes.ts";
import type { Shown } from "../formats/index.ts";
import { commentMark, toMarkdown } from "../formats/markdown.ts";
import { mostCharacters, quietMark } from "./text-only.ts";

/** Cut at the end of a line, with a line that says so. */
function fitted(text: string, room: number): string {
  if (text.length <= room) return text;
  const more = "\n… Her er det ikke plass til mer. Kjør `npm run check` og `npm run changes` for å se alt.\n";
  const end = text.lastIndexOf("\n", room - more.length);
  return `${text.slice(0, Math.max(end, 0))}\n${more}`;
}

/**
 * The one comment on a proposal: what the check found, who must look at it, and what has changed.
 * Whole lines only, and never longer than a host takes.
 */
export function commentText(shown: Shown, changes: Changes): string {
  const findings = fitted(toMarkdown(shown), mostCharacters / 2);
  if (shown.findings.length === 0 && changes.records.length === 0) return findings.replace(commentMark, `${commentMark}\n${quietMark}`);
  const reviews = fitted(reviewsMarkdown(changes), mostCharacters / 4);
  const room = mostCharacters - findings.length - reviews.length - 2;
  return [findings, reviews, fitted(changesMarkdown(changes), room)].filter(Boolean).join("\n");
}
