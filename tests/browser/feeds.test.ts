import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { describe, expect, inject, test } from "vitest";
import { type Edition, editions } from "../../src/register/edition.ts";
import { useBrowser } from "./browser.ts";

const own = inject("own");
const base = inject("base");
const { open } = useBrowser();

const filesIn = (site: Record<Edition, { folder: string }>, edition: Edition, extension: string) =>
  readdirSync(join(site[edition].folder, "abonner"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => readFileSync(join(site[edition].folder, "abonner", file), "utf8"));

describe.each(editions)("the %s edition", (edition) => {
  test("has feeds that readers of feeds can read, with an id that is its own and pages that are there", () => {
    for (const site of [own, base]) {
      const feeds = filesIn(site, edition, ".atom").map((xml) => parseAtomFeed(xml));
      expect(feeds.length).toBeGreaterThan(10);
      expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
      const pages = feeds.flatMap(({ entries, links }) =>
        [...(entries ?? []), { links }].flatMap((each) => each.links?.map(({ href }) => href) ?? []),
      );
      const missing = [...new Set(pages)].filter((href) => {
        const path = new URL(href ?? "", site[edition].address).pathname;
        return !readdirSync(join(site[edition].folder, path, path.endsWith("/") ? "" : "..")).includes(
          path.endsWith("/") ? "index.html" : (path.split("/").at(-1) ?? ""),
        );
      });
      expect(missing).toEqual([]);
    }
  });

  test("links to what one can subscribe to", async () => {
    const { page, problems } = await open(`${base[edition].address}/enheter/oppvekst/`);
    const found = (await page.evaluate(
      "[...document.querySelectorAll('link[rel=alternate]')].map((link) => link.type + ' ' + link.getAttribute('href'))",
    )) as string[];
    expect(found).toEqual([
      ...(edition === "internal" ? ["text/calendar /abonner/enhet/oppvekst.ics"] : []),
      "application/atom+xml /abonner/enhet/oppvekst.atom",
      "application/atom+xml /abonner/endringer.atom",
    ]);
    for (const link of found) {
      const [type = "", path = ""] = link.split(" ");
      const response = await page.request.get(`${base[edition].address}${path}`);
      expect([response.status(), response.headers()["content-type"]]).toEqual([200, expect.stringContaining(type)]);
    }
    expect(problems).toEqual([]);
  });
});

test("what falls due is in the calendars of the staff, and there is none for the public", () => {
  expect(filesIn(own, "public", ".ics")).toEqual([]);
  const calendars = filesIn(own, "internal", ".ics").map((text) => new ICAL.Component(ICAL.parse(text) as unknown[]));
  expect(calendars.length).toBeGreaterThan(1);
  const counts = calendars.map((calendar) => calendar.getAllSubcomponents("vevent").length);
  expect(Math.max(...counts)).toBeGreaterThan(0);
});
