import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { axeViolations, useBrowser } from "./browser.ts";

const own = inject("own");
const base = inject("base");
const { open } = useBrowser();

const skyss = "/om-meg/elev/#grunnskole-skoleskyss";

/** Addresses of the pages about people in a built site, with the bytes of each. */
function aboutPagesIn(folder: string): { path: string; html: Buffer }[] {
  return readdirSync(join(folder, "om-meg"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => ({
      path: `/om-meg/${file.split(sep).slice(0, -1).join("/")}/`.replace("//", "/"),
      html: readFileSync(join(folder, "om-meg", file)),
    }));
}

/** What a page weighs when it is sent, with its style sheets. */
const sent = (folder: string, html: Buffer) =>
  [...html.toString().matchAll(/href="([^"]+\.css)"/g)].reduce(
    (sum, [, sheet = ""]) => sum + gzipSync(readFileSync(join(folder, sheet))).length,
    gzipSync(html).length,
  );

describe.each(["public", "internal"] as const)("in the %s edition", (edition) => {
  const { folder, address } = own[edition];
  const pages = aboutPagesIn(folder);

  test("every page about people is light: at most 30 kB sent, styles and all", () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(({ html }) => html.length > 250_000 || sent(folder, html) > 30_000).map(({ path }) => path)).toEqual([]);
  });

  test("the fullest is sound unfolded, wide and light, narrow and dark", async () => {
    const [fullest] = pages.sort((a, b) => b.html.length - a.html.length);
    const wide = await open(`${address}${fullest?.path}`);
    await wide.page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true");
    expect(await axeViolations(wide.page)).toEqual([]);
    expect(wide.problems).toEqual([]);
    expect(wide.foreign).toEqual([]);
    await wide.page.emulateMedia({ colorScheme: "dark" });
    await wide.page.setViewportSize({ width: 320, height: 640 });
    expect(await axeViolations(wide.page)).toEqual([]);
    expect(await wide.page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await wide.page.context().close();
  });
});

test("an inhabitant chooses who they are and reads what is kept, without JavaScript", async () => {
  const { page } = await open(`${base.public.address}/om-meg/`, { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Elever" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Hva vet kommunen om elever?");
  const service = page.locator("details.about-service").filter({ hasText: "Skoleskyss" });
  await service.locator("summary").click();
  await expect.poll(() => service.getByText("Helseopplysninger", { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText("h) om en maskin avgjør noe").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Kopier teksten" }).count()).toBe(0);
});

test("a link to a service unfolds it, and paper shows them all", async () => {
  const { page } = await open(`${base.public.address}${skyss}`);
  expect(await page.locator("details.about-service").evaluate((folded: HTMLDetailsElement) => folded.open)).toBe(true);
  await page.goto(`${base.public.address}/om-meg/elev/`);
  const inside = page.locator("#grunnskole-skoleskyss");
  expect(await inside.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
  await page.emulateMedia({ media: "print" });
  await expect
    .poll(() => inside.evaluate((element) => element.checkVisibility() && element.getBoundingClientRect().height > 100))
    .toBe(true);
});

test("the letter is copied as it stands", async () => {
  const { page, problems } = await open(`${base.public.address}/om-meg/elev/`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("button", { name: "Kopier teksten" }).first().click();
  await expect.poll(() => page.getByRole("status").first().textContent()).toBe("Teksten er kopiert.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator("[data-text]").first().textContent());
  expect(problems).toEqual([]);
});

test("a process tells of the rights in it, each explained", async () => {
  const { page } = await open(`${base.public.address}/prosesser/grunnskole/skoleskyss/`);
  const rights = page.locator(".about-rights");
  await rights.getByRole("link", { name: "se opplysningene" }).click();
  await page.waitForURL("**/om-meg/#rett-innsyn");
  expect(await page.locator("#rett-innsyn").textContent()).toContain("personopplysningsloven § 16");
});
