import type { Edition } from "../register/edition.ts";
import { reportsIn } from "../reports/index.ts";
import { filterNames } from "../search/filters.ts";
import { text } from "../text/index.ts";
import { aboutRecords, type SearchRecord } from "./search.ts";

/** The reports of an edition as the search sees them: by what they are for, not by what they say, which the records say themselves. */
export function reportRecords(edition: Edition): SearchRecord[] {
  return reportsIn(edition).map(({ id, title, lead }) => ({
    url: `/${text.reports.slug}/${id}/`,
    content: `${title}. ${lead}`,
    language: text.lang,
    meta: { title, kind: text.reports.one },
    filters: { [filterNames.standing]: aboutRecords },
  }));
}
