import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { reasonsAgainst } from "../../scripts/lib/guard.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { schemaFile, schemaFileNames } from "../../src/register/schema.ts";
import enSchemas from "../../src/text/en/schemas.json" with { type: "json" };
import { en } from "../../src/text/en.ts";
import { nb } from "../../src/text/nb.ts";
import { filesIn, folderForAll, runScript, unpacked } from "../support/commands.ts";
import { today } from "../support/content.ts";
import { anySecret, writeSecrets } from "../support/secrets.ts";
import { followLinks } from "../support/site/broken-links.ts";
import { even, pageTexts } from "../support/site/page-texts.ts";
import { htmlFaults } from "../support/site/valid-html.ts";

const base = "/register/";
const site = "https://register.provebygd.example/register";
const content = join(folderForAll(), "content");
const out = folderForAll();
const folder = join(out, "public");

let files: Map<string, Buffer>;

/** A small register with a secret in all that is hidden, as a site in three languages below a path. */
beforeAll(async () => {
  writeSecrets(content);
  const place = join(content, "municipality.yaml");
  const municipality = readFileSync(place, "utf8")
    .replace("languages:\n  - nb\n", "languages:\n  - nb\n  - nn\n  - en\n")
    .replace("https://register.provebygd.example", site);
  writeFileSync(place, municipality);
  const { code, stderr } = await runScript("build.ts", ["--edition", "public"], { CONTENT: content, OUT: out, BASE: base });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  files = filesIn(folder);
}, 240_000);

const partOf = (path: string) => /^(nn|en)\//.exec(path)?.[1] ?? "nb";
const pages = (language: string) =>
  [...files].filter(([path]) => path.endsWith(".html") && partOf(path) === language).map(([path, bytes]) => ({ path, html: `${bytes}` }));

describe("a site in three languages", () => {
  test("has the same pages in each, and each page says its language", () => {
    const names = (language: string) => new Set(pages(language).map(({ path }) => path.replace(/^(nn|en)\//, "")));
    const main = names("nb");
    expect(main.size).toBeGreaterThan(50);
    // Parts of reports are named by words, and old addresses lead on from the main language only.
    const isNamed = (path: string) => /^rapporter\/[^/]+\/[^/]+\//.test(path);
    for (const language of ["nn", "en"]) {
      expect([...main].filter((path) => !names(language).has(path) && !isNamed(path))).toEqual([]);
      expect(pages(language).filter(({ html }) => !html.includes(`<html lang="${language}"`))).toEqual([]);
    }
    expect(pages("nb").filter(({ html }) => !html.includes('<html lang="nb"'))).toEqual([]);
  });

  test("has no link that leads nowhere, and the choice of language leads to the same page", () => {
    const { broken, pages: read, links, choices } = followLinks(folder, { base, site });
    console.log(`Three languages: ${read} pages, ${links} links followed, choices of language: ${JSON.stringify(choices)}.`);
    expect(broken).toEqual([]);
    expect(choices.same).toBeGreaterThan(read * 2);
    // One page in ten is a part of a report with another address in each language.
    expect(choices.above).toBeLessThan(choices.same / 5);
  });

  test("is HTML as the standard has it in the other languages too", () => {
    // What the languages have in common has been seen once; the second has its words, and the same elements.
    const some = [...pages("en"), ...pages("nn").filter((_, i) => i % 4 === 0)];
    expect(some.length).toBeGreaterThan(100);
    expect(some.flatMap(({ path, html }) => htmlFaults(path, html))).toEqual([]);
  });

  test("has its data, licences, robots and headers once, at the root", () => {
    const once = [...files.keys()].filter((path) =>
      /(^|\/)(v1\/|katalog\/|lisenser\.txt|robots\.txt|sitemap\.xml|_headers|_nginx\/)/.test(path),
    );
    expect(once.length).toBeGreaterThan(50);
    expect(once.filter((path) => partOf(path) !== "nb")).toEqual([]);
  });

  test("lets browsers keep what is named by its content in every language", () => {
    const [headers, maps] = ["_headers", "_nginx/maps.conf"].map((path) => `${files.get(path)}`);
    for (const part of ["", "nn/", "en/"]) {
      expect(headers).toContain(`${base}${part}_assets/*`);
      const [asset] = [...files.keys()].filter((path) => path.startsWith(`${part}_assets/`) && path.endsWith(".css"));
      expect(asset).toBeDefined();
      const kept = [...(maps ?? "").matchAll(/^ {2}"~(\S+)" ".*immutable/gm)].some(([, rule = "-"]) =>
        new RegExp(rule).test(`${base}${asset}`),
      );
      expect(kept, `${asset} in ${maps}`).toBe(true);
    }
  });

  test("tells a search engine of every page in every language, and each page of the others", () => {
    const map = `${files.get("sitemap.xml")}`;
    for (const part of ["", "nn/", "en/"]) expect(map).toContain(`<loc>${site}/${part}prosesser/grunnskole/skoleskyss/</loc>`);
    const html = `${files.get("en/prosesser/grunnskole/skoleskyss/index.html")}`;
    for (const [language, part] of [
      ["nb", ""],
      ["nn", "nn/"],
      ["en", "en/"],
    ])
      expect(html).toContain(`hreflang="${language}" href="${site}/${part}prosesser/grunnskole/skoleskyss/"`);
  });

  test("holds nothing that is hidden, in any language, and passes the guard", () => {
    const found = [...files].flatMap(([path, bytes]) => (`${path}\n${unpacked(bytes)}`.toLowerCase().match(anySecret) ? [path] : []));
    expect(found).toEqual([]);
    expect(reasonsAgainst(folder)).toEqual([]);
  });
});

/** Texts of at least this many characters are not the same in two languages by chance. */
const long = 25;

function textsIn(node: unknown): string[] {
  if (typeof node === "string") return node.length >= long ? [even(node)] : [];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

function registerOfContent() {
  const { register } = loadRegister(content, today);
  if (!register) throw new Error("the register has errors");
  return register;
}

/** Every text in the records, but for what is of no language: addresses and codes. */
function recordTexts(): string[] {
  const register = registerOfContent();
  const texts = (node: unknown): string[] =>
    typeof node === "string" ? [even(node)] : typeof node === "object" && node !== null ? Object.values(node).flatMap(texts) : [];
  return registerNames
    .filter((name) => name !== "vocabularies")
    .flatMap((name) => (register.all(name) as readonly AnyEntry[]).flatMap(({ data }) => texts(data)))
    .filter((text) => /[\p{Lu}\s]|[^\p{ASCII}]/u.test(text) && !/^(https?:\/\/|\S+@)\S+$/.test(text));
}

/** Finds any of many texts inside others, each looked up by how it begins. */
function finder(texts: readonly string[]): (inside: string) => string[] {
  const byStart = Map.groupBy(new Set(texts), (text) => text.slice(0, long));
  return (inside) => {
    const found: string[] = [];
    for (let i = 0; i + long <= inside.length; i++) {
      for (const text of byStart.get(inside.slice(i, i + long)) ?? []) if (inside.startsWith(text, i)) found.push(text);
    }
    return found;
  };
}

describe("an English page", () => {
  /** Each text of the English pages once for each language it is marked with, with a page it stands on. */
  const shown = () => {
    const places = new Map<string, { text: string; lang: string; path: string }>();
    for (const { path, html } of pages("en"))
      for (const { text, lang } of pageTexts(html)) places.set(`${lang} ${text}`, { text, lang, path });
    return [...places.values()];
  };

  test("has no text of the interface left in bokmål", () => {
    const english = new Set([...textsIn(en), ...textsIn(enSchemas)]);
    const schemaTexts = schemaFileNames.flatMap((name) => textsIn(schemaFile(name)));
    const inEnglish = [...english].join("\n");
    const bokmal = [...textsIn(nb), ...schemaTexts].filter((text) => !inEnglish.includes(text));
    expect(bokmal.length).toBeGreaterThan(800);
    const find = finder(bokmal);
    // The title of a page about a code list says what the list is called, and cannot be marked.
    const lists = new Set(
      registerOfContent()
        .all("vocabularies")
        .map(({ data }) => data.title),
    );
    const left = shown().flatMap(({ text, lang, path }) =>
      lang === "en"
        ? find(text)
            .filter((found) => !lists.has(found))
            .map((found) => `${path}: ${found}`)
        : [],
    );
    expect(left).toEqual([]);
    // The texts are found where they are.
    const own = finder(textsIn(nb));
    expect(pages("nb").some(({ html }) => pageTexts(html).some(({ text }) => own(text).length > 0))).toBe(true);
  });

  test("marks what the records say as bokmål, and nothing of its own", () => {
    const written = new Set(recordTexts());
    expect(written.size).toBeGreaterThan(100);
    const texts = shown();
    const unmarked = texts.filter(({ lang, text }) => lang === "en" && written.has(text));
    expect(unmarked.map(({ path, text }) => `${path}: ${text.slice(0, 80)}`)).toEqual([]);
    const marked = texts.filter(({ lang, text }) => lang === "nb" && written.has(text));
    console.log(`English: ${texts.length} texts, ${marked.length} of the records marked as bokmål.`);
    expect(marked.length).toBeGreaterThan(50);
    const own = finder(textsIn(en).filter((text) => !textsIn(nb).includes(text)));
    expect(texts.filter(({ lang, text }) => lang === "nb" && own(text).length > 0).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });
});
