import { isObject, same } from "../edit/same.ts";
import { convert } from "../imports/convert.ts";
import { LookUp } from "../imports/look-up.ts";
import type { Plan } from "../imports/plan.ts";
import type { ImportProblem } from "../imports/problem.ts";
import type { Proposal } from "../imports/proposal.ts";
import { comparable, type Sheet, textOfValue, type Value } from "../imports/sheet.ts";
import { link } from "../register/link.ts";
import type { Content, RawEntry } from "../register/read.ts";
import { checkReferences, targetsOf } from "../register/references.ts";
import { type AnyEntry, isRegisterName, nameOf, type RegisterName } from "../register/registers.ts";
import { schemaOf } from "../register/schema.ts";
import { checkShape } from "../register/shape.ts";
import { slug } from "../register/slug.ts";
import type { Municipality } from "../register/types.ts";
import { text } from "../text/index.ts";
import { cellFor, cellText, fingerprint, itemsOf, unescapeLine, valueAt } from "./cells.ts";
import { type WorkbookColumn, type WorkbookSheet, workbookLayout } from "./layout.ts";
import { leadingTitles } from "./write.ts";

const words = text.imports.workbook;
const rowWords = text.imports.rows;

/** The register a workbook was made from; undefined when it is another list. */
export function registerOfWorkbook(sheets: readonly Sheet[]): RegisterName | undefined {
  const readMe = sheets.find(({ name }) => name === words.readMe);
  const row = readMe?.rows.find(([first]) => first === words.register);
  const name = textOfValue(row?.[1]);
  return isRegisterName(name) ? name : undefined;
}

/** One row of a sheet, by what its layout says. */
interface SheetRow {
  layout: WorkbookSheet;
  row: number;
  id: string;
  name: string;
  hash: string;
  numbers: string[];
  /** Undefined where the sheet lacks the column. */
  cells: (Value | undefined)[];
  columns: (number | undefined)[];
}

function rowsOf(layout: WorkbookSheet, sheets: readonly Sheet[], problems: ImportProblem[]): SheetRow[] {
  const sheet = sheets.find(({ name }) => name === layout.name);
  if (!sheet) {
    problems.push({ level: "told", sheet: layout.name, reason: words.noSheet });
    return [];
  }
  const titles = new Map<string, number>();
  (sheet.rows[0] ?? []).forEach((value, i) => {
    const title = comparable(textOfValue(value));
    if (title && !titles.has(title)) titles.set(title, i);
  });
  const at = (title: string) => titles.get(comparable(title));
  const leading = leadingTitles(layout);
  const columns = layout.columns.map(({ title }) => at(title));
  layout.columns.forEach(({ title }, i) => {
    if (columns[i] === undefined)
      problems.push({ level: "told", sheet: layout.name, row: 0, isHeading: true, heading: title, reason: words.noColumn(title) });
  });
  if (at(words.id) === undefined) {
    problems.push({
      level: "refused",
      sheet: layout.name,
      row: 0,
      isHeading: true,
      heading: words.id,
      reason: rowWords.missingColumn(words.id),
    });
    return [];
  }
  const known = new Set([...leading, ...layout.columns.map(({ title }) => title)].map(comparable));
  for (const [title, column] of titles) {
    if (known.has(title) || title === comparable(text.imports.report.errorColumn)) continue;
    const heading = textOfValue(sheet.rows[0]?.[column]);
    problems.push({ level: "told", sheet: layout.name, row: 0, column, isHeading: true, heading, reason: words.extraColumn(heading) });
  }
  const cellIn = (row: readonly Value[], title: string) => textOfValue(row[at(title) ?? -1]);
  return sheet.rows.slice(1).flatMap((row, i): SheetRow[] => {
    if (row.every((value) => cellText(value) === "")) return [];
    const numbers = leading.slice(2).map((title) => cellIn(row, title));
    return [
      {
        layout,
        row: i + 1,
        id: cellIn(row, words.id),
        name: cellIn(row, words.name),
        hash: cellIn(row, words.hash),
        numbers,
        cells: columns.map((column) => (column === undefined ? undefined : (row[column] ?? null))),
        columns,
      },
    ];
  });
}

/** Sets what stands at a path of keys, with the objects on the way; undefined takes it away, and what is then empty with it. */
function setAt(data: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete data[key];
    else data[key] = value;
    return;
  }
  if (!isObject(data[key])) {
    if (value === undefined) return;
    data[key] = {};
  }
  const child = data[key] as Record<string, unknown>;
  setAt(child, rest, value);
  if (value === undefined && Object.keys(child).length === 0) delete data[key];
}

/** An item being edited: its rows' cells are put in, and its lists are by number until all rows are read. */
interface Editing {
  data: Record<string, unknown>;
  lists: Map<string, Map<string, Editing>>;
}

class Editor {
  readonly register;
  readonly problems: ImportProblem[] = [];
  readonly lookUp: LookUp;
  constructor(entries: readonly RawEntry[], lookUp: LookUp) {
    this.lookUp = lookUp;
    this.register = link(entries.filter((entry) => isRegisterName(entry.register)) as AnyEntry[], {} as Municipality);
  }

  /** Puts the cells that differ from what an export would write into an item. @returns whether any does */
  fill(row: SheetRow, item: Record<string, unknown>, before: unknown, self: string, wrong: ImportProblem[]): boolean {
    let changed = false;
    row.layout.columns.forEach((column, i) => {
      const cell = row.cells[i];
      if (cell === undefined) return;
      const was = before === undefined ? null : cellFor(column, before, this.register, this.lookUp);
      if (cellText(cell) === cellText(was)) return;
      changed = true;
      if (cellText(cell) === "") {
        setAt(item, column.path, undefined);
        return;
      }
      const value = this.valueOf(column, cell, self, (raw, reason, suggestion) =>
        wrong.push({
          level: "refused",
          sheet: row.layout.name,
          row: row.row,
          ...(row.columns[i] === undefined ? {} : { column: row.columns[i] }),
          heading: column.title,
          value: raw,
          reason,
          ...(suggestion ? { suggestion } : {}),
        }),
      );
      if (value !== undefined) setAt(item, column.path, value);
    });
    return changed;
  }

  private valueOf(
    column: WorkbookColumn,
    cell: Value,
    self: string,
    refuse: (raw: Value, reason: string, suggestion?: string) => void,
  ): unknown {
    const one = (raw: Value) => {
      const result = convert(column.field, raw, {}, this.lookUp, self);
      if (result.value === undefined) refuse(raw, result.reason, result.suggestion);
      return result.value;
    };
    if (!column.isList) return one(typeof cell === "string" ? cell.trim() : cell);
    const lines = cellText(cell)
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const values = lines.map((line) => one(unescapeLine(line)));
    return values.some((value) => value === undefined) ? undefined : values;
  }
}

/** Rows of lists by the record they belong to: by id, or by name where a person has added them. */
function byRecord(rows: readonly SheetRow[], mains: ReadonlyMap<string, string>, problems: ImportProblem[]): Map<string, SheetRow[]> {
  const found = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = row.id || mains.get(comparable(row.name)) || "";
    if (!key) {
      problems.push({
        level: "refused",
        sheet: row.layout.name,
        row: row.row,
        heading: words.name,
        value: row.name,
        reason: words.noOwner(row.name),
      });
      continue;
    }
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/**
 * What an edited workbook would make of the register it was made from: pure, nothing is written. A cell that stands as an export
 * would write it changes nothing, so a workbook that nobody has touched changes no byte.
 */
export function planWorkbook(sheets: readonly Sheet[], content: Content): Plan {
  const name = registerOfWorkbook(sheets);
  if (!name) throw new Error("Not a workbook made by writeWorkbook.");
  const problems: ImportProblem[] = [];
  const layout = workbookLayout(name);
  const [main, ...lists] = layout;
  const mainRows = main ? rowsOf(main, sheets, problems) : [];
  const editor = new Editor(content.entries, new LookUp(content.entries));
  const { field: root } = schemaOf(name);
  const entries = new Map(content.entries.filter(({ register }) => register === name).map((entry) => [entry.id, entry]));
  const nameKey = root.properties?.has("name") ? "name" : "title";
  const nameColumn = main?.columns.findIndex(({ path }) => path.length === 1 && path[0] === nameKey) ?? -1;
  const areaColumn = name === "processes" ? (main?.columns.findIndex(({ path }) => path[0] === "area") ?? -1) : -1;

  // Which record each row of the first sheet is.
  const rowById = new Map<string, SheetRow>();
  const ownerByName = new Map<string, string>();
  for (const row of mainRows) {
    const title = textOfValue(row.cells[nameColumn]);
    const refuse = (reason: string, suggestion?: string) =>
      problems.push({
        level: "refused",
        sheet: row.layout.name,
        row: row.row,
        value: title,
        reason,
        ...(suggestion ? { suggestion } : {}),
      });
    let { id } = row;
    if (id && !entries.has(id)) {
      refuse(rowWords.noRecord(id), rowWords.noRecordHint);
      continue;
    }
    if (!id) {
      const own = slug(title).replaceAll("/", "-");
      const areaCell = row.cells[areaColumn];
      const areaField = main?.columns[areaColumn]?.field;
      const area = areaField && areaCell ? convert(areaField, areaCell, {}, editor.lookUp).value : undefined;
      id = name === "processes" ? (own && area ? `${area}/${own}` : "") : own;
      if (!id) {
        refuse(title ? rowWords.noId(title) : rowWords.noName);
        continue;
      }
      // Read again after it was written, the row is the record it became.
      const known = entries.get(id);
      if (known && comparable(nameOf(known as AnyEntry)) !== comparable(title)) {
        refuse(rowWords.taken(id));
        continue;
      }
    }
    const other = rowById.get(id);
    if (other) {
      refuse(rowWords.sameId(id, other.row + 1), rowWords.noRecordHint);
      continue;
    }
    rowById.set(id, row);
    if (title) ownerByName.set(comparable(title), id);
    if (!entries.has(id)) editor.lookUp.addRecord(name, id, [title]);
  }

  const ofLists = lists.map((sheet) => ({ sheet, rows: byRecord(rowsOf(sheet, sheets, problems), ownerByName, problems) }));
  for (const { rows } of ofLists)
    for (const [id, own] of rows)
      if (!rowById.has(id))
        for (const row of own)
          problems.push({
            level: "told",
            sheet: row.layout.name,
            row: row.row,
            heading: words.name,
            value: row.name,
            reason: words.noOwner(row.name || id),
          });

  const targets = targetsOf({
    entries: [
      ...content.entries,
      ...[...rowById.keys()].filter((id) => !entries.has(id)).map((id) => ({ register: name, id, file: "", data: {} })),
    ],
    unread: content.unread,
  });
  const proposals = [...rowById].map(([id, row]): Proposal => {
    const existing = entries.get(id);
    const wrong: ImportProblem[] = [];
    const whole: Editing = { data: structuredClone((existing?.data ?? {}) as Record<string, unknown>), lists: new Map() };
    let changed = editor.fill(row, whole.data, existing?.data, id, wrong);
    const places = new Map<string, SheetRow>([["", row]]);
    for (const { sheet, rows } of ofLists)
      if (applyList(editor, sheet, rows.get(id) ?? [], whole, existing?.data, id, wrong, sheets, places)) changed = true;
    const data = changed ? closed(whole, layout) : (existing?.data as Record<string, unknown>);
    const file = existing?.file ?? `${name}/${id}.yaml`;
    const sourceOf: Proposal["sourceOf"] = (path) => {
      const at = placeIn(layout, places, path) ?? { sheet: row.layout.name, row: row.row };
      return at;
    };
    const stale = existing && changed && row.hash !== "" && row.hash !== fingerprint(existing.data) && !same(existing.data, data);
    if (stale)
      wrong.push({
        level: "refused",
        sheet: row.layout.name,
        row: row.row,
        reason: rowWords.changedSince,
        suggestion: rowWords.changedSinceHint,
      });
    if (changed && wrong.length === 0) {
      const entry = { register: name, id, file, data };
      for (const { rule, path, message, hint, level } of [...checkShape(entry), ...checkReferences(entry, targets)]) {
        if (level !== "error") continue;
        const missing = rule === "shape-required" ? /«([^»]+)»/.exec(message)?.[1] : undefined;
        const at = placeIn(layout, places, path, missing) ?? sourceOf(path);
        wrong.push({ level: "refused", ...at, reason: message, ...(typeof hint === "string" && !missing ? { suggestion: hint } : {}) });
      }
    }
    const outcome = wrong.length > 0 ? "refused" : !existing ? "new" : same(existing.data, data) ? "unchanged" : "changed";
    return {
      register: name,
      id,
      file,
      name: textOfValue(row.cells[nameColumn]),
      outcome,
      data,
      ...(existing ? { existing } : {}),
      problems: wrong,
      sourceOf,
    };
  });
  const all = [...problems, ...proposals.flatMap((proposal) => proposal.problems)];
  return { proposals, problems: all, rows: mainRows.length + ofLists.reduce((sum, { rows }) => sum + [...rows.values()].flat().length, 0) };
}

const listKey = (sheet: WorkbookSheet, depth: number) => sheet.lists[depth]?.path.join(".") ?? "";

/** The item a row is in or is, made where it is new. Undefined when the item around it is not there. */
function editingAt(whole: Editing, sheet: WorkbookSheet, numbers: readonly string[], make: boolean): Editing | undefined {
  let at: Editing = whole;
  for (const [depth, number] of numbers.entries()) {
    const key = listKey(sheet, depth);
    let items = at.lists.get(key);
    if (!items) {
      items = new Map();
      const list = valueAt(at.data, sheet.lists[depth]?.path ?? []);
      if (Array.isArray(list)) {
        for (const [i, item] of list.entries()) items.set(String(i + 1), { data: isObject(item) ? item : {}, lists: new Map() });
      }
      at.lists.set(key, items);
    }
    const isLast = depth === numbers.length - 1;
    let item = items.get(number);
    if (!item) {
      if (!make || !isLast) return undefined;
      item = { data: {}, lists: new Map() };
      items.set(number, item);
    }
    at = item;
  }
  return at;
}

function applyList(
  editor: Editor,
  sheet: WorkbookSheet,
  rows: readonly SheetRow[],
  whole: Editing,
  before: unknown,
  id: string,
  wrong: ImportProblem[],
  sheets: readonly Sheet[],
  places: Map<string, SheetRow>,
): boolean {
  // Without the sheet nothing is said of the list; with it, a row that is gone is an item taken out.
  if (!sheets.some(({ name }) => name === sheet.name)) return false;
  const was = new Map((before === undefined ? [] : itemsOf(before, sheet.lists)).map(({ numbers, item }) => [numbers.join("."), item]));
  const seen = new Set<string>();
  let changed = false;
  let added = 0;
  for (const row of rows) {
    const numbers = [...row.numbers];
    const refuse = (reason: string) => wrong.push({ level: "refused", sheet: sheet.name, row: row.row, reason });
    if (numbers.slice(0, -1).some((number) => number === "")) {
      refuse(words.noNumber);
      continue;
    }
    if (numbers.at(-1) === "") numbers[numbers.length - 1] = `ny ${++added}`;
    const key = numbers.join(".");
    if (seen.has(key)) {
      refuse(words.sameNumber(key));
      continue;
    }
    seen.add(key);
    const item = editingAt(whole, sheet, numbers, true);
    if (!item) {
      refuse(words.noItem(numbers.slice(0, -1).join(".")));
      continue;
    }
    places.set(`${sheet.name} ${key}`, row);
    const known = was.get(key);
    if (known === undefined) changed = true;
    if (editor.fill(row, item.data, known, id, wrong)) changed = true;
  }
  for (const key of was.keys()) {
    if (seen.has(key)) continue;
    const numbers = key.split(".");
    const parent = editingAt(whole, sheet, numbers.slice(0, -1), false);
    // The item around it is taken out already, and this with it.
    if (!parent) continue;
    editingAt(whole, sheet, numbers, false);
    parent.lists.get(listKey(sheet, numbers.length - 1))?.delete(numbers.at(-1) ?? "");
    changed = true;
  }
  return changed;
}

/** The record with its lists put together again. */
function closed(editing: Editing, layout: readonly WorkbookSheet[]): Record<string, unknown> {
  for (const [key, items] of editing.lists) {
    const list = [...items.values()].map((item) => closed(item, layout));
    const path = key.split(".");
    const known = valueAt(editing.data, path);
    if (list.length > 0) setAt(editing.data, path, list);
    // A list that was empty before stays so; one that has lost its last item goes.
    else if (Array.isArray(known) && known.length > 0) setAt(editing.data, path, undefined);
  }
  return editing.data;
}

/** The cell that holds a place in a record. */
function placeIn(
  layout: readonly WorkbookSheet[],
  places: ReadonlyMap<string, SheetRow>,
  path: readonly (string | number)[],
  missing?: string,
): Pick<ImportProblem, "sheet" | "row" | "column" | "heading" | "value"> | undefined {
  const keys = path.map(String);
  for (const sheet of layout) {
    let rest = keys;
    const numbers: string[] = [];
    const inside = sheet.lists.every(({ path: list }) => {
      const number = rest[list.length];
      if (number === undefined || list.some((key, i) => rest[i] !== key)) return false;
      numbers.push(String(Number(number) + 1));
      rest = rest.slice(list.length + 1);
      return true;
    });
    if (!inside) continue;
    const index = sheet.columns.findIndex(
      ({ path: own, field }) =>
        own.every((key, i) => rest[i] === key) ||
        // What is missing is told of at what it is missing in; its cell is the empty one with its name.
        (missing === field.title && own.length === rest.length + 1 && rest.every((key, i) => own[i] === key)),
    );
    const row = places.get(sheet.lists.length === 0 ? "" : `${sheet.name} ${numbers.join(".")}`);
    if (index < 0 || !row) continue;
    const column = row.columns[index];
    return {
      sheet: sheet.name,
      row: row.row,
      ...(column === undefined ? {} : { column }),
      heading: sheet.columns[index]?.title ?? "",
      value: row.cells[index] ?? null,
    };
  }
  return undefined;
}
