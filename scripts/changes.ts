import process from "node:process";
import { parseArgs } from "node:util";
import { examine } from "../src/register/check.ts";
import { readContentInParallel } from "../src/register/parallel.ts";
import { changesBetween } from "../src/reports/changes/index.ts";
import { text } from "../src/text/index.ts";
import { changeFormats, isChangeFormat } from "./lib/formats/changes.ts";
import { contentAt } from "./lib/revision.ts";
import { contentFolder, mustExist, run, today, UserError } from "./lib/settings.ts";

/** What can be read of a register, and how many errors there are in the rest. The rules are not asked: they say nothing of what can be read. */
async function read(folder: string) {
  const content = await readContentInParallel(folder);
  const { register, problems } = examine(content, today(), []);
  // Exceptions are from rules, and seem wrong when there are none.
  const errors = problems.filter(({ level, rule }) => level === "error" && !rule.startsWith("exception-"));
  return { register, errors: content.findings.length + errors.length };
}

/** `npm run changes -- REV [REV2] [--format …]`: what has changed since REV in words, and who must look at it. */
await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: "string", default: "text" } } });
  const { format } = values;
  if (!isChangeFormat(format)) throw new UserError(`Formatet «${format}» finnes ikke. Velg ${Object.keys(changeFormats).join(", ")}.`);
  const [from, to, ...more] = positionals;
  if (from === undefined || more.length > 0)
    throw new UserError("Skriv hvilken gren eller endring det skal sammenlignes med, for eksempel: npm run changes -- main");
  const content = mustExist(contentFolder());
  const before = contentAt(content, from, to);
  const after = to === undefined ? undefined : contentAt(content, to, to);
  try {
    const was = await read(before.folder);
    const is = await read(after?.folder ?? content);
    const now = to ?? text.changes.now;
    const notes = [
      before.exists ? "" : text.changes.nothingThen(from),
      before.exists && was.errors > 0 ? text.changes.unreadable(from, was.errors) : "",
      is.errors > 0 ? text.changes.unreadable(now, is.errors) : "",
    ].filter(Boolean);
    process.stdout.write(changeFormats[format]({ changes: changesBetween(was.register, is.register), notes }));
    return 0;
  } finally {
    before.remove();
    after?.remove();
  }
});
