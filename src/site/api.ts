import type { ApiOrigin } from "../exports/api/origin.ts";
import { contentCommit } from "./history.ts";
import { settings } from "./settings.ts";

/** What the files of the API that come with the pages say of themselves. */
export const apiOrigin: ApiOrigin = {
  edition: settings.edition,
  // Reports have the same shape whether or not the edition holds what is restricted.
  restricted: false,
  date: settings.today,
  commit: contentCommit ?? null,
  base: settings.siteBase,
};
