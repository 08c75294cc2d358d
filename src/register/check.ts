import { applyExceptions } from "./exceptions.ts";
import { compareFindings, type Finding, type Problem } from "./finding.ts";
import { link, type Register } from "./link.ts";
import { type Content, isMarkdown, type RawEntry, textOf } from "./read.ts";
import { checkDuplicates, checkReferences, targetsOf } from "./references.ts";
import { type AnyEntry, isRegisterName, type SingleName } from "./registers.ts";
import type { Rule } from "./rule.ts";
import { ruleContext } from "./rule-context.ts";
import { rules } from "./rules/index.ts";
import { checkShape } from "./shape.ts";
import { locator, placeInBody } from "./source.ts";
import type { Exceptions, Municipality } from "./types.ts";

export interface CheckResult {
  /** In order of file, line and column. */
  findings: Finding[];
  /** The linked register; absent when anything is an error. */
  register?: Register;
}

/** Gives each problem its place, parsing a file again only when something is wrong in it. */
function locate(root: string, problems: readonly Problem[]): Finding[] {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  return [...byFile].flatMap(([file, found]) => {
    const text = textOf(root, file);
    const place = locator(text, isMarkdown(file));
    return found.map(({ path, at, hint, inBody, ...rest }) => {
      const { line, column, written = "" } = inBody === undefined ? place(path, at) : placeInBody(text, inBody);
      const told = typeof hint === "function" ? hint(written) : hint;
      return { ...rest, line, column, field: path.join("."), ...(told ? { hint: told } : {}) };
    });
  });
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

function checkRules(entries: readonly AnyEntry[], allSound: boolean, register: Register, today: string, list: readonly Rule[]): Problem[] {
  const context = ruleContext(register, today);
  const byScope = Map.groupBy(list, (rule) => rule.scope);
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const rule of [...(byScope.get(entry.register) ?? []), ...(byScope.get("any") ?? [])]) {
      try {
        for (const problem of rule.check(entry, context))
          problems.push({ rule: rule.name, level: rule.level, file: entry.file, ...problem });
      } catch (error) {
        // A rule that follows a reference may meet a record whose shape is wrong. That is told already; the rule is tried again when it is mended.
        if (!allSound) continue;
        problems.push({
          rule: rule.name,
          level: "error",
          file: entry.file,
          path: [],
          message: `Regelen «${rule.name}» stoppet på denne oppføringen.`,
          hint: `Dette er en feil i Orden, ikke i oppføringen. Meld den med denne teksten: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
  }
  return problems;
}

/**
 * All that is wrong with the content: what could not be read, shapes, references, then rules on the records whose shape is right.
 * Nothing stops at the first problem.
 *
 * @param today the day the check is made for, as yyyy-mm-dd
 * @param errorsOnly leaves out warnings and tips, for those who only need to know whether the register is sound:
 *   finding the places of thousands of them takes longer than the rest of the check
 */
export function check(content: Content, today: string, list: readonly Rule[] = rules, errorsOnly = false): CheckResult {
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
  const single = <T>(name: SingleName) => sound.find(({ register }) => register === name)?.data as T | undefined;
  const municipality = single<Municipality>("municipality");
  // What is right in a broken record still stands: leaving it out would make the records that refer to it seem wrong.
  const register = link([...sound, ...broken].filter(isRecord) as AnyEntry[], municipality ?? ({} as Municipality));
  const allSound = broken.length === 0 && content.unread.length === 0;
  const ofRules = checkRules(sound.filter(isRecord) as AnyEntry[], allSound, register, today, list);
  const exceptions = single<Exceptions>("exceptions");
  problems.push(...(exceptions ? applyExceptions(ofRules, exceptions, list, today) : ofRules));
  const findings = [
    ...content.findings,
    ...locate(
      content.root,
      problems.filter(({ level }) => level === "error" || !errorsOnly),
    ),
  ].sort(compareFindings);
  return findings.some((finding) => finding.level === "error") ? { findings } : { findings, register };
}
