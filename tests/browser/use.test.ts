import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const base = inject("base");
const { open } = useBrowser();

test("an inhabitant searches for a process and opens it", async () => {
  const { page, problems } = await open(`${base.public.address}/`);
  await page.getByRole("searchbox").first().fill("skoleskyss");
  await page.getByRole("button", { name: "Søk" }).click();
  const hit = page.getByRole("listitem").filter({ hasText: "Prosess" }).getByRole("link", { name: "Skoleskyss" });
  await hit.first().click();
  await page.waitForURL("**/prosesser/grunnskole/skoleskyss/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Skoleskyss");
  expect(problems).toEqual([]);
});

test("an architect searches for a system and narrows by register", async () => {
  const { page } = await open(`${base.internal.address}/sok/?q=skoleportal`);
  await page.getByLabel("Register", { exact: true }).selectOption("System");
  await page.waitForURL("**register=System**");
  await expect.poll(() => page.locator(".results > li").count()).toBeGreaterThan(0);
  await expect.poll(async () => new Set(await page.locator(".results .quiet").allTextContents())).toEqual(new Set(["System"]));
  await page.locator(".results").getByRole("link", { name: "Skoleportal", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Skoleportal");
});

test("a search without hits says so", async () => {
  const { page } = await open(`${base.public.address}/sok/?q=qqqqzzzz`);
  await expect.poll(() => page.getByRole("status").first().textContent()).toContain("Ingen treff");
});

test("a record without a drawing asks for no script but the one of the search key", async () => {
  const { page } = await open(`${base.public.address}/bevaring/skoleskyss/`);
  const scripts = (await page.evaluate(
    "performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.js')).map((r) => r.name)",
  )) as string[];
  // The one for the key that leads to the search.
  expect(scripts.filter((name) => !name.includes("/Header."))).toEqual([]);
});

test("a list is narrowed as one chooses, over the whole register", async () => {
  const { page } = await open(`${base.internal.address}/systemer/`);
  const names = () => page.locator("main tbody tr th").allTextContents();
  const all = (await names()).map((name) => name.trim());
  expect(all).toContain("Arkivsystem");
  await page.getByLabel("Systemeier").selectOption({ label: "Oppvekst (1)" });
  await expect.poll(async () => (await names()).map((name) => name.trim())).toEqual(["Skoleportal"]);
  await page.getByLabel("Systemeier").selectOption("");
  await page.getByLabel("Navn inneholder").fill("ARKIV");
  await expect.poll(async () => (await names()).map((name) => name.trim())).toEqual(["Arkivsystem"]);
  await page.getByLabel("Navn inneholder").fill("");
  await expect.poll(async () => (await names()).map((name) => name.trim())).toEqual(all);
});

test("without JavaScript a list is narrowed by links, and a record is whole", async () => {
  const { page } = await open(`${base.public.address}/prosesser/`, { javaScriptEnabled: false });
  await page.getByText("Avgrens listen").click();
  await page.getByRole("link", { name: "Godkjent" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Status: Godkjent");
  await page.getByRole("link", { name: "Skoleskyss" }).click();
  expect(await page.locator(".flow-table tbody tr").count()).toBeGreaterThan(3);
  expect(await page.locator(".diagram > svg").isVisible()).toBe(true);
});

test("an old address leads to the new", async () => {
  const { page } = await open(`${base.public.address}/prosesser/grunnskole/skyss/`);
  await page.waitForURL("**/prosesser/grunnskole/skoleskyss/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Skoleskyss");
});

test("the keyboard reaches the content first, and every control shows where it is", async () => {
  const { page } = await open(`${base.public.address}/prosesser/grunnskole/skoleskyss/`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Hopp til hovedinnholdet");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.id")).toBe("innhold");
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const style = getComputedStyle(focused);
      return style.outlineStyle !== "none" || style.boxShadow !== "none";
    });
    expect(seen, await page.evaluate("document.activeElement.outerHTML.slice(0, 120)")).toBe(true);
  }
});

test("a record page offers to propose a change at the Git host", async () => {
  const { page } = await open(`${base.internal.address}/prosesser/grunnskole/skoleskyss/`);
  expect(await page.getByRole("link", { name: "Rediger filen hos Git-verten", exact: true }).getAttribute("href")).toBe(
    "https://github.com/provebygd/register/edit/main/content/processes/grunnskole/skoleskyss.yaml",
  );
});

test("internal values are in the internal edition only", async () => {
  const { page: open_ } = await open(`${base.public.address}/prosesser/grunnskole/skoleskyss/`);
  const { page: closed } = await open(`${base.internal.address}/prosesser/grunnskole/skoleskyss/`);
  expect(await closed.getByText("Informasjonsverdi", { exact: true }).count()).toBe(1);
  expect(await open_.getByText("Informasjonsverdi", { exact: true }).count()).toBe(0);
  expect(await open_.getByRole("link", { name: "Foreslå endring", exact: true }).count()).toBe(0);
});

test("a person who has never been here finds the unit, sees what is missing, and is led to mend one thing", async () => {
  const { page, problems } = await open(`${base.internal.address}/`);
  await page.getByRole("link", { name: "Velg enheten din" }).click();
  await page.getByRole("main").getByRole("link", { name: "Oppvekst", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Kom i gang: Oppvekst" }).waitFor();
  const task = page.getByRole("region", { name: "Begynn med denne" });
  const record = await task.getByRole("link").first().textContent();
  expect(await task.getByRole("link", { name: "Rett den nå" }).getAttribute("href")).toMatch(/^(https:|\/foresla\/)/);
  await task.getByRole("link", { name: "Les hvordan" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Slik /);
  await page.goBack();
  await page.getByRole("link", { name: record ?? "", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(record);
  expect(problems).toEqual([]);
});

test("nobody outside is led to what is missing", async () => {
  const { page } = await open(`${base.public.address}/`);
  expect(await page.getByRole("link", { name: "Velg enheten din" }).count()).toBe(0);
  expect((await fetch(`${base.public.address}/kom-i-gang/`)).status).toBe(404);
});
