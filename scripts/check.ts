import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { CheckResult } from "../src/register/check.ts";
import type { Finding } from "../src/register/finding.ts";
import { loadRegisterInParallel } from "../src/register/load.ts";
import { changesBetween } from "../src/reports/changes/index.ts";
import { commentText } from "./lib/comment/text.ts";
import { formats, isFormat } from "./lib/formats/index.ts";
import { toMarkdown } from "./lib/formats/markdown.ts";
import { summary } from "./lib/formats/text.ts";
import { changedSince, contentAt } from "./lib/revision.ts";
import { contentFolder, mustExist, root, run, today, UserError } from "./lib/settings.ts";
import { shownFrom } from "./lib/shown.ts";

/**
 * A path a person wrote, as a path below the content folder. It may be written from where they stand, from the project or from the content folder.
 * @throws UserError when there is no such file or folder in the register
 */
function inContent(folder: string, path: string): string {
  const found = [process.cwd(), root, folder]
    .map((from) => resolve(from, path))
    .find((full) => existsSync(full) && !relative(folder, full).startsWith(".."));
  if (!found) throw new UserError(`Det finnes ingen fil eller mappe «${path}» i registeret.`);
  return relative(folder, found).split(sep).join("/");
}

/** A finding that stays the same when lines are added above it. */
const identity = ({ file, rule, field, message }: Finding) => [file, rule, field, message].join("\n");

/** Findings in the files a change touches, with those it has brought about elsewhere, and what has changed. */
async function ofChange({ findings, readable }: CheckResult, folder: string, revision: string, day: string) {
  const touched = changedSince(folder, revision);
  const before = contentAt(folder, revision);
  try {
    const was = await loadRegisterInParallel(before.folder, day);
    const known = new Set(was.findings.map(identity));
    return {
      findings: findings.filter((finding) => touched.has(finding.file) || !known.has(identity(finding))),
      changes: changesBetween(was.readable, readable),
    };
  } finally {
    before.remove();
  }
}

/** `npm run check [-- PATH…] [--format …] [--changed REV] [--comment FILE]`: findings, and exit code 1 when any is an error. */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: "string", default: "text" }, changed: { type: "string" }, comment: { type: "string" } },
  });
  if (!isFormat(values.format)) throw new UserError(`Formatet «${values.format}» finnes ikke. Velg ${Object.keys(formats).join(", ")}.`);
  const folder = mustExist(contentFolder());
  const wanted = positionals.map((path) => inContent(folder, path));
  const day = today();
  const result = await loadRegisterInParallel(folder, day);
  const all = result.findings;
  const change = values.changed === undefined ? undefined : await ofChange(result, folder, values.changed, day);
  const changed = change?.findings ?? all;
  const isWanted = ({ file }: Finding) =>
    wanted.length === 0 || wanted.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  const findings = changed.filter(isWanted);

  const shown = shownFrom(folder, findings);
  const comment = () => (change ? commentText(shown, change.changes) : toMarkdown(shown));
  const hidden = values.format === "text" && findings.length === 0 && all.length > 0;
  const print = values.format === "markdown" ? comment : formats[values.format];
  process.stdout.write(hidden ? `Ingenting å rette her. I resten av registeret er det ${summary(all)}.\n` : print(shown));
  // GitHub shows ten annotations of each level; the step's summary has room for all.
  if (values.format === "github" && process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, comment());
  if (values.comment !== undefined) writeFileSync(values.comment, comment());
  return findings.some((finding) => finding.level === "error") ? 1 : 0;
});
