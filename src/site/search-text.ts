import { text } from "../text/index.ts";

/** The texts a search page hands to its script, which knows no functions. */
export function searchText(): Record<string, unknown> {
  return { ...text.search, results: undefined, one: text.search.results(1), many: text.search.results(2).replace("2", "{n}") };
}
