import { formatNumber } from "../format.ts";
import type { remind as nb } from "../nb/remind.ts";
import type { Translated } from "../translated.ts";

const mails = (n: number) => (n === 1 ? "1 e-mail" : `${formatNumber(n)} e-mails`);

/** What `npm run remind` says. */
export const remind: Translated<typeof nb> = {
  nothing: "No one has anything new to be reminded of.",
  dryRun: (n: number) => `Dry run: ${mails(n)} would have been sent. Nothing has been sent. Add “--send” to send.`,
  sent: (n: number) => `${mails(n)} sent.`,
  from: "From",
  to: "To",
  subject: "Subject",
  id: "Message-ID",
  results: {
    sent: (mailbox: string) => `Sent to ${mailbox}.`,
    failed: (mailbox: string, why = "") => `Not sent to ${mailbox}: ${why}. It will be tried again next time.`,
    uncertain: (mailbox: string, why = "") => `Perhaps not sent to ${mailbox}: ${why}. It will not be sent again. Check the mailbox.`,
  },
  refused: (mailbox: string) => `${mailbox} is outside the domains in “reminders.mail.domains”, and receives nothing.`,
  unreachable: (n: number) =>
    n === 1
      ? "1 deadline has no mailbox to go to. See the report Deadlines."
      : `${formatNumber(n)} deadlines have no mailbox to go to. See the report Deadlines.`,
  noLedger: "State where to remember what has been sent: “--state FILE” or “--state-branch BRANCH”.",
  oneLedger: "Choose either “--state” or “--state-branch”.",
};
