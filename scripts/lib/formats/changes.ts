import type { Changes } from "../../../src/reports/changes/index.ts";
import { type ReviewNeed, type RoleReview, reviewsOf, sourceOf } from "../../../src/reports/changes/reviews.ts";
import { lineOf, summaryOf, type Told, toldOf } from "../../../src/reports/changes/summary.ts";
import { text } from "../../../src/text/index.ts";
import { code, plain } from "./markdown.ts";

/** Raised when a reader of the JSON would have to change. Described in docs/changes.md. */
export const changesVersion = 1;

const titleOf = ({ name }: RoleReview) => name ?? text.changes.review.proposer;

/** What is shown of a change, at the terminal, in a comment or to a program. */
export interface ShownChanges {
  changes: Changes;
  /** What the person must know of the comparison itself: what could not be read. Norwegian sentences. */
  notes: readonly string[];
}

/** What a role must look at, under what is demanded and the law it comes from. */
const byDemand = ({ needs }: RoleReview, { after }: Changes): Map<string, ReviewNeed[]> =>
  Map.groupBy(needs, ({ rule }) => text.changes.review.demand(rule.title, sourceOf(rule, after)));

/** The change as plain text: a summary, who must look at what, then each record on a line of its own. */
function toText({ changes, notes }: ShownChanges): string {
  const lines = [...notes, summaryOf(changes.records)];
  if (changes.records.length > 0) lines.push("", ...toldOf(changes).map((told) => `- ${lineOf(told)}`));
  const reviews = reviewsOf(changes);
  if (reviews.length > 0) lines.push("", `${text.changes.review.title}:`);
  for (const review of reviews) {
    const mailboxes = review.mailboxes.length > 0 ? ` (${review.mailboxes.join(", ")})` : "";
    lines.push("", `${titleOf(review)}${mailboxes}`);
    for (const [demand, needs] of byDemand(review, changes))
      lines.push(`- ${demand}:`, ...needs.map(({ change, message }) => `  - ${change.name}: ${message}`));
  }
  return `${lines.join("\n")}\n`;
}

/** A list may be as long as this in Markdown; the rest is counted. */
const mostRecords = 100;
const mostNeeds = 20;

function recordLines({ heading, words, concerns }: Told): string[] {
  const lines = [`- **${plain(heading)}**`];
  for (const { place, what } of words) {
    if (place) lines.push(`  - ${plain(place)}:`);
    lines.push(...what.map((thing) => `${place ? "    " : "  "}- ${plain(thing)}`));
  }
  if (concerns) lines.push(`  - ${plain(concerns)}`);
  return lines;
}

/** Who must look at a change, as Markdown under a heading; empty when nobody must. */
export function reviewsMarkdown(changes: Changes): string {
  const reviews = reviewsOf(changes);
  if (reviews.length === 0) return "";
  const lines = [`### ${text.changes.review.title}`];
  for (const review of reviews) {
    const mailboxes = review.mailboxes.length > 0 ? ` (${review.mailboxes.map(code).join(", ")})` : "";
    lines.push("", `**${plain(titleOf(review))}**${mailboxes}`, "");
    for (const [demand, needs] of byDemand({ ...review, needs: review.needs.slice(0, mostNeeds) }, changes))
      lines.push(`- ${plain(demand)}:`, ...needs.map(({ change, message }) => `  - **${plain(change.name)}**: ${plain(message)}`));
    const rest = review.needs.length - mostNeeds;
    if (rest > 0) lines.push(`- ${text.changes.more(rest)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** What has changed, as Markdown under a heading: the summary, then each record. */
export function changesMarkdown(changes: Changes): string {
  const told = toldOf({ ...changes, records: changes.records.slice(0, mostRecords) });
  const rest = changes.records.length - told.length;
  const lines = [`### ${text.changes.title}`, "", `${summaryOf(changes.records).replace(/\.$/, "")}.`];
  if (told.length > 0) lines.push("", ...told.flatMap(recordLines));
  if (rest > 0) lines.push("", text.changes.more(rest));
  return `${lines.join("\n")}\n`;
}

function toMarkdown({ changes, notes }: ShownChanges): string {
  const parts = [notes.map(plain).join(" "), reviewsMarkdown(changes), changesMarkdown(changes)];
  return parts.filter(Boolean).join("\n");
}

/** `{version, notes, summary, records, reviews}`, for a program. Described in docs/changes.md. */
function toJson({ changes, notes }: ShownChanges): string {
  const records = toldOf(changes).map(({ change, words }) => {
    const { kind, register, id, name, from, aliased, into, concerns } = change;
    const file = (change.after ?? change.before)?.file;
    return { kind, register, id, name, file, from, aliased, into, words, concerns };
  });
  const reviews = reviewsOf(changes).map(({ role, name, mailboxes, needs }) => ({
    role,
    name,
    mailboxes,
    needs: needs.map(({ rule, change, message }) => ({
      rule: rule.name,
      register: change.register,
      id: change.id,
      message,
      source: sourceOf(rule, changes.after),
    })),
  }));
  return `${JSON.stringify({ version: changesVersion, notes, summary: summaryOf(changes.records), records, reviews }, null, 2)}\n`;
}

/** Ways to print a change, by the name given to `--format`. */
export const changeFormats = { text: toText, markdown: toMarkdown, json: toJson } satisfies Record<string, (shown: ShownChanges) => string>;

export const isChangeFormat = (name: string): name is keyof typeof changeFormats => Object.hasOwn(changeFormats, name);
