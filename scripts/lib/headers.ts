import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../src/register/edition.ts";
import { sitePolicy, unframed } from "../../src/site/policy.ts";
import { languages } from "../../src/text/language.ts";

/** Features of a browser that the sites have no use for, and that nothing in them may ask for. */
const unused = ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "payment", "usb"];

/**
 * Headers a server sends with every file of an edition. The one source: the server of `npm start`, `_headers` and the files for nginx
 * are made from it.
 */
export function securityHeaders(edition: Edition): [name: string, value: string][] {
  return [
    ["Content-Security-Policy", sitePolicy()],
    ["X-Content-Type-Options", "nosniff"],
    // Old browsers do not know frame-ancestors.
    ["X-Frame-Options", "DENY"],
    ["Referrer-Policy", "same-origin"],
    ["Permissions-Policy", unused.map((feature) => `${feature}=()`).join(", ")],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ...(edition === "internal"
      ? ([
          ["Cross-Origin-Resource-Policy", "same-origin"],
          ["X-Robots-Tag", "noindex, nofollow"],
        ] as [string, string][])
      : []),
  ];
}

/** Media types by ending, of files whose type Debian's list for nginx, static hosts or sirv may not know. Nothing is guessed (`nosniff`). */
export const mediaTypes: Record<string, string> = {
  csv: "text/csv",
  ics: "text/calendar",
  yaml: "application/yaml",
  yml: "application/yaml",
  jsonld: "application/ld+json",
  ttl: "text/turtle",
  ndjson: "application/x-ndjson",
  sqlite: "application/vnd.sqlite3",
  parquet: "application/vnd.apache.parquet",
};

/** Headers of the open data beside those of every file: any page may read the public edition's. */
export function apiHeaders(edition: Edition): [name: string, value: string][] {
  return edition === "public" ? [["Access-Control-Allow-Origin", "*"]] : [];
}

/** The folder of the page Decap CMS runs on, which has headers of its own. */
export const editorFolder = "rediger/";

/**
 * The headers that are other on the editor's page, where a built site has one. The policy is the one the page itself states, so that the
 * page and the server never disagree. People sign in to GitHub in a window that must be able to answer the page.
 */
export function editorHeaders(folder: string): [name: string, value: string][] | undefined {
  const page = join(folder, editorFolder, "index.html");
  const policy = existsSync(page) && /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(page, "utf8"))?.[1];
  if (!policy) return undefined;
  return [
    ["Content-Security-Policy", `${policy.replaceAll("&#39;", "'")}; ${unframed}`],
    ["Cross-Origin-Opener-Policy", "same-origin-allow-popups"],
  ];
}

/** Whether a path below the site's root, without a slash first, is the editor's page. */
export const isEditorPage = (path: string): boolean => path === editorFolder || path === `${editorFolder}index.html`;

const kept = ["_assets/", "pagefind/fragment/", "pagefind/index/", "pagefind/filter/"];

/** Folders whose files are named by what is in them, or by their version, so that a browser may keep them for ever; each language has its own. */
export const namedByContent = ["", ...languages.map((language) => `${language}/`)].flatMap((part) =>
  kept.map((folder) => `${part}${folder}`),
);

const year = 365 * 24 * 60 * 60;

/**
 * How long a file may be kept.
 * @param path below the site's root, without a slash first
 */
export function cacheControl(path: string, edition: Edition): string {
  // What is behind a sign-on may not be kept by anything between the server and the reader.
  const who = edition === "internal" ? "private" : "public";
  return namedByContent.some((folder) => path.startsWith(folder)) ? `${who}, max-age=${year}, immutable` : `${who}, no-cache`;
}
