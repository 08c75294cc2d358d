import { collator } from "./collator.ts";
import type { AnyEntry, Entry, RegisterName } from "./registers.ts";
import { nameOf, registerNames } from "./registers.ts";
import { type Field, schemaOf } from "./schema.ts";
import type { Exceptions, Municipality, Vocabulary } from "./types.ts";
import { leadingTo, walk } from "./walk.ts";

export type Code = Vocabulary["codes"][number];

export type Exception = Exceptions["exceptions"][number];

/** A reference seen from the record it points at. */
export interface Backlink {
  /** What the reference is called from this side: «Prosesser som bruker systemet». */
  title: string;
  from: AnyEntry;
  field: Field;
}

/** Records that point at each other, and the code lists they use: the one thing that reports, pages and exports read. */
export interface Register {
  readonly municipality: Municipality;
  /** Known exceptions from the rules. */
  readonly exceptions: readonly Exception[];
  /** All entries of a register, in alphabetical order. */
  all<R extends RegisterName>(register: R): readonly Entry<R>[];
  /** The entry with this id, or with this old id. */
  get<R extends RegisterName>(register: R, id: string): Entry<R> | undefined;
  /** References from other records to this one, in the order of the registers. */
  backlinks(entry: { register: RegisterName; id: string }): readonly Backlink[];
  /** A code with its names and properties. */
  code(list: string, code: string): Code | undefined;
  has(list: string, code: string, trait: NonNullable<Code["traits"]>[number]): boolean;
}

const toReferences = leadingTo(({ ref }) => ref !== undefined);

/** Links entries both ways. Time and memory grow with the number of entries and references. */
export function link(entries: readonly AnyEntry[], municipality: Municipality, exceptions: readonly Exception[] = []): Register {
  const lists = new Map<RegisterName, Entry[]>(registerNames.map((name) => [name, []]));
  const byId = new Map<string, Entry>();
  const codes = new Map<string, Map<string, Code>>();
  const back = new Map<string, Backlink[]>();
  const key = (register: string, id: string) => `${register}/${id}`;

  for (const entry of entries) {
    lists.get(entry.register)?.push(entry);
    for (const alias of entry.data.aliases ?? []) byId.set(key(entry.register, alias), entry);
    if (entry.register === "vocabularies")
      codes.set(entry.id, new Map((entry.data.codes ?? []).filter((code) => code?.code).map((code) => [code.code, code])));
  }
  for (const entry of entries) byId.set(key(entry.register, entry.id), entry);
  for (const list of lists.values()) list.sort((a, b) => collator.compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
  for (const name of registerNames) {
    const root = schemaOf(name).field;
    for (const entry of lists.get(name) ?? []) {
      walk(
        root,
        entry.data,
        (field, value) => {
          if (!field.ref || typeof value !== "string") return;
          const target = byId.get(key(field.ref, value));
          if (!target) return;
          const at = key(target.register, target.id);
          const link: Backlink = { title: field.back ?? field.title, from: entry as AnyEntry, field };
          const known = back.get(at);
          if (known) known.push(link);
          else back.set(at, [link]);
        },
        toReferences,
      );
    }
  }

  return {
    municipality,
    exceptions,
    all: <R extends RegisterName>(register: R) => (lists.get(register) ?? []) as unknown as Entry<R>[],
    get: <R extends RegisterName>(register: R, id: string) => byId.get(key(register, id)) as Entry<R> | undefined,
    backlinks: (entry) => back.get(key(entry.register, entry.id)) ?? [],
    code: (list, code) => codes.get(list)?.get(code),
    has: (list, code, trait) => codes.get(list)?.get(code)?.traits?.includes(trait) ?? false,
  };
}
