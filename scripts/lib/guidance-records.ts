import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { parse } from "yaml";
import { aboutRecords, type SearchRecord } from "../../src/exports/search.ts";
import { filterNames } from "../../src/search/filters.ts";
import { text } from "../../src/text/index.ts";
import { language } from "../../src/text/language.ts";
import { root } from "./settings.ts";

const folder = join(root, "src/guidance", language);

/** Markdown without the marks that say how it looks. */
function words(markdown: string): string {
  return markdown
    .replace(/^(import|export) .*$/gm, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/[#*`>|]+|^- |\[|\]\([^)]*\)/gm, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The guidance pages as the search sees them. */
export function guidanceRecords(): SearchRecord[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => {
      const page = matter(readFileSync(join(folder, file), "utf8"), {
        engines: { yaml: { parse: (source) => parse(source) as object, stringify: String } },
      });
      const { title, description } = page.data as { title: string; description: string };
      return {
        url: `/veiledning/${file.slice(0, -".mdx".length)}/`,
        content: `${title}. ${description} ${words(page.content)}`,
        language: text.lang,
        meta: { title, kind: text.site.guidance },
        filters: { [filterNames.register]: [text.site.guidance], [filterNames.standing]: aboutRecords },
      };
    });
}
