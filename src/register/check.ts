import { applyExceptions } from "./exceptions.ts";
import { compareFindings, type Finding, type Problem } from "./finding.ts";
import { link, type Register } from "./link.ts";
import { locate } from "./locate.ts";
import { checkLogos } from "./logo.ts";
import type { Content, RawEntry, TextFile } from "./read.ts";
import { checkDuplicates, checkReferences, targetsOf } from "./references.ts";
import { type AnyEntry, isRegisterName, type SingleName } from "./registers.ts";
import type { Rule } from "./rule.ts";
import { ruleContext } from "./rule-context.ts";
import { rules } from "./rules/index.ts";
import { checkShape } from "./shape.ts";
import type { Exceptions, Municipality } from "./types.ts";

export interface CheckResult {
  /** In order of file, line and column. */
  findings: Finding[];
  /** The linked register; absent when anything is an error. */
  register?: Register;
  /** What could be read, linked, also when something is an error: for those who compare two states of the files. Values of the wrong shape are left out. */
  readable: Register;
}

/** What a check has found before the places of its problems are known. */
export interface Examined {
  problems: Problem[];
  register: Register;
}

/** The data without the values that problems point at. */
function without(data: unknown, problems: readonly Problem[]): unknown {
  const copy = structuredClone(data);
  for (const { rule, path } of problems) {
    // What is missing is not there to take away; its place is that of the object it is missing in.
    if (rule === "shape-required") continue;
    let parent: unknown = copy;
    for (const step of path.slice(0, -1)) parent = (parent as Record<string | number, unknown> | undefined)?.[step];
    const last = path.at(-1);
    if (last === undefined || parent === null || typeof parent !== "object") continue;
    // A list keeps its length, so that the places of what comes after still hold.
    if (Array.isArray(parent)) parent[Number(last)] = undefined;
    else delete (parent as Record<string | number, unknown>)[last];
  }
  return copy;
}

interface Subjects {
  /** Sound records, by register. */
  records: readonly AnyEntry[];
  municipality: (RawEntry & { data: Municipality }) | undefined;
  texts: readonly TextFile[];
  /** Whether every file is a sound record. */
  allSound: boolean;
}

function checkRules(
  { records, municipality, texts, allSound }: Subjects,
  register: Register,
  today: string,
  list: readonly Rule[],
): Problem[] {
  const context = ruleContext(register, today);
  const byScope = Map.groupBy(list, (rule) => rule.scope);
  const problems: Problem[] = [];
  const apply = (rule: Rule, subject: { file: string }) => {
    try {
      for (const problem of rule.check(subject as never, context))
        problems.push({ rule: rule.name, level: rule.level, file: subject.file, ...problem });
    } catch (error) {
      // A rule that follows a reference may meet a record whose shape is wrong. That is told already; the rule is tried again when it is mended.
      if (!allSound) return;
      problems.push({
        rule: rule.name,
        level: "error",
        file: subject.file,
        path: [],
        message: `Regelen «${rule.name}» stoppet på denne oppføringen.`,
        hint: `Dette er en feil i Orden, ikke i oppføringen. Meld den med denne teksten: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  };
  for (const entry of records)
    for (const rule of [...(byScope.get(entry.register) ?? []), ...(byScope.get("any") ?? [])]) apply(rule, entry);
  if (municipality) for (const rule of byScope.get("municipality") ?? []) apply(rule, municipality);
  for (const text of texts) for (const rule of byScope.get("text") ?? []) apply(rule, text);
  return problems;
}

/**
 * All that is wrong with the content, beside what could not be read: shapes, references, then rules on the records whose shape is right.
 * Nothing stops at the first problem.
 *
 * @param today the day the check is made for, as yyyy-mm-dd
 */
export function examine(content: Content, today: string, list: readonly Rule[] = rules): Examined {
  const targets = targetsOf(content);
  const problems = checkDuplicates(content.entries);
  const sound: RawEntry[] = [];
  const broken: RawEntry[] = [];
  for (const entry of content.entries) {
    const found = checkShape(entry);
    if (found.length === 0) sound.push(entry);
    else broken.push({ ...entry, data: without(entry.data, found) });
    const told = new Set(found.map(({ path }) => path.join("\n")));
    problems.push(...found, ...checkReferences(entry, targets).filter(({ path }) => !told.has(path.join("\n"))));
  }
  const isRecord = (entry: RawEntry) => isRegisterName(entry.register);
  const single = <T>(name: SingleName) => sound.find(({ register }) => register === name) as (RawEntry & { data: T }) | undefined;
  const municipality = single<Municipality>("municipality");
  if (municipality) problems.push(...checkLogos(content.root, municipality));
  // What is right in a broken record still stands: leaving it out would make the records that refer to it seem wrong.
  const exceptions = single<Exceptions>("exceptions");
  const register = link(
    [...sound, ...broken].filter(isRecord) as AnyEntry[],
    municipality?.data ?? ({} as Municipality),
    exceptions?.data.exceptions,
  );
  const subjects: Subjects = {
    records: sound.filter(isRecord) as AnyEntry[],
    municipality,
    texts: [...content.entries, ...content.unread].filter(({ traces }) => traces),
    allSound: broken.length === 0 && content.unread.length === 0,
  };
  const ofRules = checkRules(subjects, register, today, list);
  problems.push(...(exceptions ? applyExceptions(ofRules, exceptions.data, list, today) : ofRules));
  return { problems, register };
}

/** The result of a check, when the places of its problems are found. */
export function conclude(content: Content, { register }: Examined, located: readonly Finding[]): CheckResult {
  const findings = [...content.findings, ...located].sort(compareFindings);
  return findings.some((finding) => finding.level === "error")
    ? { findings, readable: register }
    : { findings, readable: register, register };
}

/** All findings of content that is read, each at its place. @param today as yyyy-mm-dd */
export function check(content: Content, today: string, list: readonly Rule[] = rules): CheckResult {
  const examined = examine(content, today, list);
  return conclude(content, examined, locate(content.root, examined.problems));
}
