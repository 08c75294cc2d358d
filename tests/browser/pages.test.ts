import { describe, expect, inject, test } from "vitest";
import type { Edition } from "../../src/register/edition.ts";
import { axeViolations, useBrowser } from "./browser.ts";

const sites = inject("sites");
const { open } = useBrowser();

/** One page of each kind. */
const pages = [
  "/",
  "/sok/",
  "/veiledning/",
  "/veiledning/om/",
  "/veiledning/foresla-endring/",
  "/prosesser/",
  "/utvalg/prosesser/area/grunnskole/",
  "/prosesser/grunnskole/skoleskyss/",
  "/systemer/",
  "/systemer/visma-flyt-skole/",
  "/bevaring/",
  "/bevaring/skoleskyss/",
  "/integrasjoner/",
  "/integrasjoner/elev-til-elements/",
  "/arkiver/",
  "/arkiver/elements-sakarkiv/",
  "/avtaler/",
  "/avtaler/databehandleravtale-visma/",
  "/vurderinger/",
  "/vurderinger/ros-elements/",
  "/enheter/",
  "/enheter/skole/",
  "/kodelister/",
  "/kodelister/laws/",
  "/finnes-ikke/",
];

describe.each(["public", "internal"] as Edition[])("the %s edition", (edition) => {
  test.each(pages)("%s is sound for everyone", async (path) => {
    const { page, problems, foreign } = await open(`${sites[edition]}${path}`);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("nb");
    expect(await axeViolations(page)).toEqual([]);
    expect(problems.filter((problem) => !(path === "/finnes-ikke/" && problem.includes("404")))).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });
});

describe.each([
  { colorScheme: "dark" as const, viewport: { width: 1280, height: 900 } },
  { colorScheme: "light" as const, viewport: { width: 320, height: 640 } },
])("at $viewport.width px, $colorScheme", (options) => {
  test.each([
    "/",
    "/sok/",
    "/prosesser/",
    "/prosesser/grunnskole/skoleskyss/",
    "/systemer/elements/",
    "/kodelister/laws/",
    "/veiledning/om/",
  ])("%s is sound and fits", async (path) => {
    const { page } = await open(`${sites.internal}${path}`, options);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(options.viewport.width);
    await page.context().close();
  });
});
