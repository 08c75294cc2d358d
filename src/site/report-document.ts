import { type Report, type ReportContent, type Section, tablesOf } from "../reports/report.ts";
import { type Cell, cellText, type Table } from "../reports/table.ts";
import { text } from "../text/index.ts";

/** A larger document than this is neither read nor printed as one, and a browser has trouble showing it. */
const maxRows = 3000;

const rowsIn = (content: ReportContent) => tablesOf(content).reduce((sum, { rows }) => sum + rows.length, 0);

/** Whether a report is also one document: it is one that is adopted, and it is not too large for it. */
export function documentOf(report: Report, content: ReportContent): { rows: number; fits: boolean } | undefined {
  if (!report.isNumbered) return undefined;
  const rows = rowsIn(content);
  return { rows, fits: rows <= maxRows };
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
export function documentSections({ sections }: ReportContent): (Section & { number: number })[] {
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
