import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { settings } from "./settings.ts";

/**
 * A large file as the answer of an endpoint. A build writes it in its place and answers with nothing, which Astro makes no file of: an answer is
 * copied three times on its way to the disk, and clearing up after 100 MB of files took longer than making them.
 * @param url the address that is asked for
 */
export function fileAnswer(url: URL, content: string | Uint8Array, type: string): Response {
  if (import.meta.env.DEV || !settings.out)
    return new Response(typeof content === "string" ? content : new Uint8Array(content), { headers: { "Content-Type": type } });
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const place = join(settings.out, decodeURI(url.pathname.slice(base.length)));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
  return new Response(null);
}
