import { compareFindings, type Finding, type Problem } from "./finding.ts";
import { link, type Register } from "./link.ts";
import { type Content, isMarkdown, type RawEntry, textOf } from "./read.ts";
import { checkDuplicates, checkReferences, targetsOf } from "./references.ts";
import type { AnyEntry } from "./registers.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { checkShape } from "./shape.ts";
import { locator } from "./source.ts";
import type { Municipality } from "./types.ts";

export interface CheckResult {
  /** In order of file, line and column. */
  findings: Finding[];
  /** The linked register; absent when anything is an error. */
  register?: Register;
}

/** Gives each problem its place, parsing a file again only when something is wrong in it. */
function locate(root: string, problems: Problem[]): Finding[] {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  return [...byFile].flatMap(([file, found]) => {
    const place = locator(textOf(root, file), isMarkdown(file));
    return found.map(({ path, at, ...rest }) => ({ ...rest, ...place(path, at), field: path.join(".") }));
  });
}

function checkRules(entries: readonly AnyEntry[], register: Register, today: string, list: readonly Rule[]): Problem[] {
  const context: RuleContext = {
    register,
    today,
    label: (vocabulary, code) => register.code(vocabulary, code)?.nb ?? code,
  };
  const byScope = Map.groupBy(list, (rule) => rule.scope);
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const rule of [...(byScope.get(entry.register) ?? []), ...(byScope.get("any") ?? [])]) {
      try {
        for (const problem of rule.check(entry, context))
          problems.push({ rule: rule.name, level: rule.level, file: entry.file, ...problem });
      } catch (error) {
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
 */
export function check(content: Content, today: string, list: readonly Rule[] = rules): CheckResult {
  const targets = targetsOf(content.entries);
  const problems = checkDuplicates(content.entries);
  const sound: RawEntry[] = [];
  for (const entry of content.entries) {
    const found = checkShape(entry);
    if (found.length === 0) sound.push(entry);
    problems.push(...found, ...checkReferences(entry, targets));
  }
  const municipality = sound.find((entry) => entry.register === "municipality")?.data as Municipality | undefined;
  const entries = sound.filter((entry) => entry.register !== "municipality") as AnyEntry[];
  const register = link(entries, municipality ?? ({} as Municipality));
  problems.push(...checkRules(entries, register, today, list));
  const findings = [...content.findings, ...locate(content.root, problems)].sort(compareFindings);
  const broken = findings.some((finding) => finding.level === "error");
  return broken ? { findings } : { findings, register };
}
