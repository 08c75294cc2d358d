import { text } from "../text/index.ts";

/** Stands where a word or a number goes in. */
const slots = ["{a}", "{b}"] as const;

/** The texts a search page hands to its script, which knows no functions: each with `{a}` and `{b}` where what is told of goes in. */
export function searchText(): Record<string, string> {
  const { search, searchPage } = text;
  return {
    empty: search.empty,
    failed: search.failed,
    none: search.none,
    one: search.results(1),
    many: search.results(2).replace("2", slots[0]),
    counted: searchPage.counted(...slots),
    reading: searchPage.reading(...slots),
    unknown: searchPage.unknown(slots[0]),
    some: searchPage.some(slots[0]),
    someOnly: searchPage.someOnly,
    part: searchPage.part(...slots),
    synonym: searchPage.synonym(...slots),
    locale: text.lang,
  };
}
