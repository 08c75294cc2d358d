import { UserError } from "../settings.ts";

/** A failure that may pass: the host is down or busy. */
export class PassingError extends Error {
  /** Milliseconds the host has asked for before the next try. */
  readonly after: number;
  constructor(message: string, after = 0) {
    super(message);
    this.after = after;
  }
}

/** The host says no. */
export class HostError extends Error {}

/** Waits between tries, in milliseconds. */
const waits = [1_000, 4_000, 15_000];

/**
 * Tries again what a host may have failed to do for the moment, from its beginning.
 * Waits longer each time, and as long as the host asks for.
 * @param pause waits a number of milliseconds
 * @param undone what is not done, in a Norwegian sentence
 * @throws UserError when the host says no, or is down longer than the waits
 */
export async function patiently<T>(pause: (ms: number) => Promise<unknown>, work: () => Promise<T>, undone: string): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof HostError) throw new UserError(`${error.message}. ${undone}`);
      if (!(error instanceof PassingError)) throw error;
      const wait = waits[attempt];
      if (wait === undefined) throw new UserError(`Git-verten svarte ikke etter ${attempt + 1} forsøk: ${error.message}. ${undone}`);
      await pause(Math.max(wait, error.after));
    }
  }
}

/** A host may ask for an hour; a job that waits so long is better run again. */
const longestWait = 120_000;

/** Milliseconds of a `Retry-After`, which is seconds or a time. */
function retryAfter(header: string | null): number {
  if (!header) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), longestWait);
}

/** How long a host may take to answer, in milliseconds. */
const patience = 30_000;

const causes: Record<number, string> = {
  401: "nøkkelen er ugyldig eller utløpt",
  403: "nøkkelen har ikke rett til dette",
  404: "det finnes ikke, eller nøkkelen har ikke rett til å se det",
  422: "verten godtar ikke teksten",
};

/**
 * Asks a host's API for JSON, or gives it some.
 * @throws PassingError when the host is down, busy or does not answer; HostError when it says no
 */
export async function request(
  url: string,
  headers: Record<string, string>,
  { method = "GET", body }: { method?: string; body?: unknown } = {},
): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A key is for the host it was made for, and is not sent on to another.
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    text = await response.text();
  } catch (error) {
    const { message, cause } = error as Error;
    throw new PassingError(cause instanceof Error ? cause.message : message);
  }
  if (response.status >= 500 || response.status === 429 || response.headers.has("retry-after"))
    throw new PassingError(`svarte ${response.status}`, retryAfter(response.headers.get("retry-after")));
  if (!response.ok) {
    const cause = causes[response.status];
    throw new HostError(`Git-verten svarte ${response.status}${cause ? `: ${cause}` : ""}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new HostError("Git-verten svarte med noe annet enn JSON. Kontroller adressen til API-et");
  }
}

/** All pages of a list, 100 at a time; each page is asked for when the one before was full. */
export async function pages<T>(url: string, headers: Record<string, string>): Promise<T[]> {
  const found: T[] = [];
  for (let page = 1; ; page++) {
    const items = (await request(`${url}${url.includes("?") ? "&" : "?"}per_page=100&page=${page}`, headers)) as T[];
    if (!Array.isArray(items)) throw new HostError("Git-verten svarte med noe annet enn en liste");
    found.push(...items);
    if (items.length < 100) return found;
  }
}
