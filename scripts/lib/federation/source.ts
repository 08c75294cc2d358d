import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isSafe, siteAddress } from "../../../src/federation/address.ts";
import { ownSite, type ReadJson } from "../../../src/federation/read-copy.ts";
import { Refused } from "../../../src/federation/refused.ts";
import { text } from "../../../src/text/index.ts";
import { reasonsAgainst } from "../guard.ts";
import { UserError } from "../settings.ts";

/** A register that is to be read. */
export interface Source {
  /** As the person wrote it, made whole: what its copy is known by. */
  address: string;
  /** A file of its site. @throws Refused */
  read(path: string, most: number): Promise<Buffer>;
  /** The address of its site. @throws Refused */
  site(): Promise<URL>;
}

/** Bytes of a JSON file at most: an index of a thousand records is a third of one megabyte. */
const mostJson = 5_000_000;
/** A server that says nothing for so long does not answer. Milliseconds. */
const patience = 20_000;
/** Times a server may send on, inside its own site. */
const mostMoves = 3;

/** Reads JSON of a source. */
export function jsonOf(source: Source): ReadJson {
  return async (path) => {
    const bytes = await source.read(path, mostJson);
    try {
      return JSON.parse(bytes.toString("utf8")) as unknown;
    } catch {
      throw new Refused("json", path);
    }
  };
}

/** The body of an answer, read no further than it may be. */
async function bodyOf({ body }: Response, path: string, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > most) throw new Refused("size", path);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A file of a site. Redirects are followed inside the same origin only: a server may not send the command elsewhere. */
async function ask(url: URL, path: string, most: number, moves = 0): Promise<Buffer> {
  let answer: Response;
  try {
    answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(patience) });
    const to = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && to && URL.canParse(to, url)) {
      await answer.body?.cancel();
      const next = new URL(to, url);
      if (!isSafe(next)) throw new Refused("insecure", next.href);
      if (next.origin !== url.origin || moves === mostMoves) throw new Refused("redirect", next.href);
      return await ask(next, path, most, moves + 1);
    }
    if (answer.status !== 200) {
      await answer.body?.cancel();
      throw new Refused("status", `${answer.status}, ${path}`);
    }
    return await bodyOf(answer, path, most);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("unreachable");
  }
}

function onTheWeb(site: URL): Source {
  return {
    address: site.href,
    read: (path, most) => ask(new URL(path, site), path, most),
    site: () => Promise.resolve(site),
  };
}

function inFolder(folder: string): Source {
  let reasons: string[] | undefined;
  const source: Source = {
    address: folder,
    async read(path, most) {
      // A folder is asked once whether it is the public edition, whole and as it was built.
      reasons ??= reasonsAgainst(folder);
      if (reasons[0]) throw new Refused("folder", reasons[0]);
      const place = join(folder, path);
      if (!existsSync(place)) throw new Refused("status", path);
      if (statSync(place).size > most) throw new Refused("size", path);
      return await readFile(place);
    },
    async site() {
      const site = siteAddress((await ownSite(jsonOf(source))) ?? "");
      if (!site) throw new Refused("address");
      return site;
    },
  };
  return source;
}

/**
 * The register at an address, or in a folder that holds a built public edition.
 * @throws UserError when it is neither
 */
export function sourceOf(given: string): Source {
  const site = siteAddress(given);
  if (site) return onTheWeb(site);
  const folder = resolve(given);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(given) || !existsSync(folder)) throw new UserError(text.federation.command.badAddress(given));
  return inFolder(folder);
}
