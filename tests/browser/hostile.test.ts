import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSite } from "../../scripts/lib/build-site.ts";
import { serve } from "../../scripts/lib/serve.ts";
import { type Edition, editions } from "../../src/register/edition.ts";
import { filesIn } from "../support/commands.ts";
import { fixtures, today } from "../support/content.ts";
import { hostileRegister } from "../support/hostile.ts";
import { ran, vectors } from "../support/vectors.ts";
import { type OpenPage, useBrowser } from "./browser.ts";

const minutes = 60_000;
const { open } = useBrowser();
const out = mkdtempSync(join(tmpdir(), "orden-hostile-"));
const servers: Server[] = [];
const sites = new Map<Edition, { address: string; pages: string[] }>();
let values = 0;

/** Tells in the console when a vector has run. */
const init = `window.${ran} = () => { console.error("A vector has run"); return ""; };`;

beforeAll(async () => {
  const made = hostileRegister();
  values = made.values;
  for (const edition of editions) {
    const site = await makeSite({ edition, register: made.register, content: fixtures, out, today, restricted: edition === "internal" });
    const folder = site.place();
    site.clear();
    const { server, address } = await serve(folder, 0, edition);
    servers.push(server);
    // An old address leads on at once, and has nothing of its own to read but the new.
    const isRead = ([path, bytes]: [string, Buffer]) => path.endsWith("index.html") && !bytes.includes('http-equiv="refresh"');
    const pages = [...filesIn(folder)].filter(isRead).map(([path]) => path.slice(0, -"index.html".length));
    sites.set(edition, { address, pages });
  }
  await close();
}, 4 * minutes);

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(out, { recursive: true, force: true });
});

/** All that has happened on a page that should not. */
async function wrongOn({ page, problems, foreign }: OpenPage): Promise<string[]> {
  const polluted = await page.evaluate("'polluted' in {} || Object.keys(Object.prototype).length > 0");
  const title = await page.evaluate(
    "document.querySelectorAll('main').length === 1 && document.querySelectorAll('body script:not([src])').length === 0",
  );
  return [
    // What was being fetched when the reader went on.
    ...problems.filter((problem) => !problem.endsWith("net::ERR_ABORTED")),
    ...foreign.map((url) => `asked ${url}`),
    ...(polluted ? ["the prototype of all objects has changed"] : []),
    ...(title ? [] : ["the page is not as it was made"]),
  ];
}

/** Where every link and form of a page leads, as it is written. */
const linksOfPage = `[...document.querySelectorAll("a, area, form")].map(
  (link) => link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? link.getAttribute("action") ?? "#")`;

/** Readers at a time, each with a page of its own. */
const readers = 3;

describe.each(editions)("a register full of hostile values, in the %s edition", (edition) => {
  test(
    "every page is read, every diagram is drawn, and nothing runs",
    async () => {
      const { address, pages } = sites.get(edition) ?? { address: "", pages: [] };
      const left = [...pages];
      const wrong: string[] = [];
      let drawn = 0;
      let links = 0;
      const read = async () => {
        const opened = await open(`${address}404.html`, {}, init);
        const { page } = opened;
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          await page.goto(`${address}${path}`, { waitUntil: "load" });
          drawn += await page.locator(".diagram > svg").count();
          const hrefs = (await page.evaluate(linksOfPage)) as string[];
          links += hrefs.length;
          const strange = hrefs.filter((href) => !/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#|\.{1,2}\/)/.test(href));
          wrong.push(...strange.map((href) => `${path}: leads to ${href}`), ...(await wrongOn(opened)).map((what) => `${path}: ${what}`));
          opened.problems.length = 0;
          opened.foreign.length = 0;
        }
        await page.context().close();
      };
      await Promise.all(Array.from({ length: readers }, read));
      console.log(
        `Hostile register, ${edition}: ${values} values of ${vectors.length} vectors, ${pages.length} pages, ${links} links, ${drawn} diagrams: ${wrong.length} wrong.`,
      );
      expect(wrong).toEqual([]);
      expect(drawn).toBeGreaterThan(10);
      expect(pages.length).toBeGreaterThan(90);
    },
    8 * minutes,
  );

  test(
    "the search finds it, and shows it as text",
    async () => {
      const { address } = sites.get(edition) ?? { address: "" };
      let hits = 0;
      for (const query of [
        "script",
        "onerror",
        "javascript",
        "ordenRan",
        "constructor",
        '<img src=x onerror="ordenRan(1)">',
        "__proto__",
      ]) {
        const opened = await open(`${address}sok/?q=${encodeURIComponent(query)}`, {}, init);
        await expect.poll(() => opened.page.getByRole("status").first().textContent(), { timeout: minutes / 4 }).toMatch(/treff/i);
        const found = opened.page.locator(".results > li");
        const none = (await opened.page.getByRole("status").first().textContent())?.includes("Ingen") ?? false;
        await expect.poll(() => found.count(), { timeout: minutes / 4 }).toBeGreaterThan(none ? -1 : 0);
        hits += await found.count();
        expect(await wrongOn(opened)).toEqual([]);
        expect(await opened.page.locator(".results").locator("img, script, svg, iframe, style").count()).toBe(0);
        await opened.page.context().close();
      }
      expect(hits).toBeGreaterThan(30);
    },
    4 * minutes,
  );

  test("a list is narrowed by it, also from the address", async () => {
    const { address } = sites.get(edition) ?? { address: "" };
    const opened = await open(`${address}systemer/?name=${encodeURIComponent("<script>")}&__proto__=x&constructor=y`, {}, init);
    const rows = opened.page.locator("main tbody tr");
    await expect.poll(() => rows.count(), { timeout: minutes / 4 }).toBeLessThan(8);
    await opened.page.getByLabel("Navn inneholder").fill('"><img src=x onerror=ordenRan(1)>');
    await expect.poll(() => rows.count(), { timeout: minutes / 4 }).toBe(0);
    expect(await wrongOn(opened)).toEqual([]);
    await opened.page.context().close();
  });

  test("what is not allowed is stopped by the page itself, should something slip through", async () => {
    const { address } = sites.get(edition) ?? { address: "" };
    const { page, problems } = await open(`${address}systemer/`, {}, init);
    await page.evaluate(`(() => {
      const script = document.createElement("script");
      try { script.textContent = "${ran}(1)"; } catch {}
      document.body.append(script);
      const image = new Image();
      image.src = "https://vector.example/x.png";
      const styled = document.createElement("p");
      styled.setAttribute("style", "color: red");
      document.body.append(styled);
      try { document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=${ran}(1)>"); } catch (error) { console.error("CSP " + error.message); }
      return fetch("https://vector.example/").catch(() => {});
    })()`);
    await expect
      .poll(() => problems.filter((problem) => problem.startsWith("CSP")).length, { timeout: minutes / 4 })
      .toBeGreaterThanOrEqual(4);
    expect(problems).not.toContain("A vector has run");
    expect(await page.evaluate("WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0])).then(() => 'ran', () => 'stopped')")).toBe(
      "stopped",
    );
    await page.context().close();
  });
});

test("the vectors do run where nothing stops them", async () => {
  const server = createServer((request, response) => {
    const i = Number(request.url?.slice(1));
    const all = vectors.map((_, n) => `<iframe src="/${n + 1}"></iframe>`).join("");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><body>${i > 0 ? vectors[i - 1] : all}`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  const { page, problems, foreign } = await open(`http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`, {}, init);
  const worked = () => problems.filter((problem) => problem === "A vector has run").length + foreign.length;
  await expect.poll(worked, { timeout: minutes / 2 }).toBeGreaterThan(30);
  console.log(`Control: vectors ran or asked another host ${worked()} times in a page without protection.`);
  await page.context().close();
  server.close();
});
