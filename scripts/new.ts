import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { templateOf } from "../src/exports/template.ts";
import { readContent } from "../src/register/read.ts";
import { targetsOf } from "../src/register/references.ts";
import { isRegisterName, type RegisterName, registerNames, schemaNames } from "../src/register/registers.ts";
import { slug } from "../src/register/slug.ts";
import { isAssessmentKind, newAssessment } from "./lib/new-assessment.ts";
import { contentFolder, mustExist, run, UserError } from "./lib/settings.ts";

function registerOf(word: string): RegisterName {
  const found = isRegisterName(word) ? word : registerNames.find((name) => schemaNames[name] === word);
  if (!found) throw new UserError(`Registeret «${word}» finnes ikke. Velg ${registerNames.map((name) => schemaNames[name]).join(", ")}.`);
  return found;
}

/**
 * `npm run new -- process "Skoleskyss" --area grunnskole`: a commented file of that register in the right place.
 * `npm run new -- ros gerica`, `npm run new -- dpia grunnskole/skoleskyss`: an assessment that begins with what the register knows.
 */
await run(() => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { area: { type: "string" } } });
  const [word, name] = positionals;
  if (isAssessmentKind(word)) {
    newAssessment(mustExist(contentFolder()), word, name);
    return 0;
  }
  if (!word || !name) throw new UserError('Skriv hva du vil lage og hva det heter: npm run new -- process "Skoleskyss" --area grunnskole');
  const register = registerOf(word);
  const content = mustExist(contentFolder());
  const targets = targetsOf(readContent(content));

  const areas = targets.codes.get("service-areas") ?? new Set();
  if (register === "processes" && !areas.has(values.area ?? "")) {
    throw new UserError(`Skriv tjenesteområdet med --area. Områdene er ${[...areas].join(", ")}.`);
  }
  const own = slug(name);
  if (!own) throw new UserError(`Av «${name}» blir det ingen id. Bruk bokstaver eller tall.`);
  const id = register === "processes" ? `${values.area}/${own}` : own;
  const taken = targets.ids.get(register)?.has(id) || targets.aliases.get(register)?.has(id);
  const file = join(content, register, `${id}.yaml`);
  if (taken || existsSync(file)) throw new UserError(`Id-en «${id}» er alt i bruk i «${register}». Gi oppføringen et annet navn.`);

  const title = register === "retention" || register === "vocabularies" ? "title" : "name";
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, templateOf(register, { [title]: name, ...(register === "processes" ? { area: values.area ?? "" } : {}) }));
  console.log(`Laget ${relative(process.cwd(), file)}. Fyll den ut, og kjør «npm run check».`);
  return 0;
});
