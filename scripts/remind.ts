import { resolve } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { text } from "../src/text/index.ts";
import { fileLedger } from "./lib/mail/file-ledger.ts";
import { gitLedger } from "./lib/mail/git-ledger.ts";
import { emptyLedger, type LedgerStore } from "./lib/mail/ledger.ts";
import { type Message, sourceOf } from "./lib/mail/message.ts";
import { type Outcome, type Plan, planOf, sendAll, settle } from "./lib/mail/send.ts";
import { deliver, smtpPlace } from "./lib/mail/smtp.ts";
import { loadForStaff } from "./lib/reminders/load.ts";
import { contentFolder, run, today, UserError } from "./lib/settings.ts";

const t = text.remind;

function show({ from, to, subject, id, text: body }: Message): string {
  const line = "─".repeat(72);
  return `${line}\n${t.from}: ${from}\n${t.to}: ${to}\n${t.subject}: ${subject}\n${t.id}: ${id}\n\n${body}`;
}

/** Tells of those that get nothing. @returns whether any was refused */
function tellOfOthers({ refused, unreachable }: Plan): boolean {
  for (const mailbox of refused) console.error(t.refused(mailbox));
  if (unreachable.length > 0) console.error(t.unreachable(unreachable.length));
  return refused.length > 0;
}

/**
 * `npm run remind [-- --send] --state FILE | --state-branch NAME`: mail to each mailbox that has something new to be told of.
 * Without `--send` it prints what would be sent. Exit code 1 when any was not sent, may not have been sent, or was refused.
 */
await run(async () => {
  const { values } = parseArgs({
    options: { send: { type: "boolean", default: false }, state: { type: "string" }, "state-branch": { type: "string" } },
  });
  const { send, state, "state-branch": branch } = values;
  if (state !== undefined && branch !== undefined) throw new UserError(t.oneLedger);
  if (send && state === undefined && branch === undefined) throw new UserError(t.noLedger);
  const place = send ? smtpPlace(process.env) : undefined;
  const day = today();
  const register = await loadForStaff(day);
  const store: LedgerStore | undefined =
    state !== undefined ? fileLedger(resolve(state), day) : branch !== undefined ? gitLedger(contentFolder(), branch, day) : undefined;
  try {
    const ledger = store ? await store.read() : emptyLedger();
    const outcomes: Outcome[] = [];
    const tell = (outcome: Outcome) => {
      outcomes.push(outcome);
      (outcome.result === "sent" ? console.log : console.error)(t.results[outcome.result](outcome.mailbox, outcome.why));
    };
    for (const outcome of settle(ledger)) tell(outcome);
    const plan = planOf(register, ledger, day);
    const isRefused = tellOfOthers(plan);
    if (!place || !store) {
      for (const { message } of plan.mails) console.log(show(message));
      console.log(plan.mails.length > 0 ? t.dryRun(plan.mails.length) : t.nothing);
      return isRefused ? 1 : 0;
    }
    if (outcomes.length > 0) await store.write(ledger);
    const hand = async (message: Message) => deliver(place, message.from, message.to, await sourceOf(message, new Date()));
    await sendAll(plan, ledger, store, day, hand, pause, tell);
    const sent = outcomes.filter(({ result }) => result === "sent").length;
    console.log(plan.mails.length > 0 ? t.sent(sent) : t.nothing);
    return isRefused || outcomes.some(({ result }) => result !== "sent") ? 1 : 0;
  } finally {
    await store?.close();
  }
});
