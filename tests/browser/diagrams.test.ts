import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { filesIn } from "../support/commands.ts";
import { axeViolations, useBrowser } from "./browser.ts";

const own = inject("own");
const base = inject("base");
const { open } = useBrowser();

const process = "/prosesser/grunnskole/skoleskyss/";

test("without JavaScript a drawing is seen, says the same as the table, and leads to the records", async () => {
  const { page, problems } = await open(`${base.public.address}/integrasjoner/skyssvedtak-til-arkiv/`, { javaScriptEnabled: false });
  const drawn = (await page.locator(".diagram .node > text:first-of-type").allTextContents()).sort();
  const rows = page.locator(".flow-table tbody tr");
  const cells = (await Promise.all((await rows.all()).map((row) => row.locator("td").allTextContents()))).flatMap((row) => row.slice(0, 2));
  expect(drawn.length).toBeGreaterThan(2);
  expect([...new Set(cells.map((cell) => cell.trim()))].sort()).toEqual(drawn);
  expect(await page.locator(".diagram-tools").isVisible()).toBe(false);
  await page.locator(".diagram a").filter({ hasText: "Skoleportal" }).click();
  await page.waitForURL("**/systemer/skoleportal/");
  expect(problems).toEqual([]);
});

test("a node's name to those who do not see it says what kind it is", async () => {
  const { page } = await open(`${base.public.address}${process}`);
  await page.getByRole("link", { name: "System: Skoleportal" }).focus();
  expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/systemer/skoleportal/");
});

/** Texts wider than the box they stand in, by the browser's own measure of the font. */
const tooWide = `document.fonts.ready.then(() => [...document.querySelectorAll(".diagram .node")].flatMap((node) => {
  const box = node.querySelector("path").getBBox();
  return [...node.querySelectorAll("text")].flatMap((text) => {
    const { x, y, width, height } = text.getBBox();
    return x < box.x || x + width > box.x + box.width || y < box.y - 1 || y + height > box.y + box.height + 1 ? [text.textContent] : [];
  });
}))`;

/** The least contrast of any text against what it stands on, and of any line against the page. */
const contrast = `(() => {
  const context = document.createElement("canvas").getContext("2d");
  const light = (colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const style = (element) => getComputedStyle(element);
  const paper = style(document.querySelector(".diagram")).backgroundColor;
  const nodes = [...document.querySelectorAll(".diagram .node")];
  return {
    text: Math.min(
      ...nodes.flatMap((node) => [...node.querySelectorAll("text")].map((text) => ratio(style(text).fill, style(node.querySelector("path")).fill))),
      ...[...document.querySelectorAll(".diagram .flow text")].map((text) => ratio(style(text).fill, paper)),
    ),
    lines: Math.min(
      ...[...document.querySelectorAll(".diagram .flow > path:not(.mark, .head)")].map((line) => ratio(style(line).stroke, paper)),
      ...nodes.map((node) => ratio(style(node.querySelector("path")).stroke, paper)),
    ),
  };
})()`;

/** The landscape's pages as a reader finds them, with one of an area, one of a system and one of the matrix. */
async function landscapePages(page: Page): Promise<string[]> {
  const hrefs = async (where: string) =>
    (await page.locator(where).evaluateAll((links) => links.map((link) => link.getAttribute("href")))) as string[];
  const views = await hrefs(".landscape-views a");
  const areas = await hrefs("main th[scope=row] a[href*='/omrade/']");
  await page.goto(new URL("/landskap/hele/", page.url()).href);
  const systems = await hrefs(".diagram a");
  await page.goto(new URL("/landskap/matrise/", page.url()).href);
  const matrices = await hrefs("main li a[href*='/matrise/']");
  return [...views, areas[0] ?? "", systems[0] ?? "", matrices.at(-1) ?? ""];
}

test.each([
  { edition: "internal", colorScheme: "light", width: 1280 },
  { edition: "public", colorScheme: "dark", width: 320 },
] as const)("the landscape is sound for everyone: $edition, $colorScheme, $width px", async ({ edition, colorScheme, width }) => {
  const { page, problems, foreign } = await open(`${own[edition].address}/landskap/`, { colorScheme, viewport: { width, height: 800 } });
  const paths = await landscapePages(page);
  expect(new Set(paths).size).toBeGreaterThanOrEqual(10);
  for (const path of paths) {
    await page.goto(`${own[edition].address}${path}`);
    expect(await page.locator("h1").count(), path).toBe(1);
    expect(await axeViolations(page), path).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(width);
  }
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "texts are inside their boxes and can be read, and a drawing keeps the size it has at first: %s",
  async (colorScheme) => {
    const heights = `[...document.querySelectorAll(".diagram, .diagram-tools")].map((each) => Math.round(each.getBoundingClientRect().height))`;
    const watch = `addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => { globalThis.atFirst = ${heights}; }));`;
    for (const path of [process, "/landskap/hele/", "/landskap/", "/systemer/elements/"]) {
      const { page } = await open(`${own.internal.address}${path}`, { colorScheme }, watch);
      expect(await page.evaluate(tooWide), path).toEqual([]);
      const { text, lines } = (await page.evaluate(contrast)) as { text: number; lines: number };
      expect(text, path).toBeGreaterThanOrEqual(4.5);
      expect(lines, path).toBeGreaterThanOrEqual(3);
      expect(await page.evaluate(heights), path).toEqual(await page.evaluate("globalThis.atFirst"));
      await page.context().close();
    }
  },
);

const size = (page: Page) =>
  page
    .locator(".diagram > svg")
    .first()
    .evaluate((svg) => svg.getBoundingClientRect().width);
const scrolled = (page: Page) =>
  page
    .locator(".diagram")
    .first()
    .evaluate((box) => box.scrollLeft);

test("a drawing is made larger and moved by keyboard, by buttons, by mouse and by two fingers", async () => {
  const { page, problems } = await open(`${own.internal.address}/landskap/hele/`);
  const box = page.locator(".diagram").first();
  const drawn = Number(
    await page
      .locator(".diagram > svg")
      .first()
      .getAttribute("viewBox")
      .then((view) => view?.split(",")[2]),
  );
  await box.focus();
  await page.keyboard.press("0");
  expect(await size(page)).toBeCloseTo(drawn, 0);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  expect(await size(page)).toBeCloseTo(drawn * 1.5625, -1);
  expect(await page.locator(".diagram-tools output").first().textContent()).toBe("156 prosent");
  const before = await scrolled(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  expect(await size(page)).toBeCloseTo(drawn, 0);

  await page.getByRole("button", { name: "Større" }).first().click();
  expect(await size(page)).toBeCloseTo(drawn * 1.25, -1);
  await page.getByRole("button", { name: "Vis alt" }).first().click();
  const room = await box.evaluate(({ clientWidth }) => clientWidth);
  expect(await size(page)).toBeLessThanOrEqual(room);
  // However small the whole had to be, it is now wider than its frame.
  while ((await size(page)) < room + 250) await page.getByRole("button", { name: "Større" }).first().click();

  await box.scrollIntoViewIfNeeded();
  const frame = await box.boundingBox();
  if (!frame) throw new Error("The drawing is not seen.");
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const from = await scrolled(page);
  const address = page.url();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  expect((await scrolled(page)) - from).toBeCloseTo(120, -1);
  expect(page.url()).toBe(address);

  const wide = await size(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, apart: number) =>
    session.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints:
        apart === 0
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ],
    });
  await touch("touchStart", 40);
  for (const apart of [45, 50, 60]) await touch("touchMove", apart);
  await touch("touchEnd", 0);
  expect(await size(page)).toBeGreaterThan(wide * 1.2);
  expect(problems).toEqual([]);
});

test("a sensitive flow is told from others without colour, and in a forced palette", async () => {
  const { page } = await open(`${own.internal.address}${process}`, { forcedColors: "active" });
  const [thick, thin] = await Promise.all(
    [".flow.sensitive", ".flow:not(.sensitive)"].map((which) =>
      page
        .locator(`.diagram ${which} > path`)
        .first()
        .evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth)),
    ),
  );
  expect(thick).toBeGreaterThan((thin ?? 0) * 2);
  expect(await page.locator(".diagram .flow.sensitive > .mark").count()).toBe(await page.locator(".diagram .flow.sensitive").count());
  expect(await page.locator(".diagram-legend .mark").count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
});

/** What a drawing adds to a page, as it is sent: the element itself, and what it asks for that other pages do not. */
test.each(["public", "internal"] as const)("a drawing costs a reader at most 20 kB: %s", (edition) => {
  const folder = own[edition].folder;
  const zipped = (text: string | Buffer) => gzipSync(text).length;
  const files = [...filesIn(folder)];
  const assets = files.filter(([path]) => /^_assets\/.*[Dd]iagram.*\.(css|js)$/.test(path));
  const beside = assets.reduce((sum, [, bytes]) => sum + zipped(bytes), 0);
  expect(assets.some(([path]) => path.endsWith(".css"))).toBe(true);
  expect(assets.some(([path]) => path.endsWith(".js"))).toBe(true);
  const pages = files
    .filter(([path, bytes]) => path.endsWith(".html") && bytes.includes("<diagram-view"))
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 60)
    .map(([path]) => {
      const html = readFileSync(join(folder, path), "utf8");
      return { path, cost: zipped(html) - zipped(html.replace(/<diagram-view[\s\S]*?<\/diagram-view>/g, "")) + beside };
    })
    .sort((a, b) => b.cost - a.cost);
  console.log(
    `Drawings, ${edition}: ${pages.length} pages looked at, heaviest ${pages[0]?.path} at ${pages[0]?.cost} bytes (${beside} of them style and script).`,
  );
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, cost } of pages) expect(cost, path).toBeLessThanOrEqual(20_000);
});

test("in a drawing larger than its box one sees first what it is about", async () => {
  const system = own.internal.records.find(({ register }) => register === "systems");
  const { page } = await open(`${own.internal.address}/systemer/${system?.id}/`, { viewport: { width: 320, height: 640 } });
  const box = page.locator(".diagram").first();
  expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  const isSeen = `(() => {
    const [at, frame] = [".diagram .node.focus", ".diagram"].map((found) => document.querySelector(found).getBoundingClientRect());
    return at.left + at.width / 2 > frame.left && at.left + at.width / 2 < frame.right && at.top + at.height / 2 > frame.top && at.top + at.height / 2 < frame.bottom;
  })()`;
  await expect.poll(() => page.evaluate(isSeen)).toBe(true);
});
