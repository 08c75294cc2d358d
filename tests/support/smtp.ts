import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { afterAll, onTestFinished } from "vitest";

export interface Received {
  from: string;
  to: string[];
  /** As it came over the wire. */
  source: string;
  /** Whether it came encrypted. */
  isSecure: boolean;
  user: string | undefined;
}

/** How a server behaves. What is not said, is as of a sound server. */
export interface Behaviour {
  /** Answers to mail that is handed over, in turn; undefined takes it. */
  answers?: (number | undefined)[];
  /** The connection is cut when the mail is there, and before it is answered. */
  cutsAtData?: boolean;
  /** It never answers when the mail is there. */
  hangsAtData?: boolean;
  /** It never says hello. */
  isSilent?: boolean;
  noTls?: boolean;
  /** The name and password it demands. */
  user?: { name: string; password: string };
}

let made: { folder: string; key: string; cert: string } | undefined;

// The threads tests run in are stopped, and never come to their «exit».
afterAll(() => made && rmSync(made.folder, { recursive: true, force: true }));

/** A certificate for localhost that this makes itself, once. `ca` is the file to trust. */
export function certificate(): { key: string; cert: string; ca: string } {
  if (!made) {
    const folder = mkdtempSync(join(tmpdir(), "orden-cert-"));
    const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
    const { status, stderr, error } = spawnSync(
      "openssl",
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...names, ...files],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`openssl is needed to make a certificate: ${error?.message ?? stderr}`);
    made = { folder, key: readFileSync(join(folder, "key.pem"), "utf8"), cert: readFileSync(join(folder, "cert.pem"), "utf8") };
  }
  return { key: made.key, cert: made.cert, ca: join(made.folder, "cert.pem") };
}

const failing = (code: number) => Object.assign(new Error("Not now"), { responseCode: code });

/** A mail server on this machine, gone when the test is over. */
export async function smtpServer({ answers = [], user, ...behaviour }: Behaviour = {}) {
  const received: Received[] = [];
  /** Everything the server was told of names and passwords. */
  const logins: { user: string | undefined; isSecure: boolean }[] = [];
  const left = [...answers];
  const { key, cert } = behaviour.noTls ? { key: "", cert: "" } : certificate();
  const isSecure = (session: SMTPServerSession) =>
    session.secure === true || (session.tlsOptions !== undefined && session.tlsOptions !== false);
  const server = new SMTPServer({
    ...(behaviour.noTls ? { disabledCommands: user ? ["STARTTLS"] : ["STARTTLS", "AUTH"], allowInsecureAuth: true } : { key, cert }),
    authOptional: user === undefined,
    ...(behaviour.isSilent ? { onConnect: () => undefined } : {}),
    onAuth(auth, session, callback) {
      logins.push({ user: auth.username, isSecure: isSecure(session) });
      if (auth.username === user?.name && auth.password === user?.password) return callback(null, { user: auth.username });
      callback(Object.assign(new Error("Wrong name or password"), { responseCode: 535 }));
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const mail: Received = {
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
          to: session.envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts).toString("utf8"),
          isSecure: isSecure(session),
          user: session.user as string | undefined,
        };
        const answer = left.shift();
        if (answer !== undefined) return callback(failing(answer));
        received.push(mail);
        if (behaviour.hangsAtData) return;
        if (behaviour.cutsAtData) for (const connection of server.connections) connection.close();
        else callback();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((done) => server.listen(0, "localhost", () => done()));
  const { port } = server.server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      for (const connection of server.connections) connection.close();
      server.close(() => done());
    });
  onTestFinished(close);
  const login = user ? `${user.name}:${encodeURIComponent(user.password)}@` : "";
  return { url: `smtp://${login}localhost:${port}`, port, received, logins, close };
}
