import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { registerNames, schemaNames } from "../../../src/register/registers.ts";
import { schemaFile, schemaFileNames } from "../../../src/register/schema.ts";
import { dereferenced } from "../dereferenced.ts";
import { root, UserError } from "../settings.ts";
import { checkContent, filesIn, madeContent } from "./made-content.ts";
import { median, mustSucceed, runNode } from "./measure.ts";
import { figure, type Row, say, seconds } from "./report.ts";
import { cache, installed } from "./tools.ts";

const rounds = 3;
const target = 3;
/** v8r takes the better part of a minute, and is so far behind that one round tells enough. */
const v8rTarget = 15;

const schemaPath = (name: string) => join(root, "schemas", `${name}.schema.json`);

/** Arguments that make `ajv-cli` validate files against a schema: its strict mode would refuse our `x-` annotations. */
const ajvArguments = (cli: string, schema: string, others: readonly string[], files: readonly string[]) => [
  cli,
  "validate",
  "--strict=false",
  "-c",
  "ajv-formats",
  "-s",
  schema,
  ...others.flatMap((other) => ["-r", other]),
  ...files.flatMap((glob) => ["-d", glob]),
];

/** A schema that takes a record of any register: the only way one run of `ajv-cli` can take them all. */
function anySchema(): string {
  const path = join(cache, "any.schema.json");
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, JSON.stringify({ anyOf: registerNames.map((name) => ({ $ref: `${schemaNames[name]}.schema.json` })) }));
  return path;
}

/** Seconds v8r takes to validate all the files against one schema that is complete in itself. */
async function v8rRun(content: string, files: number): Promise<number> {
  const folder = installed("v8r");
  const schema = join(cache, "whole.schema.json");
  writeFileSync(
    schema,
    JSON.stringify({
      $schema: "http://json-schema.org/draft-07/schema#",
      anyOf: registerNames.map((name) => dereferenced(schemaFile(schemaNames[name]), schemaNames[name])),
    }),
  );
  say("  v8r, én runde.");
  const run = await mustSucceed(
    "v8r",
    runNode([join(folder, "node_modules/v8r/src/index.js"), "*/**/*.yaml", "--schema", schema], { cwd: content }),
  );
  const valid = run.lines.filter((line) => line.includes(" is valid")).length;
  if (valid !== files) throw new UserError(`v8r kontrollerte ${valid} filer av ${files}.`);
  return run.seconds;
}

async function ajvRun(what: string, args: readonly string[], folder: string, files: number): Promise<number> {
  const run = await mustSucceed(what, runNode(args, { cwd: folder }));
  const valid = run.lines.filter((line) => line.endsWith(" valid")).length;
  if (valid !== files) throw new UserError(`${what} kontrollerte ${valid} filer av ${files}.`);
  return run.seconds;
}

/** The checker against `ajv-cli` on the same files, turn about: one run of it for each register, and one for all. */
export async function compareCheck(count: number): Promise<Row[]> {
  const folder = installed("ajv-cli");
  const content = madeContent(count);
  const cli = join(folder, "node_modules/ajv-cli/dist/index.js");
  const perRegister = registerNames.map((register) => ({
    register,
    files: filesIn(join(content, register), ".yaml").length,
    args: ajvArguments(
      cli,
      schemaPath(schemaNames[register]),
      schemaFileNames.filter((name) => name !== schemaNames[register]).map(schemaPath),
      [`${content}/${register}/**/*.yaml`],
    ),
  }));
  const files = perRegister.reduce((sum, each) => sum + each.files, 0);
  const together = ajvArguments(cli, anySchema(), schemaFileNames.map(schemaPath), [`${content}/*/**/*.yaml`]);
  const times: { ours: number; each: number; one: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    say(`  Kontroll, runde ${round + 1} av ${rounds}: Orden, så ajv-cli.`);
    const ours = (await checkContent(content)).seconds;
    let each = 0;
    for (const { register, files: expected, args } of perRegister) each += await ajvRun(`ajv-cli på ${register}`, args, folder, expected);
    times.push({ ours, each, one: await ajvRun("ajv-cli på alle registrene", together, folder, files) });
  }
  const v8r = await v8rRun(content, files);
  const ours = median(times.map((time) => time.ours));
  const row = (other: string, theirs: number): Row => ({
    what: `Kontroll av ${figure(files, 0)} filer`,
    ours: seconds(ours),
    other: `${other}: ${seconds(theirs)}`,
    ratio: `${figure(ours / theirs, 2)} ×`,
    target: `høyst ${target} ×`,
    met: ours / theirs <= target,
  });
  return [
    row(`ajv-cli 5.0.0, ${perRegister.length} kjøringer, én per register`, median(times.map((time) => time.each))),
    row("ajv-cli 5.0.0, én kjøring for alle", median(times.map((time) => time.one))),
    {
      ...row("v8r 6.1.0, én kjøring for alle", v8r),
      ratio: `1/${figure(v8r / ours, 1)}`,
      target: `høyst 1/${v8rTarget}`,
      met: v8r / ours >= v8rTarget,
    },
  ];
}
