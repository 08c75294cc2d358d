import { codeName, lawName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { contactOf } from "../../register/roles.ts";
import { changeRules } from "../change-rules/index.ts";
import type { ChangeRule } from "../change-rules/rule.ts";
import { type Changes, hasRecords, type RecordChange } from "./index.ts";

/** Something in a change that someone must look at before it is taken in. */
export interface ReviewNeed {
  rule: ChangeRule;
  change: RecordChange;
  /** What there is to look at, in Norwegian. */
  message: string;
}

/** All that one role must look at. */
export interface RoleReview {
  /** A code in vocabularies/roles; absent where it is for the one who proposes the change. */
  role?: string;
  /** The role as the municipality calls it. */
  name?: string;
  /** Mailboxes of the role: the municipality's own, or those of the units that own the records. */
  mailboxes: string[];
  needs: ReviewNeed[];
}

/** The role a rule asks for, as the municipality has decided, or else as the rule says. */
function roleFor(rule: ChangeRule, change: RecordChange, { municipality }: Register): string | undefined {
  const chosen = municipality.changeReviewers?.find((reviewer) => reviewer?.rule === rule.name)?.role;
  return chosen ?? (typeof rule.role === "string" ? rule.role : rule.role?.[change.register]);
}

/** The mailbox of a role in the unit that owns a record, or in the nearest unit above that has the role. */
function mailboxInUnits(register: Register, change: RecordChange, role: string): string | undefined {
  const data = (change.after ?? change.before)?.data as { owner?: string; responsible?: string } | undefined;
  const seen = new Set<string>();
  let id = data?.owner ?? data?.responsible;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const unit = register.get("units", id)?.data;
    const found = unit?.roles?.find((item) => item?.role === role)?.mailbox;
    if (found) return found;
    id = unit?.parent;
  }
  return undefined;
}

/**
 * Who must look at a change, and at what: by role, in the order of the rules.
 * A rule that stops on a record that could not be read whole is told as such, so that nobody takes it for granted.
 */
export function reviewsOf(changes: Changes, rules: readonly ChangeRule[] = changeRules): RoleReview[] {
  const { before, after: register } = changes;
  // A register that is new as a whole has nothing to be compared with.
  if (Object.keys(before.municipality).length === 0 && !hasRecords(before)) return [];
  const byRole = new Map<string | undefined, RoleReview & { found: Set<string> }>();
  for (const rule of rules) {
    for (const change of changes.records) {
      const messages: string[] = [];
      try {
        messages.push(...rule.check(change, changes));
      } catch {
        messages.push(`Regelen «${rule.name}» kunne ikke prøves på denne oppføringen. Rett feilene i den først.`);
      }
      if (messages.length === 0) continue;
      const role = roleFor(rule, change, register);
      let review = byRole.get(role);
      if (!review) {
        const name = role === undefined ? undefined : codeName(register, "roles", role);
        review = { ...(role === undefined ? {} : { role, name }), mailboxes: [], needs: [], found: new Set() };
        byRole.set(role, review);
      }
      const contact = role && contactOf(register.municipality, role)?.mailbox;
      const mailbox = role && (contact || mailboxInUnits(register, change, role));
      if (mailbox && !review.found.has(mailbox)) {
        review.found.add(mailbox);
        review.mailboxes.push(mailbox);
      }
      review.needs.push(...messages.map((message) => ({ rule, change, message })));
    }
  }
  return [...byRole.values()].map(({ found: _, ...review }) => review);
}

/** Where a rule comes from, in words: «personvernforordningen art. 44». */
export function sourceOf({ source }: ChangeRule, register: Register): string {
  return typeof source === "string" ? source : lawName(register, source);
}
