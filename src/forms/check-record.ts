import type { ErrorObject } from "ajv";
import { distinctErrors } from "../register/distinct-errors.ts";
import type { Level, Problem } from "../register/finding.ts";
import { checkDuplicates, checkReferences, type Targets } from "../register/references.ts";
import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { ruleContext } from "../register/rule-context.ts";
import { rules } from "../register/rules/index.ts";
import { schemaOf } from "../register/schema.ts";
import { explainShape } from "../register/shape-messages.ts";
import { tracesIn } from "../register/traces.ts";
import { type Path, walk } from "../register/walk.ts";
import type { Names } from "./names.ts";
import { partialRegister } from "./partial-register.ts";

/** The validator of a register's schema, compiled when the site is built: ajv's own function. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export interface RecordToCheck {
  register: RegisterName;
  id: string;
  /** Path below the content folder. */
  file: string;
  /** The file as it would be. */
  text: string;
  data: Record<string, unknown>;
  body?: string | undefined;
  /** The data it was opened with; undefined for a new record. */
  before?: Record<string, unknown> | undefined;
}

/** A problem with the field of the form it is about. */
export interface FormProblem {
  rule: string;
  level: Level;
  /** Where in the record; of something that is missing, where it should have been. */
  path: Path;
  message: string;
  hint?: string;
}

export interface Checked {
  problems: FormProblem[];
  /** Names of the rules that need more than a form holds. The check of all the files answers for them. */
  left: string[];
}

/** How to write a value in YAML says nothing in a form. */
const aboutWriting = /^shape-(required|type|min-length|min-items|additional-properties)$/;

function shown({ rule, level, path, message, hint }: Problem, place: Path = path): FormProblem {
  return { rule, level, path: place, message, ...(typeof hint === "string" && !aboutWriting.test(rule) ? { hint } : {}) };
}

const valueAt = (data: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce((value, step) => (value as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], data);

function shapeProblems({ register, file, data }: RecordToCheck, validate: Validate): FormProblem[] {
  if (validate(data)) return [];
  // The code that is compiled beforehand does not carry the value along.
  const errors = (validate.errors ?? []).map((error) => ({ ...error, data: valueAt(data, error.instancePath) }));
  const root = schemaOf(register).field;
  return distinctErrors(errors).map((error) => {
    const problem = explainShape(error, file, root);
    const missing = error.keyword === "required" ? [String(error.params.missingProperty)] : [];
    return shown(problem, [...problem.path, ...missing]);
  });
}

function targetsOf(names: Names, { register, id, data, before }: RecordToCheck): Targets {
  const targets: Targets = { ids: new Map(), aliases: new Map(), codes: new Map(), unreadLists: new Set() };
  for (const [name, list = []] of Object.entries(names.registers) as [RegisterName, Names["registers"][RegisterName]][]) {
    targets.ids.set(name, new Set(list.map((entry) => entry.id)));
    targets.aliases.set(name, new Map(list.flatMap((entry) => (entry.aliases ?? []).map((alias) => [alias, entry.id] as const))));
  }
  for (const [list, codes] of Object.entries(names.codes)) targets.codes.set(list, new Set(codes.map(({ code }) => code)));
  targets.ids.get(register)?.add(id);
  if (register === "vocabularies") {
    const codes = Array.isArray(data.codes) ? (data.codes as { code?: unknown }[]) : [];
    targets.codes.set(id, new Set(codes.map((code) => String(code?.code ?? ""))));
  }
  // What the file already refers to may be there, although this edition does not show it.
  walk(schemaOf(register).field, before ?? {}, ({ ref }, value) => {
    if (ref && typeof value === "string" && !targets.aliases.get(ref)?.has(value)) targets.ids.get(ref)?.add(value);
  });
  return targets;
}

/** An id or an old id that is another record's, in the words of the check. */
function idProblems(names: Names, { register, id, file, data, before }: RecordToCheck): FormProblem[] {
  const owners = new Map<string, string>();
  for (const other of names.registers[register] ?? []) {
    if (before !== undefined && other.id === id) continue;
    for (const each of [...(other.aliases ?? []), other.id]) owners.set(each, `${register}/${other.id}.yaml`);
  }
  const name = schemaOf(register).field.properties?.has("title") ? "title" : "name";
  const aliases = Array.isArray(data.aliases) ? data.aliases.map(String) : [];
  const claimed: [id: string, path: Path][] = [[id, [name]], ...aliases.map((alias, i): [string, Path] => [alias, ["aliases", i]])];
  const taken = claimed.flatMap(([each, path]): FormProblem[] => {
    const owner = owners.get(each);
    if (owner === undefined) return [];
    const hint =
      path.length > 1 ? "Ta bort den. En id brukes aldri om igjen." : "Gi oppføringen et annet navn. En id brukes aldri om igjen.";
    return [{ rule: "id-duplicate", level: "error", path, message: `Id-en «${each}» er alt i bruk i «${owner}».`, hint }];
  });
  // What it has twice in itself.
  return [...taken, ...checkDuplicates([{ register, id, file, data }]).map((problem) => shown(problem))];
}

function ruleProblems(names: Names, { register, id, file, text, data, body }: RecordToCheck, today: string): Checked {
  const traces = tracesIn(file, text);
  const entry = { register, id, file, data, ...(body ? { body } : {}), ...(traces.length > 0 ? { traces } : {}) } as unknown as AnyEntry;
  const context = ruleContext(partialRegister(names, entry), today);
  const problems: FormProblem[] = [];
  const left: string[] = [];
  for (const rule of rules) {
    if (rule.scope !== register && rule.scope !== "any" && !(rule.scope === "text" && traces.length > 0)) continue;
    try {
      for (const problem of rule.check(entry as never, context))
        problems.push(shown({ rule: rule.name, level: rule.level, file, ...problem }));
    } catch {
      // It asked for what is not here, or stumbled on it: said is what it had said by then.
      left.push(rule.name);
    }
  }
  return { problems, left };
}

/**
 * All that is wrong with the record in a form, as far as can be told from the record, the code lists and the names of the others:
 * by the same schema, messages and rules as the check of all the files. Rules are tried when the shape is right.
 * @param today as yyyy-mm-dd
 */
export function checkRecord(record: RecordToCheck, names: Names, validate: Validate, today: string): Checked {
  const shape = shapeProblems(record, validate);
  const told = new Set(shape.map(({ path }) => path.join("\n")));
  const entry = { register: record.register, id: record.id, file: record.file, data: record.data };
  const references = checkReferences(entry, targetsOf(names, record))
    .filter(({ path }) => !told.has(path.join("\n")))
    .map((problem) => shown(problem));
  const ids = record.id ? idProblems(names, record) : [];
  const ofRules = shape.length === 0 ? ruleProblems(names, record, today) : { problems: [], left: [] };
  return { problems: [...shape, ...ids, ...references, ...ofRules.problems], left: ofRules.left };
}
