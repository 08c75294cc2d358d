import type { Register } from "../../../src/register/link.ts";
import { digestsOf } from "../../../src/reports/reminders/digest.ts";
import { remindersOf } from "../../../src/reports/reminders/index.ts";
import type { Reminder } from "../../../src/reports/reminders/reminder.ts";
import { UserError } from "../settings.ts";
import { itemDigest, type Ledger, type LedgerStore } from "./ledger.ts";
import { type Message, messageOf } from "./message.ts";
import { DeliveryError } from "./smtp.ts";

/** A mail, with the reminders it tells of as they stand in the ledger. */
export interface Planned {
  message: Message;
  items: string[];
}

export interface Plan {
  /** In alphabetical order of mailbox. */
  mails: Planned[];
  /** Mailboxes outside the municipality's domains. */
  refused: string[];
  /** Reminders that no mailbox is told of. */
  unreachable: Reminder[];
}

/** Whether a mailbox is in one of the domains, and is an address and nothing more. */
export function isAllowed(mailbox: string, domains: readonly string[]): boolean {
  const [, domain] = /^[^\s@,;:<>()[\]"\\]+@([^\s@]+)$/.exec(mailbox) ?? [];
  return domain !== undefined && domains.includes(domain.toLowerCase());
}

/**
 * What is to be sent on a day: one mail for each mailbox that has something new to be told of.
 * @throws UserError when the municipality has not said who mail comes from and may go to
 */
export function planOf(register: Register, { mailboxes }: Ledger, today: string): Plan {
  const { mail } = register.municipality.reminders ?? {};
  if (!mail)
    throw new UserError("Ingen kan få e-post før «reminders.mail» står i municipality.yaml, med avsender og domenene det kan sendes til.");
  const { digests, unreachable } = digestsOf(remindersOf(register, today));
  const plan: Plan = { mails: [], refused: [], unreachable };
  for (const digest of digests) {
    if (!isAllowed(digest.mailbox, mail.domains)) {
      plan.refused.push(digest.mailbox);
      continue;
    }
    const told = mailboxes[digest.mailbox.toLowerCase()]?.told ?? {};
    const made = messageOf(register, digest, {
      sender: mail.sender,
      today,
      isTold: ({ tellingKey }) => Object.hasOwn(told, itemDigest(tellingKey)),
    });
    if (made) plan.mails.push({ message: made.message, items: made.fresh.map(({ tellingKey }) => itemDigest(tellingKey)) });
  }
  return plan;
}

/** How it went with one mailbox. `uncertain`: the server may have taken the mail, and it is not sent again. */
export interface Outcome {
  mailbox: string;
  result: "sent" | "failed" | "uncertain";
  why?: string;
}

/** Waits between tries, in milliseconds. */
const waits = [2_000, 10_000, 30_000];

async function patiently(pause: (ms: number) => Promise<unknown>, work: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const wait = waits[attempt];
      if (!(error instanceof DeliveryError) || error.failure !== "passing" || wait === undefined) throw error;
      await pause(wait);
    }
  }
}

/** What a run that was stopped had begun to send: nobody knows whether it was taken, and what may have been told is not told again. */
export function settle(ledger: Ledger): Outcome[] {
  return Object.entries(ledger.mailboxes).flatMap(([mailbox, box]): Outcome[] => {
    if (!box.sending) return [];
    const { date, items } = box.sending;
    for (const item of items) box.told[item] = date;
    delete box.sending;
    return [{ mailbox, result: "uncertain", why: `sendingen ${date} ble avbrutt` }];
  });
}

/**
 * Sends each mail at most once: it is written down that it is being sent before it is, and how it went after.
 * A mailbox that fails does not stop the others; a ledger that cannot be written stops everything, before anything more is sent.
 *
 * @param hand gives a mail to the server
 * @param pause waits a number of milliseconds
 */
export async function sendAll(
  { mails }: Plan,
  ledger: Ledger,
  store: LedgerStore,
  today: string,
  hand: (message: Message) => Promise<void>,
  pause: (ms: number) => Promise<unknown>,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  for (const { message, items } of mails) {
    const key = message.to.toLowerCase();
    const box = ledger.mailboxes[key] ?? { told: {} };
    ledger.mailboxes[key] = box;
    box.sending = { id: message.id, date: today, items };
    await store.write(ledger);
    let outcome: Outcome = { mailbox: message.to, result: "sent" };
    try {
      await patiently(pause, () => hand(message));
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      outcome = { mailbox: message.to, result: error.failure === "uncertain" ? "uncertain" : "failed", why: error.message };
    }
    delete box.sending;
    if (outcome.result !== "failed") for (const item of items) box.told[item] = today;
    tell(outcome);
  }
  if (mails.length > 0) await store.write(ledger);
}
