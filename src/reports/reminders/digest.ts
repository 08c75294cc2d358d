import type { Reminder } from "./reminder.ts";

/** One reminder as one mailbox is told of it. */
export interface DigestItem {
  reminder: Reminder;
  /** Whether the mailbox is that of the unit above, which is told when it is long overdue. */
  isEscalated: boolean;
  /** The same as long as it is the same matter, date and step: it is told of once. */
  tellingKey: string;
}

/** All that one mailbox is reminded of on a day, the first due first. */
export interface Digest {
  mailbox: string;
  items: DigestItem[];
}

/**
 * What each mailbox is reminded of: what is past or within a lead time, of its own, and what is escalated to it. Mailboxes in alphabetical order.
 * `unreachable` are those that no mailbox is told of.
 */
export function digestsOf(reminders: readonly Reminder[]): { digests: Digest[]; unreachable: Reminder[] } {
  const found = new Map<string, Digest>();
  const unreachable: Reminder[] = [];
  const add = (mailbox: string, reminder: Reminder, isEscalated: boolean) => {
    const key = mailbox.toLowerCase();
    const digest = found.get(key) ?? { mailbox, items: [] };
    found.set(key, digest);
    const step = isEscalated ? "escalated" : reminder.step;
    digest.items.push({ reminder, isEscalated, tellingKey: `${reminder.key} ${reminder.due} ${step}` });
  };
  for (const reminder of reminders) {
    if (reminder.step === undefined) continue;
    const { owner, escalatedTo } = reminder;
    if (owner.mailbox) add(owner.mailbox, reminder, false);
    else unreachable.push(reminder);
    const above = escalatedTo?.mailbox;
    if (above && above.toLowerCase() !== owner.mailbox?.toLowerCase()) add(above, reminder, true);
  }
  return { digests: [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, digest]) => digest), unreachable };
}
