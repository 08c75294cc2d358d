import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import type { Edition } from "../../src/register/edition.ts";
import { axeViolations, useBrowser } from "./browser.ts";

const own = inject("own");
const base = inject("base");
const { open } = useBrowser();

const plan = "/rapporter/dokumentasjonsplan/";
const document = `${plan}dokument/`;
const risk = "/rapporter/risiko/";
const assessment = "/vurderinger/ros-skoleportal/";
const views = [
  { colorScheme: "light" as const, viewport: { width: 1280, height: 900 } },
  { colorScheme: "dark" as const, viewport: { width: 320, height: 640 } },
];

describe.each(["public", "internal"] as Edition[])("the %s edition", (edition) => {
  test.each([plan, document, risk].flatMap((path) => views.map((view) => [path, view] as const)))(
    "%s is sound and fits in %j",
    async (path, view) => {
      const { page, problems, foreign } = await open(`${own[edition].address}${path}`, view);
      expect(await axeViolations(page)).toEqual([]);
      expect([...problems, ...foreign]).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(view.viewport.width);
      await page.context().close();
    },
  );
});

test("the matrices of an assessment say what they show, also to those who do not see them", async () => {
  for (const view of views) {
    const { page } = await open(`${base.internal.address}${assessment}`, view);
    expect(await axeViolations(page)).toEqual([]);
    const before = page.getByRole("img", { name: "Før tiltak" });
    expect(await before.getAttribute("aria-labelledby")).toBe("matrise-before-t");
    expect(await before.getAttribute("aria-describedby")).toBe("matrise-before-d");
    expect(await before.locator("desc").textContent()).toBe("1 hendelse, 1 over grensen. Tallene står i tabellen.");
    // Two by three: the limit is four, so its frame is thick.
    expect(
      await before
        .locator("g", { has: page.locator("text.count") })
        .locator("text.product")
        .textContent(),
    ).toContain("6");
    expect(
      await before
        .locator("g", { has: page.locator("text.count") })
        .locator("rect.above")
        .count(),
    ).toBe(1);
    await page.context().close();
  }
  const { page } = await open(`${base.public.address}${assessment}`);
  expect(await page.locator(".risk-matrix").count()).toBe(0);
  await page.context().close();
});

test("the document links to each of its parts, in whichever volume it is, and every link leads somewhere", async () => {
  for (const path of [document, "/rapporter/behandlingsprotokoll/dokument/"]) {
    const { page } = await open(`${own.internal.address}${path}`);
    const links = (await page.evaluate("[...document.querySelectorAll('.document-contents a')].map((link) => link.href)")) as string[];
    const wanted = Map.groupBy(links, (link) => link.split("#")[0] ?? "");
    for (const [address, all] of wanted) {
      await page.goto(address);
      const ids = all.flatMap((link) => link.split("#")[1] ?? []);
      expect(await page.evaluate(`${JSON.stringify(ids)}.filter((id) => !document.getElementById(id))`)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
    }
    expect(links.length).toBeGreaterThan(8);
    await page.context().close();
  }
});

test("printed, the plan is one document across A4 with the register's date at the foot", async () => {
  const { page } = await open(`${own.internal.address}${document}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.filter(([width, height]) => width !== 842 || height !== 595)).toEqual([]);
  expect(readFileSync(join(own.internal.folder, "utskrift.css"), "utf8")).toContain("laget 22. november 2026");
  await page.context().close();
});

test("the files for a records system are there", async () => {
  const xml = readFileSync(join(base.internal.folder, "rapporter/dokumentasjonsplan/noark5.xml"), "utf8");
  expect(xml).toContain("<kassasjonsvedtak>Kasseres</kassasjonsvedtak>");
  const csv = readFileSync(join(base.internal.folder, "rapporter/dokumentasjonsplan/noark5-klasser.csv"), "utf8");
  expect(csv).toContain("K-koder;N06;");
});
