import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeSite } from "../../scripts/lib/build-site.ts";
import { root } from "../../scripts/lib/settings.ts";
import { type Edition, editionOf, editions } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { tracesIn } from "../../src/register/traces.ts";
import { apiProblems } from "../support/api.ts";
import { textOf } from "../support/canaries.ts";
import { filesIn, folderForAll } from "../support/commands.ts";
import { today } from "../support/content.ts";
import { readings } from "../support/readings.ts";

const out = folderForAll();
const content = join(root, "content");
const sites = new Map<Edition, Map<string, Buffer>>();
let register: Register;

beforeAll(async () => {
  const loaded = loadRegister(content, today);
  if (!loaded.register) throw new Error("the register of this project has errors");
  register = loaded.register;
  for (const edition of editions) {
    const made = await makeSite({ edition, register, content, out, today, restricted: false });
    sites.set(edition, filesIn(made.place()));
    made.clear();
  }
}, 240_000);

/**
 * What the makers of packages and of Orden have written, and not the register. Licences name those who made them; the page about the rules
 * shows what each stops, with made-up examples.
 */
const isOthers = (path: string) => /^(_assets\/|pagefind\/(pagefind.*\.js|wasm)|lisenser\.txt$|veiledning\/kontroller\/)/.test(path);

/** The records once more, in one file or as tables: tests/exports/api.test.ts and analysis.test.ts hold them equal, and the leak test searches them. */
const isAgain = (path: string) => /^api\/v1\/(register\.|parquet\/)/.test(path);

/** Texts of an edition that come from the register, as they are read. */
const textsOf = (edition: Edition) =>
  [...(sites.get(edition) ?? [])]
    .filter(([path]) => !isOthers(path) && !isAgain(path))
    .flatMap(([path, bytes]) => [{ path, text: path }, ...readings(path, bytes)]);

const matches = (pattern: RegExp) =>
  textsOf("public").flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${found} in ${path}`));

describe("the public edition of the register of this project", () => {
  test("has no national identity number, no private address and no mobile number", () => {
    const texts = textsOf("public");
    expect(texts.length).toBeGreaterThan(1000);
    const traces = texts.flatMap(({ path, text }) => tracesIn(path, text).map(({ kind, line }) => `${kind} in ${path}:${line}`));
    expect(traces).toEqual([]);
  });

  test("has no address of mail but those that are public in the register", () => {
    const mail = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
    const known = textOf(editionOf(register, "public")).match(mail) ?? [];
    // Words on each side of a line break stand together when the markup is taken away.
    const found = matches(mail);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => !known.some((address) => each.split(" in ")[0]?.includes(address)))).toEqual([]);
  });

  test("has no IP address", () => {
    expect(matches(/(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g)).toEqual([]);
    expect(matches(/(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}(?![\w:])/gi)).toEqual([]);
  });

  test("has no name of an internal host", () => {
    expect(matches(/(?<![\w-])(?:[\w-]+\.)+(?:intern|internal|local|localdomain|lan|corp|home)(?:\.[\w-]+)*(?![\w-])|localhost/gi)).toEqual(
      [],
    );
    const internal = register.municipality.sites?.internal;
    if (internal) expect(textsOf("public").filter(({ text }) => text.includes(new URL(internal).hostname))).toEqual([]);
  });
});

describe.each(editions)("the %s edition", (edition) => {
  /** Elements that a browser fetches for, without anyone choosing to. */
  const fetching =
    /<(?:script|img|iframe|source|video|audio|embed|object|use|image|form|track|input)\b[^>]*|<link\b(?![^>]*rel="canonical")[^>]*/gi;
  const address = /\s(?:src|srcset|href|xlink:href|data|action|formaction|poster|background)="([^"]*)"/gi;

  test("asks no other host for anything: only links that a person follows lead out", () => {
    const asked: string[] = [];
    for (const [path, bytes] of sites.get(edition) ?? []) {
      if (!/\.(html|svg|xml)$/.test(path)) continue;
      const html = bytes.toString("utf8");
      for (const [element] of html.matchAll(fetching)) for (const [, to = ""] of element.matchAll(address)) asked.push(`${to} in ${path}`);
      for (const [, to = ""] of html.matchAll(/http-equiv="refresh" content="0; url=([^"]*)"/g)) asked.push(`${to} in ${path}`);
    }
    expect(asked.length).toBeGreaterThan(1000);
    expect(asked.filter((to) => !/^\/(?!\/)/.test(to))).toEqual([]);
  });

  test("has no script, style or event handler in a page, and a policy in each", () => {
    const pages = [...(sites.get(edition) ?? [])].filter(([path]) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(100);
    for (const [path, bytes] of pages) {
      const html = bytes.toString("utf8");
      expect(html, path).not.toMatch(/<script\b(?![^>]*\bsrc=)|<style\b|<[a-z][^<>]*\s(?:style|on[a-z]+)=/i);
      expect(html, path).toMatch(/<head><meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
      if (html.includes("'unsafe-inline'")) expect(path).toBe("rediger/index.html");
      if (html.includes("'wasm-unsafe-eval'")) expect(path).toBe("sok/index.html");
      expect(html, path).not.toContain("script-src 'self' 'unsafe");
    }
  });

  test("has an API with every file as its OpenAPI says, and no other", () => {
    const folder = "api/v1/";
    const files = [...(sites.get(edition) ?? [])].filter(([path]) => path.startsWith(folder));
    const { problems, checked } = apiProblems(new Map(files.map(([path, bytes]) => [path.slice(folder.length), bytes])));
    expect(problems).toEqual([]);
    expect(checked).toBeGreaterThan(400);
  });

  test("has style sheets that fetch only from the site", () => {
    const sheets = [...(sites.get(edition) ?? [])].filter(([path]) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [path, bytes] of sheets) {
      const text = bytes.toString("utf8");
      const asked = [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, sheet]) => url ?? sheet ?? "");
      expect(
        asked.filter((to) => /^(https?:)?\/\//.test(to)),
        path,
      ).toEqual([]);
    }
  });
});
