import { nearest } from "../register/nearest.ts";
import { schemaOf } from "../register/schema.ts";
import { text } from "../text/index.ts";
import { fieldOf, parseFieldPath } from "./field-path.ts";
import { headingsIn, type RecordMapping } from "./mapping.ts";
import type { ImportProblem } from "./problem.ts";
import { cellName, columnName, comparable, type Sheet, textOfValue } from "./sheet.ts";

const words = text.imports.rows;

/** How far down the row with headings is looked for. */
const deepest = 20;

/** The headings of a sheet as a mapping names them. */
export interface Headings {
  /** The row they stand in, from 0. */
  row: number;
  /** Column by comparable heading; the first where several are alike. */
  columns: Map<string, number>;
  /** What each column is called; «Kolonne C» where nothing is written. */
  names: string[];
  problems: ImportProblem[];
  /** Whether the sheet lacks what it cannot be read without. */
  unusable: boolean;
}

/** What stands over a column in a row: its own text, or that of the merged cell it is part of. */
function headingAt(sheet: Sheet, row: number, column: number): string {
  const own = textOfValue(sheet.rows[row]?.[column]);
  if (own) return own;
  const merge = sheet.merges.find((m) => row >= m.startRow && row <= m.endRow && column >= m.startCol && column <= m.endCol);
  return merge ? textOfValue(sheet.rows[merge.startRow]?.[merge.startCol]) : "";
}

/** The heading of a group of columns, merged above them. */
function groupAbove(sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merges.find((m) => m.endRow === row - 1 && m.endCol > m.startCol && column >= m.startCol && column <= m.endCol);
  return merge ? textOfValue(sheet.rows[merge.startRow]?.[merge.startCol]) : "";
}

/** Every name a mapping uses for a column, with what else the column may be called. */
function wantedNames(mapping: RecordMapping): { name: string; all: string[]; required: boolean }[] {
  const { field: root } = schemaOf(mapping.register);
  const fixed = new Set(Object.keys(mapping.constants ?? {}));
  const wanted = mapping.columns.flatMap(({ column, aliases = [], template, field, required, default: value }) => {
    const steps = parseFieldPath(field);
    const demanded = steps.length === 1 && (fieldOf(root, steps)?.required ?? false) && value === undefined && !fixed.has(field);
    if (column !== undefined) return [{ name: column, all: [column, ...aliases], required: required ?? demanded }];
    return headingsIn(template ?? "").map((name) => ({ name, all: [name, ...aliases], required: required ?? false }));
  });
  for (const name of [...(mapping.key ?? []), ...(mapping.each ? [mapping.each.column] : [])]) {
    const known = wanted.find((one) => comparable(one.name) === comparable(name));
    if (known) known.required = true;
    else wanted.push({ name, all: [name], required: true });
  }
  return wanted;
}

function columnsOf(sheet: Sheet, row: number): { names: string[]; columns: Map<string, number>; twice: Map<string, number[]> } {
  const width = Math.max(0, ...sheet.rows.slice(0, deepest * 5).map((cells) => cells.length));
  const names: string[] = [];
  const columns = new Map<string, number>();
  const twice = new Map<string, number[]>();
  for (let column = 0; column < width; column++) {
    const own = headingAt(sheet, row, column);
    const group = groupAbove(sheet, row, column);
    names.push(own || `Kolonne ${columnName(column)}`);
    for (const name of group && own ? [`${group}: ${own}`, own] : [own]) {
      const key = comparable(name);
      if (!key) continue;
      const known = columns.get(key);
      if (known === undefined) columns.set(key, column);
      // A heading that its group tells apart is not told of as written twice.
      else if (!group) twice.set(key, [...(twice.get(key) ?? [known]), column]);
    }
  }
  return { names, columns, twice };
}

/** Finds the row of headings, and tells of each that is missing once. What is written twice is told of too. */
export function headingsOf(sheet: Sheet, mapping: RecordMapping): Headings {
  const wanted = wantedNames(mapping);
  const hits = (row: number) => {
    const { columns } = columnsOf(sheet, row);
    return wanted.filter(({ all }) => all.some((name) => columns.has(comparable(name)))).length;
  };
  let row = (mapping.headingRow ?? 1) - 1;
  if (mapping.headingRow === undefined) {
    let most = 0;
    for (let at = 0; at < Math.min(deepest, sheet.rows.length); at++) {
      const found = hits(at);
      if (found > most) [most, row] = [found, at];
    }
  }
  const { names, columns, twice } = columnsOf(sheet, row);
  const problems: ImportProblem[] = [];
  const at = { sheet: sheet.name, row, isHeading: true };
  let unusable = false;
  const found = new Set<string>();
  const optional: string[] = [];
  const used = new Set(wanted.flatMap(({ all }) => all.map(comparable)).filter((name) => columns.has(name)));
  const free = [...columns.keys()].filter((heading) => !used.has(heading));
  for (const { name, all, required } of wanted) {
    const alias = all.find((one) => columns.has(comparable(one)));
    if (alias !== undefined) {
      // A template and a key name the column as the mapping does, whatever alias the sheet has.
      columns.set(comparable(name), columns.get(comparable(alias)) ?? 0);
      continue;
    }
    if (found.has(comparable(name))) continue;
    found.add(comparable(name));
    const key = comparable(name);
    const near = nearest(key, free) ?? free.find((one) => one.startsWith(key) || key.startsWith(one));
    const meant = near === undefined ? undefined : names[columns.get(near) ?? -1];
    unusable ||= required;
    if (!required && meant === undefined) {
      optional.push(name);
      continue;
    }
    problems.push({
      level: required ? "refused" : "told",
      ...at,
      heading: name,
      reason: required ? words.missingColumn(name) : words.missingOptional(name),
      ...(meant ? { suggestion: words.meantColumn(meant) } : {}),
    });
  }
  // A mapping for any municipality knows many columns that a list need not have.
  if (optional.length > 0) problems.push({ level: "told", ...at, reason: words.missingOptionals(optional) });
  if (hits(row) === 0) {
    return {
      row,
      columns,
      names,
      unusable: true,
      problems: [{ level: "refused", sheet: sheet.name, reason: words.noHeadings(sheet.name) }],
    };
  }
  for (const [key, places] of twice) {
    const name = names[columns.get(key) ?? 0] ?? key;
    const cells = places.map((column) => cellName({ row, column }));
    problems.push({ level: "told", ...at, column: places[1] ?? 0, heading: name, reason: words.duplicateColumn(name, cells) });
  }
  return { row, columns, names, problems, unusable };
}
