import type { Register } from "../register/link.ts";
import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { nameOf } from "../register/registers.ts";
import { fieldAt, schemaOf } from "../register/schema.ts";
import { plain, valueAt } from "./describe.ts";

/** Fields shown as columns in a register's list, and those one can narrow it by, as dotted paths. */
const shape: Record<RegisterName, { columns: string[]; facets: string[] }> = {
  processes: { columns: ["area", "owner", "status"], facets: ["area", "owner", "status", "personalData"] },
  systems: {
    columns: ["kind", "vendor.name", "owner", "lifecycle.phase"],
    facets: ["kind", "functions", "owner", "lifecycle.phase", "personalData"],
  },
  retention: { columns: ["function", "outcome", "period", "approval.status"], facets: ["function", "outcome", "approval.status"] },
  integrations: { columns: ["purpose", "owner", "status"], facets: ["owner", "status", "method"] },
  archives: { columns: ["medium", "owner", "status"], facets: ["medium", "owner", "status"] },
  agreements: { columns: ["kind", "counterparty.name", "status", "expires"], facets: ["kind", "owner", "status"] },
  assessments: { columns: ["kind", "owner", "status", "date"], facets: ["kind", "owner", "status"] },
  routines: { columns: ["owner", "order"], facets: ["owner"] },
  units: { columns: ["kind", "parent"], facets: ["kind"] },
  vocabularies: { columns: ["description"], facets: [] },
};

/** Columns of the list that the indexes of the API have not: what they hold is changed with a version of the API. */
const onlyInList = new Set(["vendor.name"]);

/** Dotted paths of the fields that tell records of a register apart at a glance: the columns of its list, and what it is narrowed by. */
export function summaryPaths(register: RegisterName): string[] {
  const { columns, facets } = shape[register];
  return [...new Set([...columns, ...facets])].filter((path) => !onlyInList.has(path));
}

export interface FacetValue {
  /** Safe in a URL. */
  slug: string;
  title: string;
  count: number;
}

export interface Facet {
  key: string;
  title: string;
  values: FacetValue[];
}

export interface Row {
  id: string;
  name: string;
  cells: string[];
  /** Slugs of the values the row has, for each facet. */
  facets: Record<string, string[]>;
}

export interface Listing {
  columns: string[];
  facets: Facet[];
  rows: Row[];
}

/** A field's title. The name of a vendor is called what the vendor is. */
const titleAt = (register: RegisterName, path: string) =>
  fieldAt(schemaOf(register).field, path.replace(/^vendor\.name$/, "vendor").split("."))?.title ?? path;
const slugOf = (value: unknown) => String(value).replaceAll("/", "--");

function rawAt(entry: AnyEntry, path: string): unknown[] {
  let value: unknown = entry.data;
  for (const key of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[key];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** A register as rows with columns and facets: what its list pages show. */
export function listingOf(register: Register, name: RegisterName): Listing {
  const { columns, facets } = shape[name];
  const entries = register.all(name) as readonly AnyEntry[];
  const counted = facets.map((path) => ({
    path,
    key: path.replaceAll(".", "-"),
    title: titleAt(name, path),
    values: new Map<string, FacetValue>(),
  }));
  const rows = entries.map((entry) => ({
    id: entry.id,
    name: nameOf(entry),
    cells: columns.map((path) => plain(valueAt(register, entry, path))),
    facets: Object.fromEntries(
      counted.map(({ key, path, values }) => {
        const shown = valueAt(register, entry, path);
        const titles = shown?.kind === "list" ? shown.items.map(plain) : [plain(shown)];
        const slugs = rawAt(entry, path).map((value, i) => {
          const slug = slugOf(value);
          const known = values.get(slug);
          if (known) known.count++;
          else values.set(slug, { slug, title: titles[i] ?? String(value), count: 1 });
          return slug;
        });
        return [key, slugs];
      }),
    ),
  }));
  const collator = new Intl.Collator("nb");
  return {
    columns: columns.map((path) => titleAt(name, path)),
    facets: counted
      .map(({ key, title, values }) => ({ key, title, values: [...values.values()].sort((a, b) => collator.compare(a.title, b.title)) }))
      .filter(({ values }) => values.length > 1),
    rows,
  };
}

const listings = new WeakMap<Register, Map<RegisterName, Listing>>();

/** `listingOf`, made once for each register of a Register. */
export function listing(register: Register, name: RegisterName): Listing {
  const known = listings.get(register) ?? new Map<RegisterName, Listing>();
  listings.set(register, known);
  const made = known.get(name) ?? listingOf(register, name);
  known.set(name, made);
  return made;
}

/** Rows on one list page. */
export const pageSize = 200;
