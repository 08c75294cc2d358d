import { nameOfCode } from "../register/code-name.ts";
import type { Register } from "../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName, registerNames } from "../register/registers.ts";
import { describe, type Item, plain, type Value, valueAt } from "../reports/describe.ts";
import type { Findable } from "../search/enrich.ts";
import { filterNames } from "../search/filters.ts";
import { inLine, sentences } from "../search/sentences.ts";
import { text } from "../text/index.ts";
import { recordPath } from "../text/paths.ts";
import { codesOf, otherNamesOf, synonymsOf, type UsedCode } from "./search-words.ts";

/** One record as the search index takes it. */
export interface SearchRecord extends Findable {
  url: string;
  language: string;
  filters: Record<string, string[]>;
}

/**
 * What comes first of two that are found alike, in percent: what people come for before what is made of it, and what only tells of others last.
 */
const firstFor: Record<RegisterName, number> = {
  processes: 110,
  systems: 105,
  retention: 100,
  routines: 95,
  units: 90,
  archives: 90,
  assessments: 90,
  agreements: 85,
  integrations: 85,
  vocabularies: 60,
};
/** What tells of records, and is none. */
export const aboutRecords = ["70"];
/** What is not approved, adopted or in use, beside what is. */
const unsettled = 0.8;

/** Where a record says how far it has come, and what it says there when it is settled. */
const settled: Partial<Record<RegisterName, [path: string, value: string]>> = {
  processes: ["status", "approved"],
  systems: ["lifecycle.phase", "in-use"],
  retention: ["approval.status", "adopted"],
  integrations: ["status", "in-use"],
  agreements: ["status", "signed"],
  assessments: ["status", "approved"],
};

function standingOf({ register, data }: AnyEntry): string {
  const [path, wanted] = settled[register] ?? [];
  const value = path?.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], data);
  return String(Math.round(firstFor[register] * (value === wanted ? 1 : unsettled)));
}

/** What the search is narrowed by, as the record says it: the most sensitive data it names are what counts. */
function sensitivityOf({ data }: AnyEntry, codes: readonly UsedCode[]): string[] {
  const categories = codes.filter(({ list }) => list === "data-categories");
  const { personalData } = data as { personalData?: boolean };
  const is = (trait: string) => categories.some(({ code }) => (code.traits as readonly string[] | undefined)?.includes(trait));
  if (is("special-category") || is("criminal")) return [text.searchPage.sensitive];
  if (categories.length > 0 || personalData === true) return [text.searchPage.personal];
  return personalData === false ? [text.searchPage.none] : [];
}

/** What is said under a label. One that asks has its sign already. */
const said = ({ title, value }: Item): string => `${title}${title.endsWith("?") ? "" : ":"} ${words(value)}`;

/** The words of a value, with the labels that stand in it on the page. */
function words(value: Value): string {
  if (value.kind === "fields") return sentences(value.items.map(said));
  if (value.kind === "cards") return sentences(value.cards.flatMap(({ title, items }) => [title, ...items.map(said)]));
  if (value.kind === "table") return sentences(value.rows.map((row) => inLine(row.map((cell) => (cell ? words(cell) : "")))));
  if (value.kind === "list") return inLine(value.items.map(words));
  return plain(value);
}

/** The words of a record, without what it answers no to: «Brukes kunstig intelligens? Nei» is not what one who asks for it looks for. */
function wordsOf(register: Register, entry: Parameters<typeof describe>[1]): string[] {
  return describe(register, { ...entry, data: withoutNo(entry.data) } as typeof entry).flatMap(({ items }) => items.map(said));
}

function withoutNo(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNo);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).flatMap(([key, value]) => (value === false ? [] : [[key, withoutNo(value)]])));
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
      const codes = codesOf(register, entry);
      const names = otherNamesOf(entry);
      const filters = {
        [filterNames.register]: [kind],
        [filterNames.area]: [plain(valueAt(register, entry, "area"))],
        [filterNames.owner]: [plain(valueAt(register, entry, "owner"))],
        [filterNames.subjects]: codes.flatMap(({ list, code }) => (list === "data-subjects" ? [nameOfCode(code)] : [])),
        [filterNames.sensitivity]: sensitivityOf(entry, codes),
        [filterNames.standing]: [standingOf(entry)],
      };
      return {
        url: recordPath(entry),
        content: sentences([title, ...wordsOf(register, entry), entry.body ?? ""]),
        language: text.lang,
        meta: { title, kind, ...(names ? { names } : {}) },
        filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.some(Boolean))),
        synonyms: synonymsOf(entry, codes),
      };
    }),
  );
  const { municipality } = register;
  const about = wordsOf(register, { register: "municipality", id: "municipality", data: municipality });
  return [
    ...records,
    {
      url: "/kommunen/",
      content: sentences([municipality.name, ...about]),
      language: text.lang,
      meta: { title: municipality.name, kind: text.site.municipality },
      filters: { [filterNames.standing]: aboutRecords },
    },
  ];
}
