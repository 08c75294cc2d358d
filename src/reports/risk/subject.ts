import type { Register } from "../../register/link.ts";
import { isSensitive, processings } from "../../register/processings.ts";
import type { AnyEntry, Entry } from "../../register/registers.ts";
import type { Scenarios } from "../../register/types.ts";

export type BankScenario = Scenarios["scenarios"][number];
type Suits = BankScenario["suits"];
export type Condition = NonNullable<Suits["when"]>[number];

/** A system or a process that is to be assessed. */
export type Subject = Entry<"systems"> | Entry<"processes">;

/** Processes a system serves, or the process itself; not those that are retired. */
export function processesOf(register: Register, subject: Subject): Entry<"processes">[] {
  if (subject.register === "processes") return [subject];
  const using = register
    .backlinks(subject)
    .flatMap(({ from, field }) =>
      from.register === "processes" && field.path === "systems[].system" && from.data.status !== "retired" ? [from] : [],
    );
  return [...new Set(using)];
}

/** Integrations that a system is an end of or a way for, or that serve a process. */
export function integrationsOf(register: Register, subject: Subject): Entry<"integrations">[] {
  const found = register
    .backlinks(subject)
    .flatMap(({ from }) => (from.register === "integrations" && from.data.status !== "retired" ? [from] : []));
  return [...new Set(found)];
}

/** Agreements about a system, or that name who processes for the municipality in a process. */
export function agreementsOf(register: Register, subject: Subject): Entry<"agreements">[] {
  const ids =
    subject.register === "systems"
      ? (subject.data.agreements ?? [])
      : processings(subject).flatMap(({ processing }) => processing.processors ?? []);
  const about = register.backlinks(subject).flatMap(({ from }) => (from.register === "agreements" ? [from] : []));
  return [...new Set([...ids.flatMap((id) => register.get("agreements", id) ?? []), ...about])];
}

/** Archives that hold what the subject makes. */
function archivesOf(register: Register, subject: Subject): Entry<"archives">[] {
  if (subject.register === "systems")
    return register.backlinks(subject).flatMap(({ from }) => (from.register === "archives" ? [from] : []));
  return (subject.data.documentation ?? []).flatMap(({ keptIn }) =>
    keptIn.flatMap(({ archive }) => (archive ? (register.get("archives", archive) ?? []) : [])),
  );
}

/** What the register says of the subject that decides which scenarios suit it. */
export function conditionsOf(register: Register, subject: Subject): Set<Condition> {
  const processing = processesOf(register, subject).flatMap((process) => processings(process).map((found) => found.processing));
  const integrations = integrationsOf(register, subject);
  const categories = [
    ...processing.flatMap(({ data }) => data.flatMap((group) => group.categories)),
    ...integrations.flatMap(({ data }) => data.carries.categories ?? []),
  ];
  const subjects = [
    ...processing.flatMap(({ data }) => data.flatMap((group) => group.subjects)),
    ...integrations.flatMap(({ data }) => data.carries.subjects ?? []),
  ];
  const system = subject.register === "systems" ? subject.data : undefined;
  const holds: Record<Condition, boolean> = {
    "personal-data": subject.data.personalData === true || categories.length > 0,
    sensitive: isSensitive(categories, register),
    confidential: categories.some((code) => register.has("data-categories", code, "confidential")),
    vulnerable: subjects.some((code) => register.has("data-subjects", code, "vulnerable")),
    "national-id": categories.some((code) => register.has("data-categories", code, "national-id")),
    integration: integrations.length > 0,
    archive: system?.archiveRole?.role === "own-archive" || system?.archiveRole?.role === "noark-core",
    paper: archivesOf(register, subject).some(({ data }) => data.medium !== "electronic"),
    "phasing-out": system?.lifecycle.phase === "phasing-out" || system?.lifecycle.endOfLife !== undefined,
    ai: (system?.aiUse?.used ?? false) || processing.some(({ aiUse }) => aiUse?.used),
    automated: processing.some(({ automatedDecision }) => automatedDecision?.used),
    profiling: processing.some(({ profiling }) => profiling?.used),
    recipients: processing.some(({ recipients }) => recipients !== undefined && recipients.length > 0),
    processor: agreementsOf(register, subject).some(({ data }) => data.kind === "data-processing"),
    transfer: processing.some(({ transfersOutsideEea, transfers }) => transfersOutsideEea === true || (transfers?.length ?? 0) > 0),
    consent: processing.some(({ legalBasis }) => legalBasis?.some(({ article }) => register.has("legal-bases", article, "consent"))),
  };
  return new Set((Object.keys(holds) as Condition[]).filter((condition) => holds[condition]));
}

/** The scenarios of the bank that suit a subject, in the order of the bank. */
export function suitable(register: Register, subject: Subject, kind: "ros" | "dpia", bank: readonly BankScenario[]): BankScenario[] {
  const conditions = conditionsOf(register, subject);
  // What is said of kinds of system and of hosting is not about a process.
  const system = subject.register === "systems" ? subject.data : undefined;
  return bank.filter(
    ({ suits }) =>
      suits.assessment === kind &&
      (!suits.systems || (system !== undefined && suits.systems.includes(system.kind))) &&
      (!suits.hosting || (system?.hosting !== undefined && suits.hosting.includes(system.hosting.type))) &&
      (suits.when ?? []).every((condition) => conditions.has(condition)),
  );
}

/** Assessments that refer to the subject. */
export function assessmentsOf(register: Register, subject: AnyEntry): Entry<"assessments">[] {
  return [...new Set(register.backlinks(subject).flatMap(({ from }) => (from.register === "assessments" ? [from] : [])))];
}
