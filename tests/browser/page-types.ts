import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { inject } from "vitest";
import type { Edition } from "../../src/register/edition.ts";
import { nb } from "../../src/text/nb.ts";

/** What kind of page an address leads to: the parts of it that pages of a kind have in common. */
function kindOf(path: string): string {
  const [first = "", second = "", third = "", ...rest] = path.split("/").slice(0, -1);
  if (first === nb.reports.slug) return `${first}/${second}/${/^\d*$/.test(third) ? "" : third}`;
  if (first === "utvalg") return `${first}/${third}`;
  if (second === "") return first;
  return third === "" && rest.length === 0 ? `${first}/*` : `${first}/${second}`;
}

/**
 * The longest page of each kind in the small register, and the longest record of each kind in the example, as whole addresses. Old addresses
 * that lead on, and the page of Decap CMS, are no pages of ours to read.
 */
export function pageTypes(edition: Edition): string[] {
  const [own, base] = [inject("own")[edition], inject("base")[edition]];
  const longest = new Map<string, { path: string; size: number }>();
  for (const file of readdirSync(base.folder, { recursive: true, encoding: "utf8" })) {
    const path = file.split(sep).join("/");
    if (!/(^|\/)index\.html$|^404\.html$/.test(path) || path.startsWith("rediger/")) continue;
    const { size } = statSync(join(base.folder, file));
    const kind = path === "404.html" ? path : kindOf(path);
    if (size <= (longest.get(kind)?.size ?? 0)) continue;
    if (readFileSync(join(base.folder, file), "utf8").includes('http-equiv="refresh"')) continue;
    longest.set(kind, { path: path.replace(/index\.html$/, ""), size });
  }
  return [
    ...own.records.map(({ register, id }) => `${own.address}/${nb.registers[register].slug}/${id}/`),
    ...[...longest.values()].map(({ path }) => `${base.address}/${path}`),
  ];
}
