import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { digestMail, type MailText } from "../../../src/exports/digest-mail.ts";
import type { Register } from "../../../src/register/link.ts";
import type { Digest, DigestItem } from "../../../src/reports/reminders/digest.ts";

/** A mail that is ready to be sent. */
export interface Message extends MailText {
  from: string;
  to: string;
  /** With angle brackets. The same for the same mailbox, day and content, so that a mail system can tell a second copy. */
  id: string;
}

const sha256 = (written: string) => createHash("sha256").update(written).digest("hex");

/**
 * What a mailbox is to be told on a day.
 * @param today yyyy-mm-dd
 * @param isTold whether it has been told of an item before
 * @returns undefined when there is nothing new to tell
 */
export function messageOf(
  register: Register,
  { mailbox, items }: Digest,
  { sender, today, isTold }: { sender: string; today: string; isTold(item: DigestItem): boolean },
): { message: Message; fresh: DigestItem[] } | undefined {
  const fresh = items.filter((item) => !isTold(item));
  if (fresh.length === 0) return undefined;
  const site = register.municipality.sites?.internal?.replace(/\/$/, "");
  const written = digestMail(register, mailbox, fresh, items.filter(isTold), site);
  const digest = sha256([mailbox, today, written.subject, written.text].join("\n")).slice(0, 32);
  return { message: { ...written, from: sender, to: mailbox, id: `<${digest}@${sender.split("@")[1]}>` }, fresh };
}

/** The bytes of a mail as they go over the wire. */
export function sourceOf({ from, to, id, subject, text, html }: Message, date: Date): Promise<Buffer> {
  const composed = new MailComposer({
    from,
    to,
    subject,
    text,
    html,
    date,
    messageId: id,
    baseBoundary: id.slice(1, 33),
    // Answers that a program gives to a program go in rings.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((done, fail) => composed.compile().build((error, bytes) => (error || !bytes ? fail(error) : done(bytes))));
}
