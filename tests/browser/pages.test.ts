import type { CDPSession } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { editions } from "../../src/register/edition.ts";
import { axeViolations, useBrowser } from "./browser.ts";
import { pageTypes } from "./page-types.ts";
import { shiftsOf, watchShifts } from "./shifts.ts";

const { open } = useBrowser();
const tried = { pages: 0, runs: 0 };
afterAll(() => console.log(`axe: ${tried.pages} pages, ${tried.runs} runs: light, dark, 320 px wide and at 200 %.`));

/**
 * Four ways to see a page. Colours are the same whatever the width, and nothing but colours differs in the dark, so each rule is tried where
 * it can differ. A browser at 200 % lays the page out in half the width with twice the points, as here.
 */
const ways = [
  { name: "light", colorScheme: "light", width: 1280, scale: 1, rules: undefined },
  { name: "dark", colorScheme: "dark", width: 1280, scale: 1, rules: { only: ["color-contrast"] } },
  { name: "320 px", colorScheme: "light", width: 320, scale: 1, rules: { without: ["color-contrast"] } },
  { name: "200 %", colorScheme: "light", width: 640, scale: 2, rules: { without: ["color-contrast"] } },
] as const;

const resize = (session: CDPSession, width: number, scale: number) =>
  session.send("Emulation.setDeviceMetricsOverride", { width, height: 640, deviceScaleFactor: scale, mobile: false });

describe.each(editions)("the %s edition", (edition) => {
  const types = pageTypes(edition);

  test("has pages of many kinds", () => expect(types.length).toBeGreaterThan(40));

  test.concurrent.each(types)("%s is sound for everyone", async (address) => {
    const { page, problems, foreign } = await open(address, { viewport: { width: 1280, height: 640 } }, watchShifts);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("nb");
    expect((await shiftsOf(page)).filter(({ isTable }) => !isTable)).toEqual([]);
    const session = await page.context().newCDPSession(page);
    tried.pages++;
    for (const { name, colorScheme, width, scale, rules } of ways) {
      await page.emulateMedia({ colorScheme });
      await resize(session, width, scale);
      expect(await axeViolations(page, rules), `${name}: ${address}`).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), `${name}: ${address} goes sideways`).toBeLessThanOrEqual(width);
      tried.runs++;
    }
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });
});
