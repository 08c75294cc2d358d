import { nameOfCode } from "../../register/code-name.ts";
import { nextLook, nextReview, renewalOf } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import type { AnyEntry, Entry } from "../../register/registers.ts";
import { schemaOf } from "../../register/schema.ts";
import { leadingTo, walk } from "../../register/walk.ts";
import { text } from "../../text/index.ts";
import { ownerOf } from "../owners.ts";
import { isEnded } from "../reviews.ts";
import type { Due, ReminderKind } from "./reminder.ts";

const { what } = text.reminders;

/** The role that answers for a record: the one it names, else the one that last looked at it. */
function roleOf(entry: AnyEntry): string | undefined {
  const { responsibleRole, administratorRole, review } = entry.data as {
    responsibleRole?: string;
    administratorRole?: string;
    review?: { by?: string };
  };
  return responsibleRole ?? administratorRole ?? review?.by;
}

/** The unit that owns a record; code lists are the whole municipality's. */
const unitOf = (register: Register, entry: AnyEntry) => ownerOf(register, entry) ?? register.get("units", register.municipality.unit ?? "");

/** What is due of a record, told of with its owner. */
export function dueOf(register: Register, entry: AnyEntry, kind: ReminderKind, due: string, told: string, detail = ""): Due {
  return {
    kind,
    key: [kind, entry.register, entry.id, detail].filter(Boolean).join("/"),
    entry,
    what: told,
    due,
    unit: unitOf(register, entry),
    role: roleOf(entry),
  };
}

const toLaws = leadingTo(({ vocabulary }) => vocabulary === "laws");

/** The laws a record cites that have a last day, each once. */
function endingLaws(register: Register, entry: AnyEntry): { code: string; name: string; last: string }[] {
  if (entry.register === "vocabularies") return [];
  const found = new Map<string, { code: string; name: string; last: string }>();
  walk(
    schemaOf(entry.register).field,
    entry.data,
    (field, value) => {
      if (field.vocabulary !== "laws" || typeof value !== "string" || found.has(value)) return;
      const law = register.code("laws", value);
      if (law?.validTo) found.set(value, { code: value, name: nameOfCode(law), last: law.validTo });
    },
    toLaws,
  );
  return [...found.values()];
}

type AssessmentState = "newer" | "outdated";

/**
 * Records, by register and id, with how it stands with their assessments of a kind: `newer` where another than an outdated one is begun or approved.
 * One pass over the assessments.
 */
function assessedOf(register: Register): Map<string, AssessmentState> {
  const states = new Map<string, AssessmentState>();
  for (const { data } of register.all("assessments")) {
    const state = data.status === "outdated" ? "outdated" : "newer";
    for (const subject of subjectsOf(data)) {
      const key = `${data.kind} ${subject}`;
      if (states.get(key) !== "newer") states.set(key, state);
    }
  }
  return states;
}

const subjectsOf = (data: Entry<"assessments">["data"]) => [
  ...(data.processes ?? []).map((id) => `processes/${id}`),
  ...(data.systems ?? []).map((id) => `systems/${id}`),
];

/** What is made once for all records. */
export interface Known {
  assessed: Map<string, AssessmentState>;
}

export const known = (register: Register): Known => ({ assessed: assessedOf(register) });

function ofAssessment(register: Register, entry: Entry<"assessments">, { assessed }: Known): Due[] {
  const { status, kind, review, approval, date } = entry.data;
  if (status === "approved") return [dueOf(register, entry, "assessment", nextLook(register, entry), what.assessment)];
  if (status !== "outdated") return ofReview(register, entry);
  // Since when is not in the register; the last day that is, is the latest it was known to be good.
  const since = review?.last ?? approval?.date ?? date;
  const isReplaced = subjectsOf(entry.data).every((subject) => assessed.get(`${kind} ${subject}`) === "newer");
  return isReplaced || !since ? [] : [dueOf(register, entry, "assessment", since, what.outdated)];
}

function ofReview(register: Register, entry: AnyEntry): Due[] {
  const next = nextReview(register, entry);
  return next ? [dueOf(register, entry, "review", next, what.review)] : [];
}

/** What falls due of one record that is not history: its review, its own dates, and the laws it cites. */
export function recordDues(register: Register, entry: AnyEntry, all: Known): Due[] {
  if (isEnded(entry)) return [];
  const found = entry.register === "assessments" ? ofAssessment(register, entry, all) : ofReview(register, entry);
  if (entry.register === "agreements" && entry.data.status === "signed") {
    const renewal = renewalOf(entry.data);
    if (renewal) found.push(dueOf(register, entry, "agreement", renewal, what.agreement(entry.data.expires as string)));
  }
  if (entry.register === "systems" && entry.data.lifecycle.endOfLife)
    found.push(dueOf(register, entry, "system", entry.data.lifecycle.endOfLife, what.system));
  for (const { code, name, last } of endingLaws(register, entry))
    found.push(dueOf(register, entry, "law", last, what.law(name, last), code));
  return found;
}
