import type { Href } from "../exports/table-html.ts";
import { langOf } from "./content-lang.ts";
import { recordHref } from "./routes.ts";

/** How the cells of a report's tables lead to records, and are marked where they are in another language than the page. */
export const tableHref: Href = Object.assign((record: Parameters<typeof recordHref>[0]) => recordHref(record), { lang: langOf });
