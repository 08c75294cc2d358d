import { describe, expect, inject, test } from "vitest";
import type { Edition } from "../../src/register/edition.ts";
import { nb } from "../../src/text/nb.ts";
import { axeViolations, useBrowser } from "./browser.ts";

const own = inject("own");
const { open } = useBrowser();

const fixed = [
  "/",
  "/sok/",
  "/abonner/",
  "/om-meg/",
  "/kommunen/",
  "/tilgjengelighet/",
  "/personvern/",
  "/api/",
  "/veiledning/",
  "/veiledning/om/",
  "/veiledning/foresla-endring/",
  "/veiledning/beskriv-en-prosess/",
  "/veiledning/gjor-en-ros/",
  "/finnes-ikke/",
];
const lists = Object.values(nb.registers).map(({ slug }) => `/${slug}/`);
const records = (edition: Edition) => own[edition].records.map(({ register, id }) => `/${nb.registers[register].slug}/${id}/`);

describe.each(["public", "internal"] as Edition[])("the %s edition", (edition) => {
  test.each([...fixed, ...lists, ...records(edition)])("%s is sound for everyone", async (path) => {
    const { page, problems, foreign } = await open(`${own[edition].address}${path}`);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("nb");
    expect(await axeViolations(page)).toEqual([]);
    expect(problems.filter((problem) => !(path === "/finnes-ikke/" && problem.includes("404")))).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });
});

// Light and wide is tried above; the colours do not depend on the width, nor the width on the colours.
describe("at 320 px, dark", () => {
  const options = { colorScheme: "dark" as const, viewport: { width: 320, height: 640 } };

  test.each([
    "/",
    "/sok/",
    "/om-meg/",
    "/api/",
    "/prosesser/",
    "/veiledning/foresla-endring/",
    "/veiledning/gjor-en-ros/",
    "/kom-i-gang/",
    ...records("internal"),
  ])("%s is sound and fits", async (path) => {
    const { page } = await open(`${own.internal.address}${path}`, options);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(options.viewport.width);
    await page.context().close();
  });
});
