import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, inject, test } from "vitest";
import { type Edition, editions } from "../../src/register/edition.ts";
import { reportsIn } from "../../src/reports/index.ts";
import { nb } from "../../src/text/nb.ts";
import { axeViolations, useBrowser } from "./browser.ts";

const own = inject("own");
const base = inject("base");
const { open } = useBrowser();

/** Every page of reports in a built edition. */
function pagesOf(edition: Edition, site = own): string[] {
  const folder = join(site[edition].folder, nb.reports.slug);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${nb.reports.slug}/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .sort();
}

/** The first page of each report, and of the first of its parts of each kind. */
function oneOfEach(edition: Edition): string[] {
  const seen = new Set<string>();
  return pagesOf(edition).filter((path) => {
    const [, , report = "", column = ""] = path.split("/");
    const kind = `${report}/${/^\d*$/.test(column) ? "" : column}`;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

describe.each(editions)("reports of the %s edition", (edition) => {
  test("are all there, and no others", () => {
    const reports = new Set(pagesOf(edition).flatMap((path) => path.split("/")[2] || []));
    expect([...reports].sort()).toEqual(
      reportsIn(edition)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test.each(oneOfEach(edition))("%s is sound for everyone", async (path) => {
    const { page, problems, foreign } = await open(`${own[edition].address}${path}`);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  test("no page is heavier than 250 kB", () => {
    const { folder } = own[edition];
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    expect(files.length).toBeGreaterThan(pagesOf(edition).length);
    expect(files.filter((file) => statSync(join(folder, file)).size > 250_000)).toEqual([]);
  });

  test("every page is read without a script, and has no style or handler of its own", () => {
    for (const path of pagesOf(edition)) {
      const html = readFileSync(join(own[edition].folder, path, "index.html"), "utf8");
      expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)/);
    }
  });
});

// Light and wide is tried above; the colours do not depend on the width, nor the width on the colours.
describe("at 320 px, dark", () => {
  const options = { colorScheme: "dark" as const, viewport: { width: 320, height: 640 } };

  test.each(["/rapporter/", ...reportsIn("internal").map(({ id }) => `/rapporter/${id}/`), "/enheter/oppvekst/"])(
    "%s is sound and fits",
    async (path) => {
      const { page } = await open(`${(path.startsWith("/enheter") ? base : own).internal.address}${path}`, options);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(options.viewport.width);
      await page.context().close();
    },
  );
});

test("a data protection officer goes from the front page to the whole record as a workbook", async () => {
  const { page } = await open(`${base.internal.address}/`);
  await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Rapporter" }).click();
  await page.getByRole("link", { name: "Behandlingsprotokoll" }).click();
  await page.waitForURL("**/rapporter/behandlingsprotokoll/");
  expect(await page.getByRole("heading", { level: 3, name: "Skoleskyss" }).count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hele rapporten som ett regneark" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("behandlingsprotokoll.xlsx");
  const { sheets } = await readXlsx(readFileSync(await download.path()));
  expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(["Les meg", "Behandlingsansvarlig og…", "Kommunen som behandlingsansvar…"]);
  expect(sheets[2]?.rows.flat()).toEqual(expect.arrayContaining(["Avgjøre om en elev har rett til skyss."]));
});

test("a unit's page has what waits in the internal edition, and not in the public one", async () => {
  const waiting = nb.status.unit.waiting;
  const inside = await open(`${base.internal.address}/enheter/oppvekst/`);
  expect(await inside.page.getByRole("heading", { name: waiting, exact: true }).count()).toBe(1);
  const outside = await open(`${base.public.address}/enheter/oppvekst/`);
  expect(await outside.page.getByRole("heading", { name: waiting, exact: true }).count()).toBe(0);
  expect(await outside.page.getByRole("heading", { name: nb.status.unit.responsibility }).count()).toBe(1);
});

test("a printed report is a document: no menus, whose it is and of what day at the foot", async () => {
  const { page } = await open(`${base.internal.address}/rapporter/behandlingsprotokoll/`);
  await page.emulateMedia({ media: "print" });
  for (const gone of [".site-header", ".site-footer", ".report-guide", ".ds-breadcrumbs"])
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  expect(await page.locator(".print-only").first().isVisible()).toBe(true);
  const style = await (await page.request.get(`${base.internal.address}/utskrift.css`)).text();
  expect(style).toContain("Prøvebygd kommune · Intern utgave · laget 22. november 2026");
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
});
