import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { catalogueFolder, catalogueNames } from "../../src/exports/catalogues/common.ts";
import { catalogueFiles } from "../../src/exports/catalogues/index.ts";
import { escapeXml } from "../../src/exports/xml.ts";
import type { Edition } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import type { Language } from "../../src/text/language.ts";
import { recordPath } from "../../src/text/paths.ts";
import { decapNotice } from "./decap.ts";
import { apiHeaders, editorHeaders, mediaTypes, namedByContent, securityHeaders } from "./headers.ts";
import { licenceText } from "./licences.ts";
import { nginxMaps, nginxSite } from "./nginx.ts";

/** What is needed to write the files that speak to servers and robots. */
export interface Built {
  edition: Edition;
  /** The edition's own Register. */
  view: Register;
  /** The folder with the pages. */
  folder: string;
  /** The path the site is served below, with a slash at both ends. */
  base: string;
  /** yyyy-mm-dd */
  today: string;
  /** Languages whose pages stand below a path of their own. */
  languages: readonly Language[];
}

/** `register` → `/register/` */
export function basePath(given: string | undefined): string {
  const inner = (given ?? "").replace(/^\/+|\/+$/g, "");
  return inner ? `/${inner}/` : "/";
}

/** Old addresses of records and the new, below the base path. */
export function redirects({ view, base }: Pick<Built, "view" | "base">): [from: string, to: string][] {
  const place = (path: string) => `${base}${path.slice(1)}`;
  return registerNames.flatMap((register) =>
    (view.all(register) as readonly AnyEntry[]).flatMap((entry) =>
      (entry.data.aliases ?? [])
        // An id in use wins over an old one.
        .filter((alias) => view.get(register, alias)?.id === entry.id && alias !== entry.id)
        .map((alias): [string, string] => [place(recordPath({ register, id: alias })), place(recordPath(entry))]),
    ),
  );
}

/** The robots.txt of an edition. It is read only at the root of a host: below a path, the pages' own `noindex` is what counts. */
function robots(edition: Edition, sitemap: string | undefined): string {
  if (edition === "internal") return "User-agent: *\nDisallow: /\n";
  return `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ""}`;
}

/** Paths of the pages a search engine may list, below the base path: neither old addresses nor the page for what is not there. */
function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => file.endsWith("index.html") && !readFileSync(join(folder, file), "utf8").includes('<meta name="robots" content="noindex'),
    )
    .map((file) => file.split(sep).join("/").slice(0, -"index.html".length))
    .sort();
}

function sitemapXml(site: string, paths: readonly string[]): string {
  const places = paths.map((path) => `<url><loc>${escapeXml(new URL(path, site).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join("\n")}\n</urlset>\n`;
}

/** `_headers`, as hosts of static sites read it (Netlify, Cloudflare Pages and others). */
export function staticHeaders({ edition, base }: Pick<Built, "edition" | "base">): string {
  const rule = (path: string, headers: [string, string][]) =>
    `${base}${path}*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
  return [
    rule("", securityHeaders(edition)),
    ...namedByContent.map((path) => rule(path, [["Cache-Control", "public, max-age=31536000, immutable"]])),
    ...["api/", `${catalogueFolder}/`].map((path) => rule(path, apiHeaders(edition))),
    ...Object.entries(mediaTypes).map(([ending, type]) => `${base}*.${ending}\n  Content-Type: ${type}\n`),
  ].join("\n");
}

/**
 * The files of a built edition that are for servers, robots and lawyers, by path.
 * The internal edition has no `_headers` or `_redirects`: it is not to be put on an open host.
 */
export function siteFiles(built: Built): Map<string, string> {
  const { edition, view, folder, base, today } = built;
  const moved = redirects(built);
  const editor = editorHeaders(folder);
  const files = new Map([
    ["lisenser.txt", editor ? `${licenceText()}\n${decapNotice}\n` : licenceText()],
    ["_nginx/maps.conf", nginxMaps(edition, base, moved, editor)],
    ["_nginx/site.conf", nginxSite(edition, base, editor)],
  ]);
  const address = edition === "public" ? view.municipality.sites?.public : undefined;
  const site = address && URL.canParse(address) ? new URL(`${address.replace(/\/$/, "")}/`) : undefined;
  if (site) {
    files.set("sitemap.xml", sitemapXml(site.href, pages(folder)));
    for (const [path, text] of catalogueFiles({ register: view, address: site.href.slice(0, -1), today })) files.set(path, text);
  }
  files.set("robots.txt", robots(edition, site && new URL("sitemap.xml", site).href));
  if (edition === "public") {
    files.set("_headers", staticHeaders(built));
    // A host of static sites cannot ask what the reader takes: a catalogue without an ending is the one in Turtle.
    const named = catalogueNames.map((name) => `${base}${catalogueFolder}/${name}`);
    files.set(
      "_redirects",
      [...moved.map(([from, to]) => `${from} ${to} 301\n`), ...(site ? named.map((name) => `${name} ${name}.ttl 303\n`) : [])].join(""),
    );
  }
  return files;
}
