import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { editions } from "../../src/register/edition.ts";
import { accentScale } from "../../src/site/accent-scale.ts";
import { useBrowser } from "./browser.ts";

const base = inject("base");
const { open } = useBrowser();

/** As `appearance` in tests/fixtures/base/municipality.yaml has it. */
const color = "#7a4fd0";

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

describe.each(editions)("in the %s edition", (edition) => {
  test.each(["light", "dark"] as const)("pages have the municipality's colour and its logo, %s", async (colorScheme) => {
    const { page, problems, foreign } = await open(`${base[edition].address}/prosesser/`, { colorScheme });
    const scale = accentScale(color, colorScheme);
    const button = page.locator("header .ds-button");
    const style = (property: string) => button.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style("background-color")).toBe(rgb(scale["base-default"]));
    expect(await style("color")).toBe(rgb(scale["base-contrast-default"]));
    const logo = page.locator(".site-name img");
    expect(
      await logo.evaluate((image: HTMLImageElement) => [image.currentSrc, image.width, image.height, image.naturalWidth > 0, image.alt]),
    ).toEqual([`${base[edition].address}/utseende/${colorScheme === "dark" ? "logo-dark.png" : "logo.svg"}`, 60, 40, true, ""]);
    expect([...problems, ...foreign]).toEqual([]);
  });

  test("the theme and the pictures that are named are all that is taken of the content folder", () => {
    const { folder } = base[edition];
    expect(readdirSync(join(folder, "utseende")).sort()).toEqual(["logo-dark.png", "logo.svg", "tema.css"]);
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(all.filter((file) => /(^|\/)(municipality\.yaml|logo[^/]*)$/.test(file) && !file.startsWith("utseende/"))).toEqual([]);
  });
});

test("where the system's own colours are asked for, the button has them", async () => {
  const { page } = await open(`${base.public.address}/prosesser/`, { forcedColors: "active" });
  const system = await page.evaluate(() => {
    const probe = document.createElement("button");
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(await page.locator("header .ds-button").evaluate((element) => getComputedStyle(element).color)).toBe(system);
});
