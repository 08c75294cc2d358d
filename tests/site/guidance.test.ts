import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guidanceRecords } from "../../scripts/lib/guidance-records.ts";
import { root } from "../../scripts/lib/settings.ts";
import { templateOf } from "../../src/exports/template.ts";
import { registerNames } from "../../src/register/registers.ts";
import { guideOf } from "../../src/text/guides.ts";

const guides = registerNames.flatMap((name) => guideOf(name) ?? []);

test.each(guides)("«$title» is a page, by the name it is linked by", ({ slug, title }) => {
  expect(readFileSync(join(root, `src/guidance/nb/${slug}.mdx`), "utf8")).toContain(`\ntitle: ${title}\n`);
});

test("a new file says where it is told how to fill it in", () => {
  for (const name of registerNames) {
    const title = guideOf(name)?.title;
    expect(templateOf(name, {}).includes("under Veiledning")).toBe(title !== undefined);
    if (title) expect(templateOf(name, {})).toContain(`# Les «${title}» under Veiledning`);
  }
});

test("the search finds the words of a guidance page, and not the parts it is made of", () => {
  const page = guidanceRecords().find(({ url }) => url === "/veiledning/gjor-en-ros/");
  expect(page?.content).toContain("Hva kan gå galt?");
  expect(page?.content).not.toMatch(/FieldGuide|register=|import|[<>{}]/);
});
