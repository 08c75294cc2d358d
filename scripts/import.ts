import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Mapping, readMapping } from "../src/imports/mapping.ts";
import { planImport } from "../src/imports/plan.ts";
import { readFile, UnreadableFile } from "../src/imports/read-file.ts";
import { countsOf, reportMarkdown, reportText } from "../src/imports/report.ts";
import { reportWorkbook } from "../src/imports/report-workbook.ts";
import { withSettings } from "../src/imports/settings.ts";
import { suggestMapping } from "../src/imports/suggest.ts";
import { readContent } from "../src/register/read.ts";
import { isRegisterName, registerNames } from "../src/register/registers.ts";
import { text } from "../src/text/index.ts";
import { planWorkbook, registerOfWorkbook } from "../src/workbook/plan.ts";
import { formats } from "./lib/formats/index.ts";
import { contentFolder, mustExist, root, run, today, UserError } from "./lib/settings.ts";
import { shownFrom } from "./lib/shown.ts";
import { tryImport } from "./lib/try-import.ts";
import { writeAll } from "./lib/write-all.ts";

const words = text.imports.report;

function mappingIn(path: string, settings: readonly string[]): Mapping {
  const { mapping, errors } = readMapping(readFileSync(resolve(path), "utf8"));
  if (!mapping) throw new UserError(`Koblingen «${path}» kan ikke brukes:\n${errors.map((error) => `  ${error}`).join("\n")}`);
  const set = withSettings(mapping, settings);
  if (set.errors.length > 0) throw new UserError(set.errors.join("\n"));
  return set.mapping;
}

/** The mappings that come with the project: what they call columns helps to suggest a new one. */
function readyMappings(): Mapping[] {
  const folder = join(root, "mappings");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => readMapping(readFileSync(join(folder, file), "utf8")).mapping ?? []);
}

/** `npm run import -- FILE --register systems --mapping FILE [--write]`: a list becomes records; a dry run unless asked to write. */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      register: { type: "string" },
      mapping: { type: "string" },
      set: { type: "string", multiple: true, default: [] },
      report: { type: "string", multiple: true, default: [] },
      suggest: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const [path] = positionals;
  if (!path) throw new UserError("Skriv hvilken fil som skal leses inn: npm run import -- liste.xlsx --mapping mappings/systemer.yaml");
  const { register } = values;
  if (register !== undefined && !isRegisterName(register))
    throw new UserError(`Registeret «${register}» finnes ikke. Velg ${registerNames.join(", ")}.`);
  const wrong = values.report.find((file) => !/\.(md|xlsx)$/i.test(file));
  if (wrong) throw new UserError(`Rapporten «${wrong}» må ende på .md eller .xlsx.`);
  const folder = mustExist(contentFolder());
  const bytes = new Uint8Array(readFileSync(resolve(path)));
  const mapping = values.mapping === undefined ? undefined : mappingIn(values.mapping, values.set);
  if (mapping && register && mapping.records.every((record) => record.register !== register))
    throw new UserError(`Koblingen gjelder ${mapping.records.map((record) => record.register).join(", ")}, ikke ${register}.`);
  try {
    const sheets = await readFile(bytes, basename(path), mapping?.rows);
    if (values.suggest) {
      if (!register) throw new UserError("Skriv hvilket register listen skal inn i, med --register.");
      process.stdout.write(suggestMapping(sheets, register, basename(path), readContent(folder), readyMappings()));
      return 0;
    }
    const content = readContent(folder);
    const made = registerOfWorkbook(sheets);
    if (!mapping && !made)
      throw new UserError("Skriv hvilken kobling som gjelder, med --mapping. Få et forslag til en ny med --suggest --register.");
    const plan = mapping ? planImport(sheets, mapping, content) : planWorkbook(sheets, content);
    const { changes, elsewhere } = await tryImport(plan, folder, today());
    process.stdout.write(reportText(plan, basename(path)));
    for (const file of values.report) {
      if (/\.md$/i.test(file)) writeFileSync(resolve(file), reportMarkdown(plan, basename(path)));
      else writeFileSync(resolve(file), await reportWorkbook(bytes, sheets, plan));
    }
    if (elsewhere.length > 0) {
      process.stdout.write(`\n${words.stopped}\n${formats.text(shownFrom(folder, elsewhere))}`);
      return 1;
    }
    if (values.write) writeAll(folder, changes);
    console.log(changes.length === 0 ? words.nothing : values.write ? words.written(changes.length) : words.dry);
    return countsOf(plan).refused > 0 || plan.problems.some(({ level }) => level === "refused") ? 1 : 0;
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UserError(error.message);
    throw error;
  }
});
