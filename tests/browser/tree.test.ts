import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const base = inject("base");
const { open } = useBrowser();

/**
 * What a screen reader is told of the parts that are easily told wrong. The files in `trees/` are read in review; `npx vitest run
 * tests/browser/tree.test.ts -u` writes them anew.
 */
test.each([
  ["a list with filters", "internal", "/systemer/", "main"],
  ["a table of a report", "public", "/rapporter/behandlingsprotokoll/", "main .report-table:has(table)"],
  ["a form", "internal", "/foresla/integrasjoner/", "record-form > form > section"],
  ["a risk matrix", "internal", "/vurderinger/ros-skoleportal/", ".risk-pair"],
  ["a chart", "internal", "/rapporter/status/", "main .report-table:has(figure)"],
  ["a diagram", "public", "/prosesser/grunnskole/skoleskyss/", "#dataflyt"],
  ["the first screen of a record", "public", "/prosesser/grunnskole/skoleskyss/", ".record-head"],
] as const)("%s is told as it is", async (name, edition, path, selector) => {
  const { page } = await open(`${base[edition].address}${path}`);
  const part = page.locator(selector).first();
  await part.waitFor();
  await expect(`${await part.ariaSnapshot()}\n`).toMatchFileSnapshot(`trees/${name.replaceAll(" ", "-")}.yaml`);
});
