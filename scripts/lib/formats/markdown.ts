import type { Finding, Level } from "../../../src/register/finding.ts";
import type { Shown } from "./index.ts";
import { summary } from "./text.ts";

/** Found again by the job that keeps one comment a pull request up to date. */
export const commentMark = "<!-- orden-check -->";

/** A host takes 65,536 characters in a comment; what is over is counted. */
const maxRows = 150;
const headings: Record<Level, string> = { error: "Må rettes", warning: "Bør ses på", info: "Tips" };

/** A character without width, that breaks up what a host would make a link or a mention of. */
const gap = "\u200b";

/**
 * Text without what hosts make links of by themselves: web addresses, people and teams (`@name`), and other matters (`#12`, `!12`, `GH-12`).
 * What has letters in front of the `@` is an address and no mention.
 */
export function unlinked(text: string): string {
  return text
    .replaceAll("://", `:${gap}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}${gap}.`)
    .replace(/(?<![A-Za-z0-9])@(?!\u200b)/g, `@${gap}`)
    .replace(/([#!])(?=\d)/g, `$1${gap}`)
    .replace(/\bGH-(?=\d)/gi, (found) => `${found}${gap}`);
}

/** Text that comes from the content, so that it shows as it is and makes no link, image, table cell or mention. */
export function plain(text: string): string {
  return unlinked(text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#+!|~]/g, "\\$&"));
}

/** A path or an address as code, where that is safe to do; otherwise as it shows. */
export function code(text: string): string {
  return /^[\w./@+-]+$/.test(text) ? `\`${text}\`` : plain(text);
}

function row({ file, line, message, hint, rule }: Finding, prefix: string): string {
  return `| ${code(prefix + file)} | ${line} | ${plain(message)}${hint ? `<br>${plain(hint)}` : ""} | \`${rule}\` |`;
}

/** Findings as a comment a person in a department reads: what must be mended first. */
export function toMarkdown({ findings, prefix }: Shown): string {
  if (findings.length === 0) return `${commentMark}\n### Registeret er i orden\n\nKontrollen fant ingenting å rette.\n`;
  const errors = findings.some(({ level }) => level === "error");
  const lines = [
    commentMark,
    `### ${errors ? "Noe må rettes før endringen kan tas inn" : "Endringen kan tas inn"}`,
    "",
    `Kontrollen fant ${summary(findings)}.`,
  ];
  let left = maxRows;
  for (const level of Object.keys(headings) as Level[]) {
    const found = findings.filter((finding) => finding.level === level);
    const shown = found.slice(0, left);
    left -= shown.length;
    if (found.length === 0) continue;
    lines.push("", `#### ${headings[level]}`, "");
    if (shown.length > 0)
      lines.push("| Fil | Linje | Hva | Regel |", "| --- | --- | --- | --- |", ...shown.map((finding) => row(finding, prefix)));
    if (found.length > shown.length) lines.push("", `… og ${found.length - shown.length} til. Kjør \`npm run check\` for å se alle.`);
  }
  return `${lines.join("\n")}\n`;
}
