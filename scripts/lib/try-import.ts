import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { changesOf, type FileChange } from "../../src/imports/changes.ts";
import type { Plan } from "../../src/imports/plan.ts";
import type { Finding } from "../../src/register/finding.ts";
import { loadRegisterInParallel } from "../../src/register/load.ts";

const identity = ({ file, rule, field, message }: Finding) => [file, rule, field, message].join("\n");

/**
 * Checks the register as it would be with a plan's files, in a copy of it. Records that the check finds errors in are refused, in
 * the plan, and the rest is checked again.
 * @returns the files to write, and errors that the import would bring about in other files: with any, nothing may be written
 */
export async function tryImport(plan: Plan, folder: string, today: string): Promise<{ changes: FileChange[]; elsewhere: Finding[] }> {
  const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
  const copy = mkdtempSync(join(tmpdir(), "orden-import-"));
  try {
    cpSync(folder, copy, { recursive: true });
    const all = changesOf(plan, textOf);
    for (const { file, text } of all) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    for (;;) {
      const { findings } = await loadRegisterInParallel(copy, today, true);
      const errors = findings.filter(({ level }) => level === "error");
      const touched = new Map(
        plan.proposals.filter(({ outcome }) => outcome === "new" || outcome === "changed").map((proposal) => [proposal.file, proposal]),
      );
      const own = errors.filter(({ file }) => touched.has(file));
      if (own.length === 0) {
        const changes = all.filter(({ file }) => touched.has(file));
        if (errors.length === 0) return { changes, elsewhere: [] };
        const before = new Set((await loadRegisterInParallel(folder, today, true)).findings.map(identity));
        return { changes, elsewhere: errors.filter((finding) => !before.has(identity(finding))) };
      }
      for (const { file, field, message, hint } of own) {
        const proposal = touched.get(file);
        if (!proposal) continue;
        const path = field === "" ? [] : field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const problem = { level: "refused" as const, ...proposal.sourceOf(path), reason: message, ...(hint ? { suggestion: hint } : {}) };
        proposal.problems.push(problem);
        plan.problems.push(problem);
        if (proposal.outcome !== "refused") {
          for (const kept of proposal.problems) if (kept.level === "kept") kept.level = "refused";
          if (proposal.outcome === "new") rmSync(join(copy, file));
          else cpSync(join(folder, file), join(copy, file));
          proposal.outcome = "refused";
        }
      }
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
