import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { UserError } from "../settings.ts";

/** Why a mail was not delivered. `passing`: try again. `refused`: the server says no. `uncertain`: it may have been taken. */
export type Failure = "passing" | "refused" | "uncertain";

export class DeliveryError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, message: string) {
    super(message);
    this.failure = failure;
  }
}

/** A mail server and how to speak with it. */
export interface SmtpPlace {
  host: string;
  port: number;
  /** TLS from the first byte, as on port 465. */
  isImplicit: boolean;
  /** Whether mail may go unencrypted when the server has no TLS. */
  mayBePlain: boolean;
  auth?: { user: string; pass: string };
  /** How long the server may take, in milliseconds. */
  patience: number;
}

const usualPatience = 30_000;

/**
 * The mail server of `SMTP_URL`: `smtp://user:password@host:587`, where TLS is demanded before anything is said, or `smtps://…` with TLS from
 * the first byte. `SMTP_TLS=optional` lets go of the demand, `SMTP_TIMEOUT` is the patience in seconds.
 * @throws UserError when it is missing or wrong; the message never holds the password
 */
export function smtpPlace(env: NodeJS.ProcessEnv): SmtpPlace {
  const { SMTP_URL: given, SMTP_TLS: tls = "required", SMTP_TIMEOUT: seconds } = env;
  if (!given) throw new UserError("SMTP_URL er ikke satt. Skriv den slik: smtp://bruker:passord@post.kommunen.example:587");
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url?.hostname || !["smtp:", "smtps:"].includes(url.protocol))
    throw new UserError("SMTP_URL er ikke en adresse til en e-postserver. Skriv den slik: smtp://bruker:passord@post.kommunen.example:587");
  if (tls !== "required" && tls !== "optional") throw new UserError("SMTP_TLS må være «required» eller «optional».");
  if (seconds !== undefined && !/^[1-9]\d{0,3}$/.test(seconds)) throw new UserError("SMTP_TIMEOUT må være et antall sekunder.");
  const isImplicit = url.protocol === "smtps:";
  const decoded = (part: string) => {
    try {
      return decodeURIComponent(part);
    } catch {
      throw new UserError("Navnet eller passordet i SMTP_URL er skrevet galt. Skriv «%» som «%25».");
    }
  };
  return {
    // An address of numbers has brackets in a URL, and none where it is connected to.
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (isImplicit ? 465 : 587),
    isImplicit,
    mayBePlain: tls === "optional",
    ...(url.username ? { auth: { user: decoded(url.username), pass: decoded(url.password) } } : {}),
    patience: seconds === undefined ? usualPatience : Number(seconds) * 1000,
  };
}

interface SmtpError {
  message: string;
  code?: string;
  responseCode?: number;
}

/** What the server answered decides, where it answered: 4xx is for now, 5xx for good. */
function failureOf({ code, responseCode }: SmtpError, hasBegun: boolean): Failure {
  if (responseCode !== undefined) return responseCode >= 500 ? "refused" : "passing";
  if (hasBegun) return "uncertain";
  return code === "ETLS" || code === "EAUTH" || code === "EENVELOPE" || code === "EMESSAGE" ? "refused" : "passing";
}

/** One line, without what a server may have put in it to look like more. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const shown = ({ message }: SmtpError) => message.replace(/[\u0000-\u001f\u007f]+/g, " ").slice(0, 300);

/**
 * Hands one mail to the server, on a connection of its own.
 * @throws DeliveryError, which tells whether it may have been taken all the same
 */
export function deliver(
  { host, port, isImplicit, mayBePlain, auth, patience }: SmtpPlace,
  from: string,
  to: string,
  source: Buffer,
): Promise<void> {
  const connection = new SMTPConnection({
    host,
    port,
    secure: isImplicit,
    requireTLS: !isImplicit && !mayBePlain,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  });
  // The server asks for the mail when it has accepted who it is from and to; before that, nothing is given away.
  let hasBegun = false;
  const body = Readable.from(
    (function* () {
      hasBegun = true;
      yield source;
    })(),
  );
  return new Promise<void>((done, fail) => {
    const stop = (error: SmtpError) => {
      connection.close();
      fail(new DeliveryError(failureOf(error, hasBegun), shown(error)));
    };
    const send = () =>
      connection.send({ from, to }, body, (error) => {
        if (error) return stop(error);
        connection.quit();
        done();
      });
    connection.once("error", stop);
    connection.connect((error) => {
      if (error) return stop(error);
      if (auth) connection.login(auth, (refused) => (refused ? stop(refused) : send()));
      else send();
    });
  });
}
