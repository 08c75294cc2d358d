import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { assessmentTemplate } from "../../src/exports/assessment-template.ts";
import { link } from "../../src/register/link.ts";
import { nearestId } from "../../src/register/nearest.ts";
import { readContent } from "../../src/register/read.ts";
import { targetsOf } from "../../src/register/references.ts";
import { type AnyEntry, isRegisterName } from "../../src/register/registers.ts";
import { checkShape } from "../../src/register/shape.ts";
import type { Municipality, Scenarios } from "../../src/register/types.ts";
import { type Subject, suitable } from "../../src/reports/risk/subject.ts";
import { text } from "../../src/text/index.ts";
import { today, UserError } from "./settings.ts";

const words = text.assessmentTemplate;

/** Kinds of assessment one can ask for, with the registers they can be of. */
const registersOf = { ros: ["systems", "processes"], dpia: ["processes"] } as const;

export type AssessmentKind = keyof typeof registersOf;

export function isAssessmentKind(word: string | undefined): word is AssessmentKind {
  return word === "ros" || word === "dpia";
}

/**
 * `npm run new -- ros gerica`, `npm run new -- dpia grunnskole/skoleskyss`: an assessment that begins with what the register knows.
 * Records with errors are left out of what it knows, so that a draft that is not finished does not stop the next one.
 *
 * @throws UserError when the subject is not there or the assessment is
 */
export function newAssessment(content: string, kind: AssessmentKind, id: string | undefined): void {
  if (!id) throw new UserError(words.errors.usage(kind));
  const read = readContent(content);
  const targets = targetsOf(read);
  const sound = read.entries.filter((entry) => checkShape(entry).length === 0);
  const single = <T>(name: string) => sound.find(({ register }) => register === name)?.data as T | undefined;
  const municipality = single<Municipality>("municipality");
  if (!municipality) throw new UserError(words.errors.broken("municipality.yaml"));
  const register = link(sound.filter(({ register: name }) => isRegisterName(name)) as AnyEntry[], municipality);

  const subject = registersOf[kind].map((name) => register.get(name, id) as Subject | undefined).find((found) => found !== undefined);
  if (!subject) {
    const known = registersOf[kind].flatMap((name) => [...(targets.ids.get(name) ?? [])]);
    if (known.includes(id)) {
      const file = [...read.entries, ...read.unread].find(
        (entry) => entry.id === id && (registersOf[kind] as readonly string[]).includes(entry.register),
      )?.file;
      throw new UserError(words.errors.broken(file ?? id));
    }
    throw new UserError(words.errors.unknown(id, words.errors.kinds[kind], nearestId(id, known)));
  }

  const own = `${kind}-${subject.id.split("/").at(-1)}`;
  const file = join(content, "assessments", `${own}.yaml`);
  const shown = (path: string) => relative(process.cwd(), path);
  const owner = targets.aliases.get("assessments")?.get(own) ?? own;
  const taken = read.entries.find((entry) => entry.register === "assessments" && entry.id === owner);
  if (taken || existsSync(file) || targets.ids.get("assessments")?.has(own))
    throw new UserError(words.errors.taken(own, shown(taken ? join(content, taken.file) : file)));

  const scenarios = suitable(register, subject, kind, single<Scenarios>("scenarios")?.scenarios ?? []);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, assessmentTemplate(register, subject, kind, scenarios, today()));
  console.log(words.made(shown(file), scenarios.length));
}
