import { codeName } from "../../register/code-name.ts";
import { collator } from "../../register/collator.ts";
import type { Register } from "../../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName, registerNames } from "../../register/registers.ts";
import { type Field, schemaOf } from "../../register/schema.ts";
import { leadingTo, walk } from "../../register/walk.ts";
import { holdings } from "../../reports/systems/personal-data.ts";
import { text } from "../../text/index.ts";
import { type ApiOrigin, apiHref, type Head, headOf, keyOf, pageHref } from "./origin.ts";
import { type ApiReference, referenceTo } from "./record.ts";

/** The look-ups a case worker asks for, by what they are looked up by. */
export const lookupNames = ["by-system", "by-law", "by-data-category", "by-unit", "systems-about"] as const;
export type LookupName = (typeof lookupNames)[number];

/** A record that answers a look-up. */
export interface LookupItem extends ApiReference {
  register: RegisterName;
  page: string;
  /** Where in the record it stands, as paths in the schema. */
  fields?: string[];
  /** Of a law: the sections that are cited. */
  sections?: string[];
  /** Of a group of people: what the system may hold about them. */
  categories?: { code: string; name: string }[];
  /** Of a group of people: the processes and integrations that give reason to think so, by their ids. */
  sources?: { [R in RegisterName]?: string[] };
}

export interface Answer extends Head {
  lookup: LookupName;
  title: string;
  /** A code or an id. */
  key: string;
  name: string;
  items: LookupItem[];
}

export interface Lookup extends Head {
  lookup: LookupName;
  title: string;
  items: { key: string; name: string; count: number; url: string }[];
}

/** The file with all keys of a look-up, or that of one key. */
export function lookupFile(name: LookupName, key?: string): string {
  return key === undefined ? `lookups/${name}.json` : `lookups/${name}/${keyOf(key)}.json`;
}

const citesLaw = (field: Field) => field.properties?.get("law")?.vocabulary === "laws";
const isCategory = ({ vocabulary }: Field) => vocabulary === "data-categories";
const isLooked = (field: Field) => field.ref === "systems" || field.ref === "units" || citesLaw(field) || isCategory(field);
const toLooked = leadingTo(isLooked);

type Found = Map<string, Map<string, LookupItem>>;

/** Records by what they refer to, found in one pass over all of them. */
function found(register: Register, origin: ApiOrigin): Record<Exclude<LookupName, "systems-about">, Found> {
  const all = { "by-system": new Map(), "by-law": new Map(), "by-data-category": new Map(), "by-unit": new Map() };
  const put = (of: Found, key: string, entry: AnyEntry, field: string, section?: unknown) => {
    const items = of.get(key) ?? new Map<string, LookupItem>();
    of.set(key, items);
    const place = `${entry.register}/${entry.id}`;
    const item = items.get(place) ?? { register: entry.register, ...referenceTo(entry, origin), page: pageHref(origin, entry), fields: [] };
    items.set(place, item);
    if (!item.fields?.includes(field)) item.fields?.push(field);
    if (typeof section !== "string") return;
    item.sections ??= [];
    if (!item.sections.includes(section)) item.sections.push(section);
  };
  for (const name of registerNames) {
    const root = schemaOf(name).field;
    for (const entry of register.all(name) as readonly AnyEntry[]) {
      walk(
        root,
        entry.data,
        (field, value) => {
          if (citesLaw(field) && value !== null && typeof value === "object") {
            const { law, section } = value as { law?: unknown; section?: unknown };
            if (typeof law === "string") put(all["by-law"], law, entry, field.path, section);
          }
          if (typeof value !== "string") return;
          if (isCategory(field)) put(all["by-data-category"], value, entry, field.path);
          const target = field.ref && register.get(field.ref, value);
          if (target && field.ref === "systems") put(all["by-system"], target.id, entry, field.path);
          if (target && field.ref === "units") put(all["by-unit"], target.id, entry, field.path);
        },
        toLooked,
      );
    }
  }
  return all;
}

function idsOf(records: readonly { register: RegisterName; id: string }[]): { [R in RegisterName]?: string[] } {
  const ids: { [R in RegisterName]?: string[] } = {};
  for (const { register, id } of records) {
    ids[register] ??= [];
    ids[register].push(id);
  }
  return ids;
}

/** Systems by the group of people they may hold data about. */
function systemsAbout(register: Register, origin: ApiOrigin): Found {
  const all: Found = new Map();
  const known = holdings(register);
  for (const system of register.all("systems") as readonly AnyEntry[]) {
    for (const [subject, { categories, from }] of known.get(system as never) ?? []) {
      const items = all.get(subject) ?? new Map<string, LookupItem>();
      all.set(subject, items);
      items.set(system.id, {
        register: "systems",
        ...referenceTo(system, origin),
        page: pageHref(origin, system),
        categories: [...categories].map((code) => ({ code, name: codeName(register, "data-categories", code) })),
        sources: idsOf([...from.values()]),
      });
    }
  }
  return all;
}

/** All look-ups of an edition: the list of keys of each, and the answer for each key. */
export function lookups(register: Register, origin: ApiOrigin): { lists: Lookup[]; answers: Answer[] } {
  const all: Record<LookupName, Found> = { ...found(register, origin), "systems-about": systemsAbout(register, origin) };
  const nameIn: Record<LookupName, (key: string) => string> = {
    "by-system": (key) => nameOf(register.get("systems", key) as AnyEntry),
    "by-unit": (key) => nameOf(register.get("units", key) as AnyEntry),
    "by-law": (key) => codeName(register, "laws", key),
    "by-data-category": (key) => codeName(register, "data-categories", key),
    "systems-about": (key) => codeName(register, "data-subjects", key),
  };
  const answers = lookupNames.flatMap((lookup) =>
    [...all[lookup]]
      .map(([key, items]) => ({
        ...headOf(origin),
        lookup,
        title: text.api.lookups[lookup],
        key,
        name: nameIn[lookup](key),
        items: [...items.values()],
      }))
      .sort((a, b) => collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1)),
  );
  const lists = lookupNames.map((lookup) => ({
    ...headOf(origin),
    lookup,
    title: text.api.lookups[lookup],
    items: answers
      .filter((answer) => answer.lookup === lookup)
      .map(({ key, name, items }) => ({ key, name, count: items.length, url: apiHref(origin, lookupFile(lookup, key)) })),
  }));
  return { lists, answers };
}
