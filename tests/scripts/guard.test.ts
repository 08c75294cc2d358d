import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { filesIn, folderForAll, runScript } from "../support/commands.ts";
import { emptyFolder, today } from "../support/content.ts";

const out = folderForAll();

beforeAll(async () => {
  expect((await runScript("build.ts", ["--restricted"], { CONTENT: "tests/fixtures/base", OUT: out })).stderr).toBe("");
}, 120_000);

const guard = (folder: string) => runScript("guard.ts", [folder]);

/** A copy of the public edition with something done to it. */
function changed(change: (folder: string) => void): string {
  const folder = emptyFolder();
  cpSync(join(out, "public"), folder, { recursive: true });
  change(folder);
  return folder;
}

const markOf = (edition: string) => JSON.parse(readFileSync(join(out, edition, "edition.json"), "utf8")) as Record<string, unknown>;

describe("a build is marked", () => {
  test("with what it is, the day, and every file", () => {
    expect(markOf("public")).toMatchObject({ edition: "public", restricted: false, date: today });
    expect(markOf("internal")).toMatchObject({ edition: "internal", restricted: true, date: today });
    for (const edition of ["public", "internal"]) expect(markOf(edition).files).toBe(filesIn(join(out, edition)).size - 1);
  });

  test("on every page, also those that only lead on", () => {
    for (const edition of ["public", "internal"]) {
      const pages = [...filesIn(join(out, edition))].filter(([path]) => path.endsWith(".html"));
      expect(pages.length).toBeGreaterThan(50);
      for (const [path, html] of pages) expect(html.toString(), path).toContain(`<meta name="orden-edition" content="${edition}"`);
    }
  });

  test("for robots: only the public edition may be listed, with the pages that are pages", () => {
    const text = (path: string) => readFileSync(join(out, path), "utf8");
    expect(text("public/robots.txt")).toBe("User-agent: *\nAllow: /\n\nSitemap: https://register.provebygd.example/sitemap.xml\n");
    expect(text("internal/robots.txt")).toBe("User-agent: *\nDisallow: /\n");
    const places = [...text("public/sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
    expect(places).toContain("https://register.provebygd.example/prosesser/grunnskole/skoleskyss/");
    expect(places).not.toContain("https://register.provebygd.example/prosesser/grunnskole/skyss/");
    for (const place of places) expect(filesIn(join(out, "public")).has(`${new URL(place ?? "").pathname.slice(1)}index.html`)).toBe(true);
    expect(filesIn(join(out, "internal")).has("sitemap.xml")).toBe(false);
  });
});

describe("the guard", () => {
  test("lets the public edition through", async () => {
    const { code, stdout, stderr } = await guard(join(out, "public"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("er den offentlige utgaven, hel og uendret.");
  });

  test.each<[string, string | ((folder: string) => void), RegExp]>([
    ["the internal edition", "internal", /er ikke den offentlige utgaven/],
    ["a folder with both", ".", /har ingen edition\.json/],
    ["a folder that is not there", "finnes-ikke", /finnes ikke/],
    [
      "a page of the internal edition among the others",
      (folder) => cpSync(join(out, "internal/sok/index.html"), join(folder, "sok/index.html")),
      /1 av sidene er ikke merket som offentlige: sok\/index\.html\./,
    ],
    [
      "the internal edition under the mark of the public",
      (folder) => {
        rmSync(folder, { recursive: true });
        cpSync(join(out, "internal"), folder, { recursive: true });
        cpSync(join(out, "public/edition.json"), join(folder, "edition.json"));
      },
      /av sidene er ikke merket som offentlige/,
    ],
    [
      "the search of the internal edition",
      (folder) => cpSync(join(out, "internal/pagefind"), join(folder, "pagefind"), { recursive: true }),
      /^Filene er endret siden de ble bygget/,
    ],
    ["a file that is changed", (folder) => appendFileSync(join(folder, "utvalg/systemer.json"), " "), /^Filene er endret/],
    ["a file that is gone", (folder) => rmSync(join(folder, "404.html")), /^Filene er endret/],
    ["a mark that cannot be read", (folder) => writeFileSync(join(folder, "edition.json"), "{"), /kan ikke leses/],
    ["a mark that says nothing", (folder) => writeFileSync(join(folder, "edition.json"), "{}"), /er ikke den offentlige utgaven/],
  ])("stops %s", async (_, what, reason) => {
    const { code, stdout, stderr } = await guard(typeof what === "string" ? join(out, what) : changed(what));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(reason);
    expect(stderr.endsWith("\nIngenting skal legges ut.\n")).toBe(true);
  });
});
