import type { APIRoute } from "astro";
import { originOf } from "../site/reports.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";

const quoted = (words: string) => `"${words.replace(/["\\\n]/g, (mark) => (mark === "\n" ? " " : `\\${mark}`))}"`;

/** What stands at the foot of each printed sheet of a report: whose it is, of what day and commit, and the number of the sheet. */
export const GET: APIRoute = () => {
  const { municipality, edition, date, commit } = originOf("", "");
  const from = [text.reports.madeFrom(municipality, edition, formatDate(date)), ...(commit ? [commit] : [])].join(" · ");
  const [page, of] = text.reports.pageOf;
  return new Response(
    `@page{@bottom-left{content:${quoted(from)};font:8pt "Inter Variable",sans-serif}@bottom-right{content:${quoted(page ?? "")} counter(page) ${quoted(of ?? "")} counter(pages);font:8pt "Inter Variable",sans-serif}}\n`,
    { headers: { "Content-Type": "text/css; charset=utf-8" } },
  );
};
