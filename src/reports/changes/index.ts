import { collator } from "../../register/collator.ts";
import type { Register } from "../../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName, registerNames, type SingleName } from "../../register/registers.ts";
import { type Field, schemaOf } from "../../register/schema.ts";
import type { Municipality } from "../../register/types.ts";
import { text } from "../../text/index.ts";
import { type Difference, differences } from "./differences.ts";
import { likelyMoves } from "./moves.ts";

/** A record named in a change. */
export interface Named {
  register: RegisterName;
  id: string;
  name: string;
}

/** The one record at the top of the content folder that is compared as the others are. */
interface MunicipalityEntry {
  register: Extract<SingleName, "municipality">;
  id: string;
  file: string;
  data: Municipality;
}

export type ChangedEntry = AnyEntry | MunicipalityEntry;

/** What has become of one record. */
export interface RecordChange {
  /** `moved`: it has another id; what else differs is told too. */
  kind: "added" | "removed" | "moved" | "changed";
  register: RegisterName | "municipality";
  /** The id it has; for a removed record, the id it had. */
  id: string;
  name: string;
  /** The id it had, when it is moved. */
  from?: string;
  /** Whether the old id is kept as an alias, so that old links still lead to the record; only when it is moved. */
  aliased?: boolean;
  /** The record a removed one is merged with: it has the old id as an alias. */
  into?: Named;
  before?: ChangedEntry;
  after?: ChangedEntry;
  /** In the order of the schema; empty for what is added or removed. */
  differences: Difference[];
  /** Processes that refer to the record, in order of name: those the change concerns too. */
  concerns: Named[];
}

/** What differs between two states of a register. */
export interface Changes {
  before: Register;
  after: Register;
  /** In the order of the registers, then of the names; only records that differ. */
  records: RecordChange[];
}

const named = (entry: AnyEntry): Named => ({ register: entry.register, id: entry.id, name: nameOf(entry) || entry.id });

/** The prose below the front matter, as a field beside those of the schema. */
const proseField: Field = {
  key: "body",
  path: "body",
  title: text.record.prose,
  description: "",
  type: "string",
  visibility: "internal",
  required: false,
};

/** @param explains whether an id is told of as a move or a merger: the alias that keeps it is then not told again */
function compare(before: AnyEntry, after: AnyEntry, explains: (id: unknown) => boolean): Difference[] {
  const { field } = schemaOf(after.register);
  const prose = (entry: AnyEntry) => entry.body?.trim() || undefined;
  return [
    ...differences(field, before.data, after.data).filter(
      (found) => found.field.path !== "aliases[]" || !explains(found.after ?? found.before),
    ),
    ...differences(proseField, prose(before), prose(after)),
  ];
}

/** Units own nearly everything; a change of one does not concern each of its processes. */
function concernsOf(entry: AnyEntry, register: Register): Named[] {
  if (entry.register === "processes" || entry.register === "units") return [];
  const found = new Map<string, Named>();
  for (const { from } of register.backlinks(entry)) if (from.register === "processes") found.set(from.id, named(from));
  return [...found.values()];
}

function inRegister(name: RegisterName, before: Register, after: Register): RecordChange[] {
  const were = new Map((before.all(name) as readonly AnyEntry[]).map((entry) => [entry.id, entry]));
  const are = new Map((after.all(name) as readonly AnyEntry[]).map((entry) => [entry.id, entry]));
  const added = [...are.values()].filter(({ id }) => !were.has(id));
  const removed = [...were.values()].filter(({ id }) => !are.has(id));

  // An alias says it outright; otherwise what the records say decides. Also the other way, for a change that is taken back.
  const moves = new Map<AnyEntry, AnyEntry>();
  const aliases = new Map(added.flatMap((entry) => (entry.data.aliases ?? []).map((alias) => [alias, entry] as const)));
  const taken = new Set<AnyEntry>();
  for (const entry of removed) {
    const to =
      aliases.get(entry.id) ?? (entry.data.aliases ?? []).map((alias) => are.get(alias)).find((found) => found && !were.has(found.id));
    if (!to || taken.has(to)) continue;
    moves.set(entry, to);
    taken.add(to);
  }
  const merged = new Map<AnyEntry, AnyEntry>();
  for (const entry of removed) {
    const to = after.get(name, entry.id) as AnyEntry | undefined;
    if (to && !moves.has(entry)) merged.set(entry, to);
  }
  const unexplained = removed.filter((entry) => !moves.has(entry) && !merged.has(entry));
  for (const [from, to] of likelyMoves(
    unexplained,
    added.filter((entry) => !taken.has(entry)),
  )) {
    moves.set(from, to);
    taken.add(to);
  }

  const changes: RecordChange[] = [];
  const explains = (id: unknown) => were.has(id as string) !== are.has(id as string);
  const told = (kind: RecordChange["kind"], entry: AnyEntry, rest: Partial<RecordChange>) =>
    changes.push({ kind, ...named(entry), differences: [], concerns: [], ...rest });
  for (const [from, to] of moves) {
    const aliased = (after.get(name, from.id) as AnyEntry | undefined)?.id === to.id;
    told("moved", to, {
      from: from.id,
      aliased,
      before: from,
      after: to,
      differences: compare(from, to, explains),
      concerns: concernsOf(to, after),
    });
  }
  for (const entry of added) if (!taken.has(entry)) told("added", entry, { after: entry, concerns: concernsOf(entry, after) });
  for (const entry of removed) {
    if (moves.has(entry)) continue;
    const into = merged.get(entry);
    told("removed", entry, { before: entry, concerns: concernsOf(entry, before), ...(into ? { into: named(into) } : {}) });
  }
  for (const [id, is] of are) {
    const was = were.get(id);
    const found = was ? compare(was, is, explains) : [];
    if (found.length > 0) told("changed", is, { before: was, after: is, differences: found, concerns: concernsOf(is, after) });
  }
  return changes.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** Whether there is any record in a register, whatever became of its settings. */
export const hasRecords = (register: Register): boolean => registerNames.some((name) => register.all(name).length > 0);

function ofMunicipality(before: Register, after: Register): RecordChange[] {
  const entry = (data: Municipality): MunicipalityEntry => ({
    register: "municipality",
    id: "municipality",
    file: "municipality.yaml",
    data,
  });
  const isEmpty = ({ municipality }: Register) => Object.keys(municipality).length === 0;
  // A file that could not be read is not one that is gone: a register always has its settings.
  if ([before, after].some((register) => isEmpty(register) && hasRecords(register))) return [];
  const found = differences(schemaOf("municipality").field, before.municipality, after.municipality);
  if (found.length === 0) return [];
  // A register that is new has all of it new, and says so once.
  const isNew = isEmpty(before);
  const name = after.municipality.name ?? before.municipality.name ?? "municipality";
  return [
    {
      kind: isNew ? "added" : isEmpty(after) ? "removed" : "changed",
      register: "municipality",
      id: "municipality",
      name,
      before: entry(before.municipality),
      after: entry(after.municipality),
      differences: isNew ? [] : found,
      concerns: [],
    },
  ];
}

/**
 * What has become of each record between two states of a register, by what the records say and not by the lines of the files.
 * The order of a list plays no part, where it says nothing. Both Registers must be of the same edition.
 */
export function changesBetween(before: Register, after: Register): Changes {
  const records = [...registerNames.flatMap((name) => inRegister(name, before, after)), ...ofMunicipality(before, after)];
  return { before, after, records };
}
