import { formatDate } from "../text/format.ts";
import type { Problem } from "./finding.ts";
import { nearest } from "./nearest.ts";
import type { Rule } from "./rule.ts";
import type { Exceptions } from "./types.ts";

/** The file that holds known exceptions from the rules, below the content folder. */
export const exceptionsFile = "exceptions.yaml";

/**
 * Problems without those that are excepted, and with what is wrong with the exceptions themselves:
 * one that has run out, that nothing needs any more, or that names no rule. Only rules can be excepted.
 *
 * @param today as yyyy-mm-dd
 */
export function applyExceptions(
  problems: readonly Problem[],
  { exceptions }: Exceptions,
  rules: readonly Rule[],
  today: string,
): Problem[] {
  const names = new Set(rules.map(({ name }) => name));
  const key = (rule: string, file: string) => `${rule}\n${file}`;
  const excepted = new Set<string>();
  const found = new Set(problems.map(({ rule, file }) => key(rule, file)));
  const own = exceptions.flatMap(({ rule, file, until }, i): Problem[] => {
    const problem = (kind: string, level: Problem["level"], field: string, message: string, hint: string): Problem[] => [
      { rule: `exception-${kind}`, level, file: exceptionsFile, path: ["exceptions", i, field], message, hint },
    ];
    if (!names.has(rule)) {
      const meant = nearest(rule, names);
      return problem(
        "unknown",
        "error",
        "rule",
        `Det finnes ingen regel «${rule}».`,
        meant ? `Mente du «${meant}»?` : "Navnet står i parentes etter meldingen.",
      );
    }
    if (!found.has(key(rule, file))) {
      return problem("needless", "warning", "file", `Unntaket trengs ikke: «${file}» følger regelen «${rule}».`, "Ta bort unntaket.");
    }
    if (until < today) {
      return problem(
        "expired",
        "warning",
        "until",
        `Unntaket gikk ut ${formatDate(until)}.`,
        "Rett det unntaket gjelder, eller bestem en ny dato.",
      );
    }
    excepted.add(key(rule, file));
    return [];
  });
  return [...problems.filter(({ rule, file }) => !excepted.has(key(rule, file))), ...own];
}
