import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { loadRegisterInParallel } from "../src/register/load.ts";
import { findingsAsText, summary } from "./lib/findings-text.ts";
import { contentFolder, mustExist, root, run, today, UserError } from "./lib/settings.ts";

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

/** `npm run check [-- PATH…] [--format text|json]`: findings, and exit code 1 when any is an error. */
await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: "string", default: "text" } } });
  if (values.format !== "text" && values.format !== "json")
    throw new UserError(`Formatet «${values.format}» finnes ikke. Velg text eller json.`);
  const folder = mustExist(contentFolder());
  const { findings: all } = await loadRegisterInParallel(folder, today());
  const prefix = relative(process.cwd(), folder).split(sep).join("/");
  const wanted = positionals.map((path) => inContent(folder, path));
  const findings =
    wanted.length === 0
      ? all
      : all.filter(({ file }) => wanted.some((path) => path === "" || file === path || file.startsWith(`${path}/`)));
  if (values.format === "json") console.log(JSON.stringify({ version: 1, findings }, null, 2));
  else if (findings.length === 0)
    console.log(all.length === 0 ? "Registeret er i orden." : `Ingenting å rette her. I resten av registeret er det ${summary(all)}.`);
  else console.log(`${findingsAsText(findings, prefix ? `${prefix}/` : "")}${summary(findings)}.`);
  return findings.some((finding) => finding.level === "error") ? 1 : 0;
});
