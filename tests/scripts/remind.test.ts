import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileLedger } from "../../scripts/lib/mail/file-ledger.ts";
import { gitLedger } from "../../scripts/lib/mail/git-ledger.ts";
import { emptyLedger, type Ledger, type LedgerStore, ledgerText, parseLedger } from "../../scripts/lib/mail/ledger.ts";
import { sourceOf } from "../../scripts/lib/mail/message.ts";
import { isAllowed, type Outcome, planOf, sendAll, settle } from "../../scripts/lib/mail/send.ts";
import { deliver, smtpPlace } from "../../scripts/lib/mail/smtp.ts";
import { editionOf } from "../../src/register/edition.ts";
import { runScript, startScript } from "../support/commands.ts";
import { baseText, baseWith, emptyFolder, type Files, registerOf } from "../support/content.ts";
import { emptyRepository } from "../support/repository.ts";
import { certificate, smtpServer } from "../support/smtp.ts";

const withMail = (domains = "provebygd.example"): Files => ({
  "municipality.yaml": `${baseText("municipality.yaml")}reminders:\n  mail:\n    sender: orden@provebygd.example\n    domains: [${domains}]\n`,
});

/**
 * On 5 March 2027, of tests/fixtures/base: a measure was due on 31 December, the review of the archive on 10 January, and the assessment of the portal
 * on 20 January, all more than 30 days ago; the rule and the municipality's own unit on 1 February, 32 days ago. The portal is due on 1 May, in 57 days,
 * and the integration on 1 April, in 27.
 */
const day = "2027-03-05";
const mailboxes = ["arkiv@provebygd.example", "oppvekst@provebygd.example", "postmottak@provebygd.example"];

/** Text of a mail's body, of both its parts, unpacked. */
function bodies(source: string): { headers: string; text: string; html: string } {
  const [headers = "", ...rest] = source.split("\r\n\r\n");
  const parts = rest.join("\r\n\r\n").split(/\r\n--[^\r\n]+/);
  const decoded = parts.flatMap((part) => {
    const at = part.indexOf("\r\n\r\n");
    const head = part.slice(0, at);
    const body = part.slice(at + 4);
    if (at < 0) return [];
    if (/base64/i.test(head)) return [Buffer.from(body, "base64").toString("utf8")];
    const bytes = body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return [Buffer.from(bytes, "latin1").toString("utf8")];
  });
  const html = decoded.find((part) => part.includes("<html")) ?? "";
  return { headers, html, text: decoded.find((part) => part !== html && part.length > 0) ?? rest[0] ?? "" };
}

describe("the command", () => {
  test("prints what would be sent, and sends nothing", async () => {
    const server = await smtpServer();
    const env = { CONTENT: baseWith(withMail()), TODAY: day, SMTP_URL: server.url };
    const { code, stdout, stderr } = await runScript("remind.ts", [], env);
    expect([code, stderr]).toEqual([0, ""]);
    expect([...stdout.matchAll(/^Til: (.+)$/gm)].map(([, to]) => to)).toEqual(mailboxes);
    expect(stdout).toContain("Fristen var 10. januar 2027. Gjennomgang: Sakarkiv");
    expect(stdout).toContain("Prøvekjøring: 3 e-poster ville vært sendt.");
    expect(server.received).toEqual([]);
  });

  test("sends each mailbox one mail by STARTTLS with a login, and nothing twice", async () => {
    const server = await smtpServer({ user: { name: "orden", password: "p@ss/ord" } });
    const state = join(emptyFolder(), "sendt.json");
    const env = { CONTENT: baseWith(withMail()), TODAY: day, SMTP_URL: server.url, NODE_EXTRA_CA_CERTS: certificate().ca };
    const first = await runScript("remind.ts", ["--send", "--state", state], env);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain("3 e-poster sendt.");
    expect(server.received.map(({ to, from, isSecure, user }) => [from, to, isSecure, user])).toEqual(
      mailboxes.map((mailbox) => ["orden@provebygd.example", [mailbox], true, "orden"]),
    );
    expect(server.logins.every(({ isSecure }) => isSecure)).toBe(true);
    const { headers, text, html } = bodies(server.received[0]?.source ?? "");
    expect(headers).toMatch(/^Message-ID: <[0-9a-f]{32}@provebygd\.example>$/m);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(headers).toMatch(/^Content-Type: multipart\/alternative/m);
    for (const body of [text, html]) {
      expect(body).toContain("Fristen var 10. januar 2027. Gjennomgang: Sakarkiv");
      expect(body).toContain("https://register.intern.provebygd.example/arkiver/sakarkiv/");
    }
    expect(existsSync(`${state}.lock`)).toBe(false);

    const again = await runScript("remind.ts", ["--send", "--state", state], env);
    expect([again.code, again.stdout, again.stderr]).toEqual([0, "Ingen har noe nytt å minnes om.\n", ""]);
    // Three weeks on, the integration is within seven days; the other dates are at the same step as before.
    const later = await runScript("remind.ts", ["--send", "--state", state], { ...env, TODAY: "2027-03-26" });
    expect(later.stdout).toContain("1 e-post sendt.");
    expect(server.received).toHaveLength(4);
    expect(bodies(server.received[3]?.source ?? "").text).toMatch(
      /NYTT[\s\S]+Frist 1\. april 2027[\s\S]+FORTSATT ÅPENT[\s\S]+10\. januar 2027/,
    );
  });

  test("stopped between sending and writing down that it is sent, does not send that mail again, and says so", async () => {
    const hanging = await smtpServer({ hangsAtData: true });
    const state = join(emptyFolder(), "sendt.json");
    const env = { CONTENT: baseWith(withMail()), TODAY: day, NODE_EXTRA_CA_CERTS: certificate().ca };
    const { child, outcome } = startScript("remind.ts", ["--send", "--state", state], { ...env, SMTP_URL: hanging.url });
    await expect.poll(() => hanging.received.length, { timeout: 30_000 }).toBe(1);
    child.kill("SIGKILL");
    await outcome;
    expect(existsSync(`${state}.lock`)).toBe(true);

    const server = await smtpServer();
    const after = await runScript("remind.ts", ["--send", "--state", state], { ...env, SMTP_URL: server.url });
    expect(after.code).toBe(1);
    expect(after.stderr).toBe(
      `Kanskje ikke sendt til ${mailboxes[0]}: sendingen ${day} ble avbrutt. Det sendes ikke på nytt. Se etter i postkassen.\n`,
    );
    expect(server.received.map(({ to }) => to[0])).toEqual(mailboxes.slice(1));
    expect(Object.values(parseLedger(readFileSync(state, "utf8"), state).mailboxes).every((box) => !box.sending)).toBe(true);
  });

  test("sends nothing where it is not told all it must know, or where an address is not the municipality's", async () => {
    const server = await smtpServer();
    const state = join(emptyFolder(), "sendt.json");
    const env = { CONTENT: baseWith(withMail("annen.example")), TODAY: day, SMTP_URL: server.url };
    const [outside, ...wrong] = await Promise.all([
      runScript("remind.ts", ["--send", "--state", state], env),
      runScript("remind.ts", ["--send"], env),
      runScript("remind.ts", ["--send", "--state", state], { ...env, SMTP_URL: "http://localhost" }),
    ]);
    expect(outside.code).toBe(1);
    for (const mailbox of mailboxes) expect(outside.stderr).toContain(`${mailbox} er utenfor domenene`);
    expect(wrong.map(({ code, stderr }) => [code, stderr])).toEqual([
      [2, expect.stringContaining("--state")],
      [2, expect.stringContaining("SMTP_URL")],
    ]);
    expect(() => planOf(registerOf(), emptyLedger(), day)).toThrow("reminders.mail");
    expect(server.received).toEqual([]);
  });
});

/** Sends what is due in the base through a server that behaves so, from this process; waits no longer than it must. */
/** @param patience in milliseconds; a server that answers has more than it needs, also on a busy machine */
async function send(url: string, ledger: Ledger = emptyLedger(), env: NodeJS.ProcessEnv = { SMTP_TLS: "optional" }, patience = 2_000) {
  const register = editionOf(registerOf(withMail()), "internal");
  const waited: number[] = [];
  const outcomes: Outcome[] = [];
  const writes: Ledger[] = [];
  const store: LedgerStore = {
    read: async () => ledger,
    write: async (written) => void writes.push(structuredClone(written)),
    close: async () => undefined,
  };
  const place = { ...smtpPlace({ SMTP_URL: url, ...env }), patience };
  await sendAll(
    planOf(register, ledger, day),
    ledger,
    store,
    day,
    async (message) => deliver(place, message.from, message.to, await sourceOf(message, new Date())),
    async (ms) => void waited.push(ms),
    (outcome) => outcomes.push(outcome),
  );
  return { outcomes, waited, writes, ledger, results: outcomes.map(({ result }) => result) };
}

describe("a server that", () => {
  test("is busy is tried again with longer and longer waits, and each mail comes once", async () => {
    const server = await smtpServer({ noTls: true, answers: [451, 421, undefined] });
    const { results, waited } = await send(server.url);
    expect(results).toEqual(["sent", "sent", "sent"]);
    expect(waited).toEqual([2_000, 10_000]);
    expect(server.received.map(({ to }) => to[0])).toEqual(mailboxes);
  });

  test("refuses one mail does not stop the others, and that one is tried the next time", async () => {
    const server = await smtpServer({ noTls: true, answers: [554] });
    const { outcomes, ledger, waited } = await send(server.url);
    expect(outcomes[0]).toMatchObject({ mailbox: mailboxes[0], result: "failed", why: expect.stringContaining("554") });
    expect(outcomes.slice(1).map(({ result }) => result)).toEqual(["sent", "sent"]);
    expect(waited).toEqual([]);
    expect((await send(server.url, ledger)).results).toEqual(["sent"]);
    expect(server.received.map(({ to }) => to[0])).toEqual([mailboxes[1], mailboxes[2], mailboxes[0]]);
  });

  test("is not there, or never says hello, is given up in the end, and nothing is held to be sent", async () => {
    const gone = await smtpServer({ noTls: true });
    await gone.close();
    const silent = await smtpServer({ noTls: true, isSilent: true });
    for (const { url } of [gone, silent]) {
      const { results, waited, ledger } = await send(url, emptyLedger(), { SMTP_TLS: "optional" }, 300);
      expect(results).toEqual(["failed", "failed", "failed"]);
      expect(waited.slice(0, 3)).toEqual([2_000, 10_000, 30_000]);
      expect(Object.values(ledger.mailboxes)).toEqual(mailboxes.map(() => ({ told: {} })));
    }
  }, 60_000);

  test("is cut off, or goes silent, with the mail in its hands is not given it again", async () => {
    for (const behaviour of [{ cutsAtData: true }, { hangsAtData: true }]) {
      const server = await smtpServer({ noTls: true, ...behaviour });
      const { results, waited, ledger } = await send(server.url);
      expect(results).toEqual(["uncertain", "uncertain", "uncertain"]);
      expect(waited).toEqual([]);
      expect(server.received).toHaveLength(3);
      expect((await send(server.url, ledger)).results).toEqual([]);
    }
  });

  test("has no TLS, or another's certificate, is told neither the password nor the mail", async () => {
    const user = { name: "orden", password: "hemmelig" };
    for (const server of [await smtpServer({ noTls: true, user }), await smtpServer({ user })]) {
      const { outcomes } = await send(server.url, emptyLedger(), {});
      expect(outcomes.map(({ result }) => result)).toEqual(["failed", "failed", "failed"]);
      expect(JSON.stringify(outcomes)).not.toContain("hemmelig");
      expect([server.logins, server.received]).toEqual([[], []]);
    }
  });

  test("says no to the password is not asked again and again", async () => {
    const server = await smtpServer({ noTls: true, user: { name: "orden", password: "rett" } });
    const { results, waited } = await send(server.url.replace("rett", "galt"));
    expect(results).toEqual(["failed", "failed", "failed"]);
    expect(waited).toEqual([]);
    expect(server.received).toEqual([]);
  });
});

describe("what is sent is written down", () => {
  test("before it is sent, and how it went after", async () => {
    const server = await smtpServer({ noTls: true });
    const { writes } = await send(server.url);
    expect(writes).toHaveLength(4);
    expect(writes[0]?.mailboxes[mailboxes[0] as string]?.sending?.id).toMatch(/^<[0-9a-f]{32}@/);
    expect(writes[1]?.mailboxes[mailboxes[0] as string]?.sending).toBeUndefined();
    expect(Object.values(writes[3]?.mailboxes ?? {}).some(({ sending }) => sending)).toBe(false);
    // Whoever sees the list does not see what it is about.
    expect(JSON.stringify(writes)).not.toMatch(/sakarkiv|skoleportal/);
  });

  test("and a list that cannot be read stops everything: it is never taken as empty", async () => {
    const state = join(emptyFolder(), "sendt.json");
    for (const broken of ["", "{", "[]", '{"version":2,"mailboxes":{}}', '{"version":1,"mailboxes":{"a@b.example":3}}']) {
      writeFileSync(state, broken);
      const store = fileLedger(state, day);
      await expect(store.read()).rejects.toThrow("Ingenting er sendt");
      await store.close();
    }
  });

  test("and is not sent by two at a time", async () => {
    const state = join(emptyFolder(), "sendt.json");
    const store = fileLedger(state, day);
    expect(() => fileLedger(state, day)).toThrow("Ingenting er sendt");
    await store.write({ version: 1, mailboxes: { "b@a.example": { told: { old: "2020-01-01", kept: "2026-01-01" } } } });
    expect(parseLedger(readFileSync(state, "utf8"), state).mailboxes).toEqual({ "b@a.example": { told: { kept: "2026-01-01" } } });
    await store.close();
    await fileLedger(state, day).close();
  });

  test("on a branch of its own, where only one can write at a time", async () => {
    const origin = emptyRepository();
    origin.git("config", "core.bare", "true");
    const clone = () => {
      const repository = emptyRepository();
      repository.git("remote", "add", "origin", origin.folder);
      return gitLedger(repository.folder, "orden-paminnelser", day);
    };
    const [one, other] = [clone(), clone()];
    expect(await one.read()).toEqual(emptyLedger());
    expect(await other.read()).toEqual(emptyLedger());
    const told: Ledger = { version: 1, mailboxes: { "a@b.example": { told: { x: day } } } };
    await one.write(told);
    await expect(other.write(emptyLedger())).rejects.toThrow("Git sa:");
    await one.write(told);
    expect(await other.read()).toEqual(told);
    await other.write(told);
    expect(origin.git("log", "--format=%an %ae", "orden-paminnelser")).toBe("Orden orden@invalid\n");
    expect(origin.git("show", "orden-paminnelser:sendt.json")).toBe(ledgerText(told, day));
    await expect(gitLedger(emptyRepository().folder, "orden", day, "/finnes/ikke").read()).rejects.toThrow("Git sa:");
  });

  test("a run that was stopped leaves what may have been sent as told", () => {
    const ledger: Ledger = {
      version: 1,
      mailboxes: { "a@b.example": { told: {}, sending: { id: "<x@b.example>", date: day, items: ["k"] } } },
    };
    expect(settle(ledger)).toEqual([{ mailbox: "a@b.example", result: "uncertain", why: `sendingen ${day} ble avbrutt` }]);
    expect(ledger.mailboxes["a@b.example"]).toEqual({ told: { k: day } });
  });
});

test.each([
  ["arkiv@provebygd.example", true],
  ["arkiv@PROVEBYGD.example", true],
  ["arkiv@sub.provebygd.example", false],
  ["arkiv@provebygd.example.evil.example", false],
  ["arkiv@evil.example,b@provebygd.example", false],
  ["b@provebygd.example>,<a@evil.example", false],
  ["a@evil.example@provebygd.example", false],
  ["provebygd.example", false],
])("%s may be sent to: %s", (mailbox, allowed) => expect(isAllowed(mailbox, ["provebygd.example"])).toBe(allowed));

test.each<[given: string, expected: object | string]>([
  ["smtp://post.kommunen.example", { host: "post.kommunen.example", port: 587, isImplicit: false, mayBePlain: false }],
  ["smtps://post.kommunen.example", { port: 465, isImplicit: true }],
  ["smtp://o%40rden:p%25%2F@[::1]:2525", { host: "::1", port: 2525, auth: { user: "o@rden", pass: "p%/" } }],
  ["smtp://orden:100%@post.kommunen.example", "%25"],
  ["post.kommunen.example", "SMTP_URL"],
])("the mail server %s is read", (given, expected) => {
  const read = () => smtpPlace({ SMTP_URL: given });
  if (typeof expected === "string") expect(read).toThrow(expected);
  else expect(read()).toMatchObject(expected);
});
