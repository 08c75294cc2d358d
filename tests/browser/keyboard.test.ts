import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { nb } from "../../src/text/nb.ts";
import { useBrowser } from "./browser.ts";

const base = inject("base");
const { open } = useBrowser();

/** What a person meets at one stop of the Tab key. */
interface Stop {
  what: string;
  isSeen: boolean;
  isMarked: boolean;
  /** From the top of the page, in pixels; the order of the page is the order of the stops where it grows. */
  order: number;
}

/** Runs in the page. */
function stop(): Stop | undefined {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body || focused.tagName === "HTML") return undefined;
  const style = getComputedStyle(focused);
  const { width, height } = focused.getBoundingClientRect();
  const all = [...document.querySelectorAll("*")];
  const ring = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  };
  return {
    what: `${focused.tagName.toLowerCase()} ${(focused.getAttribute("aria-label") ?? focused.textContent ?? "").trim().slice(0, 40) || focused.id}`,
    isSeen: width > 0 && height > 0 && style.visibility === "visible" && Number(style.opacity) > 0 && focused.checkVisibility(),
    // The way past the menu is there only while it has the focus.
    // Designsystemet puts the ring of a choice around its words too.
    isMarked: ring(focused) || ring(focused.closest(".ds-field")) || focused.matches(".ds-skip-link"),
    order: all.indexOf(focused),
  };
}

/** Presses Tab until the page is left, or as often as is asked for. */
async function stops(page: Page, most = 400): Promise<{ stops: Stop[]; isLeft: boolean }> {
  const seen: Stop[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(stop);
    if (!at) return { stops: seen, isLeft: true };
    seen.push(at);
  }
  return { stops: seen, isLeft: false };
}

describe.each([
  ["the front page", "/"],
  ["a list with filters", "/prosesser/"],
  ["a record", "/prosesser/grunnskole/skoleskyss/"],
  ["the search", "/sok/"],
  ["a form", "/foresla/integrasjoner/"],
  ["a report", "/rapporter/behandlingsprotokoll/"],
  ["the matrix", "/vurderinger/ros-skoleportal/"],
])("%s", (_, path) => {
  test("is gone through by Tab: the way past the menu first, in the order of the page, seen at each stop, and out again", async () => {
    const { page, problems } = await open(`${base.internal.address}${path}`, { viewport: { width: 1280, height: 900 } });
    // The search puts the cursor in its field when it is ready; here one begins where every page begins.
    if (path === "/sok/") await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("q");
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
    expect(await page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count()).toBe(0);
    const { stops: all, isLeft } = await stops(page);
    expect(isLeft, `Tab does not lead out of ${path}`).toBe(true);
    expect(all.filter(({ isSeen }) => !isSeen).map(({ what }) => what)).toEqual([]);
    expect(all.filter(({ isMarked }) => !isMarked).map(({ what }) => what)).toEqual([]);
    expect(all[0]?.what).toContain(nb.site.skip);
    const orders = all.map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(all.length).toBeGreaterThan(10);
    console.log(`Keyboard, ${path}: ${all.length} stops.`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test("lets one past the menu at once", async () => {
    const { page } = await open(`${base.internal.address}${path}`);
    // The search puts the cursor in its field when it is ready.
    if (path === "/sok/") await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("q");
    await page.locator(".ds-skip-link").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("innhold");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.querySelector('#innhold').contains(document.activeElement)")).toBe(true);
    await page.context().close();
  });
});

test("what is folded opens and closes by the keyboard", async () => {
  const { page } = await open(`${base.internal.address}/rapporter/behandlingsprotokoll/`);
  const details = page.locator("main details").first();
  await details.locator("summary").focus();
  expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(false);
  await page.keyboard.press("Enter");
  expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
  await page.keyboard.press("Space");
  expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(false);
});

test("a list of choices opens by arrows, closes by Escape, and the field keeps the cursor", async () => {
  const { page } = await open(`${base.internal.address}/foresla/integrasjoner/`);
  const field = page.getByRole("combobox").first();
  await field.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => field.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  await expect.poll(() => field.getAttribute("aria-expanded")).toBe("false");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a wide table is scrolled by the arrows", async () => {
  const { page } = await open(`${base.internal.address}/rapporter/behandlingsprotokoll/`, { viewport: { width: 320, height: 640 } });
  const wide = page.locator(".scroll").first();
  await wide.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => wide.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test("those who ask for less motion get none", async () => {
  const moving = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const lasts = (duration: string) => duration.split(",").some((each) => Number.parseFloat(each) > 0.01);
          return (animationName !== "none" && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === "smooth";
        })
        .map((element) => `${element.tagName} ${element.className}`),
    );
  const { page } = await open(`${base.internal.address}/prosesser/grunnskole/skoleskyss/`, { reducedMotion: "reduce" });
  expect(await moving(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving(page)).toContain("HTML ");
});
