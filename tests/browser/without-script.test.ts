import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { pageTypes } from "./page-types.ts";

const base = inject("base");
const { open } = useBrowser();
const off = { javaScriptEnabled: false };

// The internal edition has every kind of page.
describe("without JavaScript", () => {
  test.concurrent.each(pageTypes("internal"))("%s can be read, and promises nothing it cannot do", async (address) => {
    const { page, problems } = await open(address, off);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(80);
    // A button needs a form that leads somewhere, and a field needs a button.
    const dead = page.locator("button:not(form[action] button), :is(input, select, textarea):not(form[action] *)");
    expect(await dead.filter({ visible: true }).evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 120)))).toEqual([]);
    expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
    await page.context().close();
  });
});

test("the search says that it needs JavaScript, and leads to the registers", async () => {
  const { page } = await open(`${base.public.address}/sok/?q=skyss`, off);
  const main = page.getByRole("main");
  expect(await main.locator("noscript").innerText()).toContain("JavaScript");
  await main.getByRole("link", { name: "Prosesser", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Prosesser");
});

test("a form says that it needs JavaScript, and leads to the file to fill in", async () => {
  const { page } = await open(`${base.internal.address}/foresla/prosesser/`, off);
  const main = page.getByRole("main");
  expect(await main.locator("noscript").innerText()).toContain("JavaScript");
  const file = await main.locator("a[download]").first().getAttribute("href");
  expect((await fetch(new URL(file ?? "", base.internal.address))).status).toBe(200);
});
