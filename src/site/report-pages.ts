import { rowsHtml } from "../exports/table-html.ts";
import { collator } from "../register/collator.ts";
import { slug } from "../register/slug.ts";
import type { ReportContent, Section } from "../reports/report.ts";
import { type Cell, type CellRecord, cellText, isEmpty, type Table } from "../reports/table.ts";

/** A value that a report is split by, with a page of its own. */
export interface Part {
  /** Key of the column. */
  column: string;
  /** Norwegian heading of the column. */
  title: string;
  value: string;
  slug: string;
  /** Rows in all tables with the value. */
  rows: number;
}

/** One page of a report, or of a part of it. */
export interface ReportPage {
  /** Addresses below the report's own: `[]`, `["2"]`, `["area", "kultur"]`, `["area", "kultur", "2"]`. */
  path: string[];
  part?: Part;
  /** From 1. */
  number: number;
  of: number;
  sections: Section[];
}

/** HTML of tables and prose on one page, in bytes; with head, menu, figures, drawings and lists of parts the page stays below 250 kB. */
const pageBudget = 210_000;

/** What leads to a record's page, as `recordHref` does. */
export type Href = (record: CellRecord) => string;

const bytes = (written: string | undefined) => (written ? Buffer.byteLength(written) : 0);

/** What a table weighs without its rows: its headings, with what is said of them. */
const shellWeight = ({ title, lead, columns, asCards }: Table, hasHelp = true) =>
  420 +
  4 * bytes(title) +
  bytes(lead) +
  (asCards ? 0 : columns.reduce((sum, { title: of, help }) => sum + 30 + bytes(of) + (hasHelp ? 10 + bytes(help) : 0), 0));

const tableWeight = (table: Table, href: Href) => rowsHtml(table, href).reduce((sum, html) => sum + bytes(html), shellWeight(table));

/**
 * The sections with the rows of the largest tables left out until the rest fits on a page. Only tables that are on the pages of parts
 * can be left out; they keep their place.
 */
function thinned(sections: readonly Section[], href: Href): Section[] {
  const weights = new Map(sections.flatMap(({ tables }) => tables.map((table) => [table, tableWeight(table, href)])));
  let total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const left = new Set<Table>();
  for (const [table, weight] of [...weights].filter(([{ splitBy }]) => splitBy).sort(([, a], [, b]) => b - a)) {
    if (total <= pageBudget) break;
    left.add(table);
    total -= weight;
  }
  return sections.map((section) => ({
    ...section,
    tables: section.tables.map((table) => (left.has(table) ? { ...table, rows: [] } : table)),
  }));
}

/** Markdown makes HTML that is a little longer. */
const proseWeight = (prose: string) => bytes(prose) * 1.2;

/** Prose as pieces that fit on a page; it is cut only where a new text with a heading of its own begins. */
function proseParts(prose: string, budget: number): string[] {
  const parts: string[] = [];
  for (const part of prose.split(/\n(?=# )/)) {
    const last = parts.at(-1);
    if (last === undefined || proseWeight(last + part) > budget) parts.push(part);
    else parts[parts.length - 1] = `${last}\n${part}`;
  }
  return parts;
}

/** Cuts sections into pages that are light enough; a table, or a chapter of prose, goes on where the page before stopped. */
export function paged<S extends Section>(sections: readonly S[], href: Href, { budget = pageBudget, hasHelp = true } = {}): S[][] {
  const pages: S[][] = [];
  let page: S[] = [];
  let weight = 0;
  const turn = () => {
    pages.push(page);
    page = [];
    weight = 0;
  };
  for (const section of sections) {
    let open: S = { ...section, tables: [] };
    const goOn = (prose?: string) => {
      turn();
      const { prose: _, lead: __, ...rest } = section;
      open = { ...rest, ...(prose ? { prose } : {}), tables: [] } as Section as S;
      page.push(open);
    };
    const [prose, ...more] = section.prose ? proseParts(section.prose, budget) : [];
    if (prose && weight + proseWeight(prose) > budget && weight > budget / 4) turn();
    if (prose) open.prose = prose;
    page.push(open);
    weight += (prose ? proseWeight(prose) : 0) + 300;
    for (const part of more) {
      goOn(part);
      weight += proseWeight(part);
    }
    for (const table of section.tables) {
      let rows: Cell[][] = [];
      const put = () => open.tables.push({ ...table, rows });
      const html = rowsHtml(table, href);
      const shell = shellWeight(table, hasHelp);
      if (weight + shell > budget && weight > budget / 4) goOn();
      weight += shell;
      for (const [i, row] of table.rows.entries()) {
        const more = bytes(html[i]);
        if (weight + more > budget && weight > budget / 4) {
          if (rows.length > 0) put();
          goOn();
          weight += shell;
          rows = [];
        }
        rows.push(row);
        weight += more;
      }
      if (rows.length > 0 || table.rows.length === 0) put();
    }
  }
  turn();
  return pages.map((made) => made.filter(({ tables, prose, lead }) => tables.length > 0 || prose || lead));
}

const slugs = new Map<string, string>();

/** A value as a part of an address; there are many rows and few values. */
function slugOf(value: string): string {
  const known = slugs.get(value);
  if (known !== undefined) return known;
  const made = slug(value).replaceAll("/", "-") || "annet";
  slugs.set(value, made);
  return made;
}

/** What stands in the cell that a row is split by. */
function valuesOf(cell: Cell): { value: string; slug: string }[] {
  if (isEmpty(cell)) return [];
  if (Array.isArray(cell)) return cell.flatMap(valuesOf);
  const value = cellText(cell);
  return [{ value, slug: typeof cell === "object" && "id" in cell ? cell.id.replaceAll("/", "-") : slugOf(value) }];
}

interface Scope {
  part: Part;
  tables: Map<Table, Cell[][]>;
}

/** The values that tables of a report can be split by, with the rows of each. One pass over the rows. */
function scopesOf(content: ReportContent): Map<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const table of content.sections.flatMap(({ tables }) => tables)) {
    for (const key of table.splitBy ?? []) {
      const at = table.columns.findIndex((column) => column.key === key);
      for (const row of at < 0 ? [] : table.rows) {
        for (const { value, slug: id } of valuesOf(row[at])) {
          const place = `${key}/${id}`;
          const scope = scopes.get(place) ?? {
            part: { column: key, title: table.columns[at]?.title ?? key, value, slug: id, rows: 0 },
            tables: new Map<Table, Cell[][]>(),
          };
          scopes.set(place, scope);
          const rows = scope.tables.get(table) ?? [];
          scope.tables.set(table, rows);
          if (rows.at(-1) === row) continue;
          rows.push(row);
          scope.part.rows++;
        }
      }
    }
  }
  return scopes;
}

/** The parts of a report: by the first column it can be split by, then the next, in alphabetical order. */
export function partsOf(content: ReportContent): Part[] {
  const order = [...new Set(content.sections.flatMap(({ tables }) => tables.flatMap(({ splitBy }) => splitBy ?? [])))];
  return [...scopesOf(content).values()]
    .map(({ part }) => part)
    .sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column) || collator.compare(a.value, b.value));
}

/**
 * Every page of a report. The whole is on its first page when it fits; else the largest tables that can be split have their
 * rows on the pages of their parts only, and the others go on over several pages. Time grows with the number of cells.
 * @param href where a record's page is
 */
export function reportPages(content: ReportContent, href: Href): ReportPage[] {
  const pagesAt = (path: string[], sections: Section[][], part?: Part): ReportPage[] =>
    sections.map((made, i) => ({
      path: i === 0 ? path : [...path, String(i + 1)],
      number: i + 1,
      of: sections.length,
      sections: made,
      ...(part ? { part } : {}),
    }));
  const scopes = scopesOf(content);
  const whole = paged(scopes.size > 1 ? thinned(content.sections, href) : content.sections, href);
  return [
    ...pagesAt([], whole),
    ...[...scopes.values()].flatMap(({ part, tables }) => {
      const sections = content.sections
        .map((section) => ({
          ...section,
          tables: section.tables.flatMap((table) => {
            const rows = tables.get(table);
            return table.isShared ? [table] : rows ? [{ ...table, rows }] : [];
          }),
        }))
        .filter(({ tables }) => tables.length > 0);
      return pagesAt([part.column, part.slug], paged(sections, href), part);
    }),
  ];
}

/** The pages that hold all of a report between them: those of the whole, and those of each value of the first column that a table is split by. */
export function pagesOfAll(content: ReportContent, href: Href): ReportPage[] {
  const columns = new Set(content.sections.flatMap(({ tables }) => tables.flatMap(({ splitBy }) => splitBy?.slice(0, 1) ?? [])));
  return reportPages(content, href).filter(({ part }) => !part || columns.has(part.column));
}
