import type { Register } from "../register/link.ts";
import { type AnyEntry, nameOf, registerNames } from "../register/registers.ts";
import { describe, plain, type Section, type Value, valueAt } from "../reports/describe.ts";
import { text } from "../text/index.ts";
import { recordPath } from "../text/paths.ts";

/** One record as the search index takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** The words of a value, with the labels that stand in it on the page. */
function words(value: Value): string {
  if (value.kind === "fields") return value.items.map(({ title, value }) => `${title}: ${words(value)}`).join(". ");
  if (value.kind === "cards")
    return value.cards
      .map(({ title, items }) => `${title}. ${items.map((item) => `${item.title}: ${words(item.value)}`).join(". ")}`)
      .join(". ");
  if (value.kind === "table")
    return value.rows
      .map((row) =>
        row
          .map((cell) => (cell ? words(cell) : ""))
          .filter(Boolean)
          .join(", "),
      )
      .join(". ");
  return plain(value);
}

function wordsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ items }) => items.map((item) => `${item.title}: ${words(item.value)}`));
}

/**
 * Every record as the search sees it: its name, what it is, and all its fields in words. Made from the Register and not from the pages,
 * so that it can be made while they are built, and holds neither menus nor what other records say.
 */
export function searchRecords(register: Register): SearchRecord[] {
  const records = registerNames.flatMap((name) =>
    (register.all(name) as readonly AnyEntry[]).map((entry) => {
      const title = nameOf(entry);
      const kind = text.registers[name].one;
      const sections = describe(register, entry);
      const filters = {
        [text.search.register]: kind,
        [text.search.area]: plain(valueAt(register, entry, "area")),
        [text.search.owner]: plain(valueAt(register, entry, "owner")),
      };
      return {
        url: recordPath(entry),
        content: [title, ...wordsOf(sections), entry.body ?? ""].filter(Boolean).join(". "),
        language: text.lang,
        meta: { title, kind },
        filters: Object.fromEntries(Object.entries(filters).flatMap(([key, value]) => (value ? [[key, [value]]] : []))),
      };
    }),
  );
  const { municipality } = register;
  const about = describe(register, { register: "municipality", id: "municipality", data: municipality });
  return [
    ...records,
    {
      url: "/kommunen/",
      content: [municipality.name, ...wordsOf(about)].join(". "),
      language: text.lang,
      meta: { title: municipality.name, kind: text.site.municipality },
      filters: {},
    },
  ];
}
