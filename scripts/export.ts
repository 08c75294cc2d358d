import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { LookUp } from "../src/imports/look-up.ts";
import { link } from "../src/register/link.ts";
import { readContent } from "../src/register/read.ts";
import { type AnyEntry, isRegisterName, registerNames } from "../src/register/registers.ts";
import type { Municipality } from "../src/register/types.ts";
import { text } from "../src/text/index.ts";
import { writeWorkbook } from "../src/workbook/write.ts";
import { contentFolder, mustExist, run, UserError } from "./lib/settings.ts";

/** `npm run export -- --register systems FILE.xlsx`: a register as a workbook to edit and read back with `npm run import`. */
await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { register: { type: "string" } } });
  const { register } = values;
  if (register === undefined || !isRegisterName(register))
    throw new UserError(`Skriv hvilket register: npm run export -- --register systems systemer.xlsx. Velg ${registerNames.join(", ")}.`);
  const file = positionals[0] ?? `${text.registers[register].slug}.xlsx`;
  if (!/\.xlsx$/i.test(file)) throw new UserError(`Filen «${file}» må ende på .xlsx.`);
  const content = readContent(mustExist(contentFolder()));
  const wrong = content.findings.find(({ level }) => level === "error");
  if (wrong) throw new UserError(`Registeret kan ikke leses: ${wrong.file}: ${wrong.message} Kjør «npm run check».`);
  const records = content.entries.filter((entry) => isRegisterName(entry.register)) as AnyEntry[];
  const municipality = content.entries.find((entry) => entry.register === "municipality")?.data ?? {};
  const linked = link(records, municipality as Municipality);
  writeFileSync(resolve(file), await writeWorkbook(linked, register, new LookUp(content.entries)));
  console.log(text.imports.workbook.written(file, linked.all(register).length));
  return 0;
});
