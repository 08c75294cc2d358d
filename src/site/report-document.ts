import type { Report, ReportContent, Section } from "../reports/report.ts";
import { type Cell, cellText, type Table } from "../reports/table.ts";
import { text } from "../text/index.ts";
import { type Href, paged } from "./report-pages.ts";

/** HTML of a volume, in bytes: beside it there are only menu, cover and contents, so it is more than on other pages. */
const budget = 236_000;

/** Parts that a document may have: a few thousand printed sheets. Nobody prints or approves more than that as one. */
const maxVolumes = 40;

export interface Chapter extends Section {
  /** Its number in the whole document, from 1. */
  number: number;
}

/** A table that is ordered by its first column as one for each value of it, so that the value stands in a heading and not in every row. */
function grouped(table: Table): Table[] {
  const [first, ...columns] = table.columns;
  if (!first || table.splitBy?.[0] !== first.key || table.rows.length === 0) return [table];
  const groups = new Map<string, Cell[][]>();
  for (const [value, ...cells] of table.rows) {
    const title = cellText(value) || text.reportDocument.other;
    const rows = groups.get(title);
    if (rows) rows.push(cells);
    else groups.set(title, [cells]);
  }
  const { lead: _, splitBy: __, ...rest } = table;
  return [...groups].map(([title, rows], i) => ({ ...rest, id: `${table.id}-${i + 1}`, title, columns, rows }));
}

/** The chapters of a document, with numbers on chapters and tables. */
export function documentSections({ sections }: ReportContent): Chapter[] {
  return sections.map((section, i) => {
    const tables = section.tables.flatMap(grouped);
    const isAlone = tables.length === 1 && tables[0]?.title === section.title;
    return {
      ...section,
      number: i + 1,
      tables: isAlone ? tables : tables.map((table, j) => ({ ...table, title: `${i + 1}.${j + 1} ${table.title}` })),
    };
  });
}

/**
 * A document as volumes that are light enough to be a page each: one where it fits, else as many as it takes, with the numbers of the
 * whole. A chapter or a table that goes on from the volume before says so. Nothing is left out.
 */
export function documentVolumes(content: ReportContent, href: Href): Chapter[][] {
  const begun = new Set<string>();
  const titled = (id: string, title: string) => {
    if (begun.has(id)) return text.reportDocument.goesOn(title);
    begun.add(id);
    return title;
  };
  return paged(documentSections(content), href, { budget, hasHelp: false }).map((chapters) =>
    chapters.map((chapter) => ({
      ...chapter,
      title: titled(chapter.id, chapter.title),
      // A table alone in its chapter has the chapter's title, which is said once.
      tables: chapter.tables.map((table) => ({ ...table, title: titled(`${chapter.id}/${table.id}`, table.title) })),
    })),
  );
}

/** Whether a document would have more parts than anyone prints; it is then its cover, which leads to the report's own pages and to the spreadsheet. */
export function isTooLarge(volumes: readonly unknown[]): boolean {
  return volumes.length > maxVolumes;
}

const made = new WeakMap<ReportContent, Chapter[][]>();

/** `documentVolumes` of a report that is one document, made once; none for the others. */
export function volumesOf(report: Report, content: ReportContent, href: Href): Chapter[][] {
  if (!report.isNumbered) return [];
  const volumes = made.get(content) ?? documentVolumes(content, href);
  made.set(content, volumes);
  return volumes;
}
