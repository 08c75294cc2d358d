import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { drawingLimit, recordPageLimit, recordPages } from "../../scripts/lib/bench/page-weight.ts";
import { root } from "../../scripts/lib/settings.ts";
import { type Edition, editionOf, editions } from "../../src/register/edition.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { today } from "../support/content.ts";
import { followLinks } from "../support/site/broken-links.ts";
import { htmlFaults, htmlRules } from "../support/site/valid-html.ts";

const own = inject("own");
const base = inject("base");

const pagesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

describe.each(editions)("the %s edition", (edition: Edition) => {
  test.each([
    ["the example", own[edition]],
    ["the small register", base[edition]],
  ])("of %s has no link that leads nowhere", (name, { folder }) => {
    const site = /<link rel="alternate" hreflang|<loc>(https:\/\/[^/<]+)/.exec(
      edition === "public" ? readFileSync(join(folder, "sitemap.xml"), "utf8") : "",
    )?.[1];
    const { broken, pages, links } = followLinks(folder, site ? { site } : {});
    console.log(`Links of ${name}, ${edition}: ${pages} pages, ${links} links followed.`);
    expect(broken).toEqual([]);
    expect(links).toBeGreaterThan(pages * 10);
  });

  test("is HTML as the standard has it, every page", () => {
    const all = [base[edition].folder, own[edition].folder].flatMap((folder) => pagesIn(folder).map((page) => join(folder, page)));
    const faults = all.flatMap((page) => htmlFaults(page, readFileSync(page, "utf8")));
    console.log(`HTML, ${edition}: ${all.length} pages, ${htmlRules()} rules.`);
    expect(faults).toEqual([]);
    expect(all.length).toBeGreaterThan(1000);
  }, 240_000);
});

test("the page of every record of the example is light, and needs no script", () => {
  const { register } = loadRegister(join(root, "content"), today);
  if (!register) throw new Error("the example has errors");
  for (const edition of editions) {
    const view = editionOf(register, edition);
    const ids = new Set(registerNames.flatMap((name) => (view.all(name) as readonly AnyEntry[]).map(({ id }) => id)));
    const pages = recordPages(own[edition].folder, ids);
    const [heaviest] = pages;
    const drawn = [...pages].sort((a, b) => b.drawing - a.drawing)[0];
    console.log(
      `Weight, ${edition}: ${pages.length} record pages, the heaviest ${heaviest?.file} with ${heaviest?.bytes} B (CSS ${heaviest?.css} B) gzipped; the heaviest diagram ${drawn?.drawing} B more, ${drawn?.file}.`,
    );
    expect(pages.length).toBeGreaterThan(150);
    expect(pages.filter(({ bytes, drawing }) => bytes > recordPageLimit || drawing > drawingLimit)).toEqual([]);
  }
});

test("a link that leads nowhere is found, whatever kind it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "orden-links-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const page = (lang: string, body: string) => `<!doctype html><html lang="${lang}"><title>x</title><body id="top">${body}</body></html>`;
  const files: Record<string, string> = {
    "index.html": page(
      "nb",
      `<a href="/b/borte/">1</a> <a href="/b/en/#borte">2</a> <a href="#borte">3</a> <img srcset="/b/stor.png 2x" src="/b/liten.png">
       <form action="/b/send/"></form> <a href="/annet/">4</a> <a href="/b/en/" hreflang="nn">5</a> <a href="/b/side/" hreflang="nb">6</a>
       <a href="">7</a> <list-filter data-index="/b/liste.json"></list-filter> <script>const a = '<a href="/b/nei/">';</script>
       <a href="/b/side/#her">god</a> <a href="https://andre.example/">god</a> <a href="mailto:a@b.example">god</a> <a href="side/">god</a>`,
    ),
    "side/index.html": page("nb", '<p id="her">'),
    "en/index.html": page("en", '<a href="../nn/" hreflang="en">1</a>'),
    "a.css": "p { background: url(borte.svg) } i { background: url(index.html) }",
    "a.js": 'import "./borte.js"; import("./a.js")',
    "feed.atom": "<link href='https://x.example/b/borte/'/><link href='https://x.example/b/side/'/>",
    _redirects: "/b/gammel /b/borte/ 301\n/b/eldre /b/side/ 301\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { broken } = followLinks(folder, { base: "/b/", site: "https://x.example/b" });
  expect(broken.sort()).toEqual(
    [
      "_redirects: /b/borte/ is not there",
      "a.css: /b/borte.svg is not there",
      "a.js: /b/borte.js is not there",
      "en/index.html: /b/nn/ is not there",
      "index.html: /annet/ is outside /b/",
      "index.html: /b/index.html#borte names no place on the page",
      "index.html: /b/en/ is in en, not nn",
      "index.html: /b/en/#borte names no place on the page",
      "index.html: /b/liste.json is not there",
      "index.html: /b/liten.png is not there",
      "index.html: /b/send/ is not there",
      "index.html: /b/side/ is another page",
      "index.html: /b/stor.png is not there",
      "index.html: an empty address",
    ].sort(),
  );
});
