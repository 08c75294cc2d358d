import type { RawEntry } from "../register/read.ts";
import { schemaOf } from "../register/schema.ts";
import { slug } from "../register/slug.ts";
import { text } from "../text/index.ts";
import { convert } from "./convert.ts";
import type { LookUp } from "./look-up.ts";
import { headingsIn, type RecordMapping } from "./mapping.ts";
import type { ImportProblem, Source } from "./problem.ts";
import type { RowView } from "./row-view.ts";
import { comparable, textOfValue } from "./sheet.ts";

const words = text.imports.rows;

/** Rows that are one record, and which. */
export interface Group {
  rows: [RowView, ...RowView[]];
  id: string;
  name: string;
  /** The record that is there already. */
  existing?: RawEntry;
}

/** The field that holds a record's name. */
export const nameField = (register: RecordMapping["register"]): "name" | "title" =>
  schemaOf(register).field.properties?.has("name") ? "name" : "title";

/** A template with its headings replaced by the row's cells; empty when none of them holds anything. */
export function filled(template: string, row: RowView): { text: string; source: Source } | undefined {
  const sources = headingsIn(template).flatMap((heading) => row.get(heading) ?? []);
  const [source] = sources;
  if (!source) return undefined;
  const whole = template.replace(/\{([^{}]+)\}/g, (_, heading: string) => textOfValue(row.get(heading)?.value));
  // What stood between a cell and an empty one is left over.
  const tidy = whole
    .replace(/\s+/g, " ")
    .replace(/^[\s:;,.–-]+|[\s:;,–-]+$/g, "")
    .replace(/\(\s*\)/g, "")
    .trim();
  return { text: tidy, source };
}

/** Lines of the form «Heading: value» in a note. */
function notedLines(note: unknown): [string, string][] {
  if (typeof note !== "string") return [];
  return note.split("\n").flatMap((line): [string, string][] => {
    const at = line.indexOf(": ");
    return at > 0 ? [[comparable(line.slice(0, at)), line.slice(at + 2).trim()]] : [];
  });
}

const joined = (parts: readonly string[]) => parts.map(comparable).join("\u0000");

/** Finds the record a row is about among those that are there: by the key in its note, its id or an old one, then its name. */
export class Existing {
  private readonly byId = new Map<string, RawEntry>();
  private readonly byName = new Map<string, RawEntry[]>();
  private readonly byKey = new Map<string, RawEntry>();
  private readonly keyed = new Set<RawEntry>();

  constructor(entries: readonly RawEntry[], mapping: RecordMapping) {
    const keys = (mapping.key ?? []).map(comparable);
    const rest = mapping.rest ?? "note";
    for (const entry of entries) {
      if (entry.register !== mapping.register) continue;
      const data = entry.data as Record<string, unknown>;
      this.byId.set(entry.id, entry);
      if (Array.isArray(data.aliases))
        for (const alias of data.aliases) if (!this.byId.has(String(alias))) this.byId.set(String(alias), entry);
      const name = comparable(String(data.name ?? data.title ?? ""));
      this.byName.set(name, [...(this.byName.get(name) ?? []), entry]);
      if (keys.length === 0) continue;
      const lines = new Map(notedLines(data[rest]));
      const values = keys.map((key) => lines.get(key) ?? "");
      if (values.some(Boolean)) {
        this.byKey.set(joined(values), entry);
        this.keyed.add(entry);
      }
    }
  }

  find(key: readonly string[], id: string, name: string): RawEntry | "taken" | undefined {
    const known = key.length > 0 ? this.byKey.get(joined(key)) : undefined;
    if (known) return known;
    const sameName = this.byName.get(comparable(name)) ?? [];
    const found = this.byId.get(id) ?? (sameName.length === 1 ? sameName[0] : undefined);
    // One that carries another key is another record.
    return found && this.keyed.has(found) ? (this.byId.has(id) ? "taken" : undefined) : found;
  }
}

/** Which record each row is, and which rows are the same one. Those that cannot be a record are told of. */
export function groupsOf(
  rows: readonly RowView[],
  mapping: RecordMapping,
  entries: readonly RawEntry[],
  lookUp: LookUp,
): { groups: Group[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const groups = new Map<string, Group>();
  const owners = new Map<string, Group>();
  const existing = new Existing(entries, mapping);
  const { field: root } = schemaOf(mapping.register);
  const named = nameField(mapping.register);
  const nameColumn = mapping.columns.find(({ field }) => field === named);
  const areaColumn = mapping.register === "processes" ? mapping.columns.find(({ field }) => field === "area") : undefined;
  const fixed = (field: string) => (typeof mapping.constants?.[field] === "string" ? String(mapping.constants[field]) : undefined);

  for (const row of rows) {
    const refuse = (reason: string, suggestion?: string, source?: Source) => {
      const at = source ? { column: source.spot.column, heading: source.heading, value: source.value } : {};
      problems.push({ level: "refused", sheet: row.sheet, row: row.row, ...at, reason, ...(suggestion ? { suggestion } : {}) });
    };
    const written = nameColumn?.template !== undefined ? filled(nameColumn.template, row) : undefined;
    const source = written?.source ?? (nameColumn?.column !== undefined ? row.get(nameColumn.column) : undefined);
    const name = (written?.text ?? textOfValue(source?.value)) || fixed(named) || String(nameColumn?.default ?? "");
    const key = (mapping.key ?? []).map((heading) => textOfValue(row.get(heading)?.value));
    if (row.problems.some(({ level }) => level === "refused")) continue;
    const known = key.some(Boolean) ? groups.get(joined(key)) : undefined;
    if (known) {
      known.rows.push(row);
      continue;
    }
    if (!name) {
      refuse(words.noName);
      continue;
    }
    const own = slug(mapping.id !== undefined ? (filled(mapping.id, row)?.text ?? "") : name).replaceAll("/", "-");
    if (!own) {
      refuse(words.noId(name), undefined, source);
      continue;
    }
    const areaCell = areaColumn?.column !== undefined ? row.get(areaColumn.column) : undefined;
    const areaField = root.properties?.get("area");
    const translated = areaCell && areaColumn?.values?.[textOfValue(areaCell.value)];
    const area = translated ?? (areaCell && areaField ? convert(areaField, areaCell.value, {}, lookUp).value : undefined);
    const folder = mapping.register === "processes" ? (area ?? areaColumn?.default ?? fixed("area")) : undefined;
    const id = folder === undefined ? own : `${folder}/${own}`;
    // The folder comes from a cell or a mapping, and is part of a path.
    if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id)) {
      refuse(words.badFolder(String(folder)), undefined, areaCell);
      continue;
    }
    const found = existing.find(key, id, name);
    if (found === "taken") {
      refuse(words.taken(id), words.sameIdHint, source);
      continue;
    }
    const group: Group = { rows: [row], id: found?.id ?? id, name, ...(found ? { existing: found } : {}) };
    const owner = owners.get(group.id);
    if (owner) {
      refuse(words.sameId(group.id, owner.rows[0].row + 1), words.sameIdHint, source);
      continue;
    }
    owners.set(group.id, group);
    groups.set(key.some(Boolean) ? joined(key) : `id ${group.id}`, group);
    lookUp.addRecord(mapping.register, group.id, [name, own, ...(key.length === 1 ? key : [])]);
  }
  return { groups: [...groups.values()], problems };
}
