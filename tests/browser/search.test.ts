import { expect, inject, test } from "vitest";
import { axeViolations, useBrowser } from "./browser.ts";

const base = inject("base");
const { open } = useBrowser();

const status = "register-search [role=status]";

test("a misspelt word is read as what was meant, and the page says so", async () => {
  const { page, problems, foreign } = await open(`${base.public.address}/sok/?q=skolesjyss`);
  await expect.poll(() => page.textContent(status)).toContain("Viser treff for «skoleskyss» i stedet for «skolesjyss».");
  expect(await page.locator(".results a").first().textContent()).toBe("Skoleskyss");
  expect([problems, foreign]).toEqual([[], []]);
});

test("the words of the index are fetched only when there is one it has not", async () => {
  const { page } = await open(`${base.public.address}/sok/?q=skoleskyss`);
  await expect.poll(() => page.locator(".results li").count()).toBeGreaterThan(0);
  const fetched = () => page.evaluate(`performance.getEntriesByType("resource").some(({ name }) => name.endsWith("words.json"))`);
  expect(await fetched()).toBe(false);
  await page.getByRole("searchbox").fill("skolesjyss");
  await expect.poll(fetched).toBe(true);
});

test("part of a word finds it, and is marked where it stands", async () => {
  const { page } = await open(`${base.internal.address}/sok/?q=skyss`);
  const hit = page.locator(".results li").filter({ has: page.getByRole("link", { name: "Skoleskyss", exact: true }) });
  await expect.poll(() => hit.locator("mark").first().textContent()).toMatch(/skyss/i);
});

test("a filter says how many hits each choice gives, and gives them", async () => {
  const { page } = await open(`${base.internal.address}/sok/?q=skoleskyss`);
  const option = page.locator("select[name=register] option[value=Prosess]");
  await expect.poll(() => option.textContent()).toMatch(/^Prosess \(\d+\)$/);
  const [, count] = /\((\d+)\)/.exec((await option.textContent()) ?? "") ?? [];
  await page.locator("select[name=register]").selectOption("Prosess");
  await expect.poll(() => page.textContent(status)).toBe(`${count} treff`);
  await expect.poll(() => page.locator(".results li").count()).toBe(Number(count));
  // What the others would give is still told.
  expect(await page.locator("select[name=register] option[value=System]").textContent()).toMatch(/\(\d+\)$/);
});

test("no hit gives help: what one can try, the registers, and whom to ask", async () => {
  const { page } = await open(`${base.public.address}/sok/?q=qqzzxxw`, { viewport: { width: 320, height: 640 }, colorScheme: "dark" });
  const help = page.locator(".search-help");
  await help.waitFor({ state: "visible" });
  expect(await help.getByRole("link", { name: "Prosesser" }).getAttribute("href")).toBe("/prosesser/");
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("searchbox").fill("skoleskyss");
  await help.waitFor({ state: "hidden" });
  expect(await axeViolations(page)).toEqual([]);
});

test("/ leads to the search field from anywhere, but not from a field, and can be turned off", async () => {
  const { page, problems } = await open(`${base.public.address}/prosesser/`);
  const focused = () => page.evaluate("document.activeElement?.id");
  await page.keyboard.press("/");
  expect(await focused()).toBe("site-search");
  await page.keyboard.type("a/b");
  expect(await page.locator("#site-search").inputValue()).toBe("a/b");
  await page.goto(`${base.public.address}/sok/?q=skoleskyss`);
  await page.locator(".results li").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.getByRole("checkbox", { name: /tasten \// }).uncheck();
  await page.goto(`${base.public.address}/prosesser/`);
  await page.keyboard.press("/");
  expect(await focused()).not.toBe("site-search");
  expect(problems).toEqual([]);
});

test("a page in another language searches in Norwegian all the same", async () => {
  const { page } = await open(`${base.public.address}/sok/`);
  await page.route("**/sok/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<html lang="nb"', '<html lang="en"') });
  });
  await page.goto(`${base.public.address}/sok/?q=skoleskyssene`);
  expect(await page.getAttribute("html", "lang")).toBe("en");
  await expect.poll(() => page.locator(".results a").first().textContent()).toBe("Skoleskyss");
});
