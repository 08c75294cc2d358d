import { createHash } from "node:crypto";
import { addMonths } from "../../../src/register/dates.ts";
import { UserError } from "../settings.ts";

/** What one mailbox has been told of. */
export interface Told {
  /** A digest of each reminder with its date and step → the day it was told of, as yyyy-mm-dd. */
  told: Record<string, string>;
  /** What is being sent: written down before it is sent, and taken away when it is known how it went. */
  sending?: { id: string; date: string; items: string[] };
}

/** What has been sent to whom, as it is kept between runs. */
export interface Ledger {
  version: 1;
  mailboxes: Record<string, Told>;
}

/** Where a ledger is kept. A write that has returned is safe. */
export interface LedgerStore {
  /** @throws UserError when there is a ledger that cannot be read: to take it as empty would be to send everything again */
  read(): Promise<Ledger>;
  /** @throws UserError when it could not be kept, or another has written in the meantime */
  write(ledger: Ledger): Promise<void>;
  /** Lets others in. */
  close(): Promise<void>;
}

export const emptyLedger = (): Ledger => ({ version: 1, mailboxes: {} });

/** Told of longer ago than this, in months, is forgotten. */
const memory = 60;

/** The ledger as text, in order of mailbox, and without what is so old that nobody is told of it again. */
export function ledgerText({ mailboxes }: Ledger, today: string): string {
  const oldest = addMonths(today, -memory);
  const kept = Object.entries(mailboxes)
    .map(([mailbox, { told, ...rest }]): [string, Told] => [
      mailbox,
      { told: Object.fromEntries(Object.entries(told).filter(([, date]) => date >= oldest)), ...rest },
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, mailboxes: Object.fromEntries(kept) } satisfies Ledger, null, 1)}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param where names the place in the message */
export function parseLedger(written: string, where: string): Ledger {
  let ledger: unknown;
  try {
    ledger = JSON.parse(written);
  } catch {
    ledger = undefined;
  }
  if (
    !isObject(ledger) ||
    ledger.version !== 1 ||
    !isObject(ledger.mailboxes) ||
    !Object.values(ledger.mailboxes).every((told) => isObject(told) && isObject(told.told))
  )
    throw new UserError(
      `Listen over hva som er sendt (${where}) kan ikke leses. Ingenting er sendt. Hent den fram fra en sikkerhetskopi: Uten den blir alt sendt på nytt.`,
    );
  return ledger as unknown as Ledger;
}

/** A reminder in the ledger: says nothing to one who only has the ledger. */
export const itemDigest = (tellingKey: string): string => createHash("sha256").update(tellingKey).digest("hex").slice(0, 20);
