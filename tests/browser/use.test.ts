import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const sites = inject("sites");
const { open } = useBrowser();

test("an inhabitant searches for a process and opens it", async () => {
  const { page, problems } = await open(`${sites.public}/`);
  await page.getByRole("searchbox", { name: "Søk i registeret" }).fill("skoleskyss");
  await page.getByRole("button", { name: "Søk" }).click();
  const hit = page.getByRole("listitem").filter({ hasText: "Prosess" }).getByRole("link", { name: "Skoleskyss" });
  await hit.first().click();
  await page.waitForURL("**/prosesser/grunnskole/skoleskyss/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Skoleskyss");
  expect(problems).toEqual([]);
});

test("an architect searches for a system and narrows by register", async () => {
  const { page } = await open(`${sites.internal}/sok/?q=elements`);
  await page.getByLabel("Register", { exact: true }).selectOption("System");
  await page.waitForURL("**Register=System**");
  await expect.poll(() => page.locator(".results > li").count()).toBeGreaterThan(0);
  await expect.poll(async () => new Set(await page.locator(".results .quiet").allTextContents())).toEqual(new Set(["System"]));
  await page.locator(".results").getByRole("link", { name: "Elements", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Elements");
});

test("a search without hits says so", async () => {
  const { page } = await open(`${sites.public}/sok/?q=qqqqzzzz`);
  await expect.poll(() => page.getByRole("status").first().textContent()).toContain("Ingen treff");
});

test("a node of a diagram leads to its page", async () => {
  const { page, problems } = await open(`${sites.public}/prosesser/grunnskole/skoleskyss/`);
  await page.locator("flow-diagram").scrollIntoViewIfNeeded();
  const node = page.locator(".diagram svg a").filter({ hasText: "Visma Flyt Skole" });
  await node.waitFor({ state: "visible" });
  await node.click();
  await page.waitForURL("**/systemer/visma-flyt-skole/");
  expect(problems).toEqual([]);
});

test("every flow in the table is in the diagram, and the other way round", async () => {
  const { page } = await open(`${sites.internal}/integrasjoner/elev-til-elements/`);
  await page.locator("flow-diagram").scrollIntoViewIfNeeded();
  await page.locator(".diagram svg").waitFor();
  const inDiagram = new Set(await page.locator(".diagram .node .nodeLabel").allTextContents());
  const cells = await page
    .locator(".flow-table tbody tr")
    .evaluateAll((rows) =>
      rows.flatMap((row) => [...row.querySelectorAll("td")].slice(0, 2).map((cell) => cell.textContent?.trim() ?? "")),
    );
  expect(cells.length).toBeGreaterThan(0);
  expect(new Set(cells)).toEqual(inDiagram);
});

test("mermaid is fetched only where there is a diagram", async () => {
  const { page } = await open(`${sites.public}/bevaring/skoleskyss/`);
  const scripts = (await page.evaluate(
    "performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.js')).map((r) => r.name)",
  )) as string[];
  expect(scripts).toEqual([]);
});

test("a list is narrowed as one chooses, over the whole register", async () => {
  const { page } = await open(`${sites.internal}/prosesser/`);
  const all = await page.locator("main tbody tr").count();
  await page.getByLabel("Tjenesteområde").selectOption("grunnskole");
  await expect.poll(() => page.locator("main tbody tr").count()).toBeLessThan(all);
  const areas = await page.locator("main tbody tr td:nth-child(2)").allTextContents();
  expect(new Set(areas)).toEqual(new Set(["Grunnskole og SFO"]));
  await page.getByLabel("Navn inneholder").fill("SKYSS");
  await expect.poll(() => page.locator("main tbody tr").count()).toBe(1);
  await page.getByLabel("Navn inneholder").fill("");
  await page.getByLabel("Tjenesteområde").selectOption("");
  await expect.poll(() => page.locator("main tbody tr").count()).toBe(all);
});

test("without JavaScript a list is narrowed by links, and a record is whole", async () => {
  const { page } = await open(`${sites.public}/prosesser/`, { javaScriptEnabled: false });
  await page.getByText("Avgrens listen").click();
  await page.getByRole("link", { name: "Grunnskole og SFO" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Grunnskole og SFO");
  await page.getByRole("link", { name: "Skoleskyss" }).click();
  expect(await page.locator(".flow-table tbody tr").count()).toBeGreaterThan(3);
  expect(await page.locator(".diagram").isVisible()).toBe(false);
});

test("the keyboard reaches the content first, and every control shows where it is", async () => {
  const { page } = await open(`${sites.public}/prosesser/grunnskole/skoleskyss/`);
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
  const { page } = await open(`${sites.internal}/prosesser/grunnskole/skoleskyss/`);
  expect(await page.getByRole("link", { name: "Foreslå endring", exact: true }).getAttribute("href")).toBe(
    "https://github.com/example/orden/edit/main/content/processes/grunnskole/skoleskyss.yaml",
  );
});

test("internal values are in the internal edition only", async () => {
  const { page: open_ } = await open(`${sites.public}/prosesser/grunnskole/skoleskyss/`);
  const { page: closed } = await open(`${sites.internal}/prosesser/grunnskole/skoleskyss/`);
  expect(await closed.getByText("Informasjonsverdi", { exact: true }).count()).toBe(1);
  expect(await open_.getByText("Informasjonsverdi", { exact: true }).count()).toBe(0);
});
