import type { Register } from "../../register/link.ts";
import { type AnyEntry, nameOf, type RegisterName } from "../../register/registers.ts";
import { type Field, schemaOf } from "../../register/schema.ts";
import { leadingTo, walk } from "../../register/walk.ts";
import { isEnded, nextReview } from "../../reports/reviews.ts";
import { type ApiOrigin, apiHref, type Head, headOf, pageHref, recordFile } from "./origin.ts";

/** A record named in a file, with where its own file is. */
export interface ApiReference {
  id: string;
  name: string;
  url: string;
}

/** The records a record refers to by one field, or is referred to from. */
export interface ApiReferences {
  /** The field that holds the reference, as its path in the schema: `systems[].system`. */
  field: string;
  /** Norwegian: the field's name, or what the reference is called from the other side. */
  title: string;
  register: RegisterName;
  records: ApiReference[];
}

/** A record as the API tells it: what its file holds in `data`, and what is reckoned from the whole register in `derived`. */
export interface ApiRecord extends Head {
  "@context": string;
  register: RegisterName;
  id: string;
  name: string;
  /** The record's page. */
  page: string;
  /** This file. */
  self: string;
  data: AnyEntry["data"];
  /** Markdown below the fields, where the edition has it. */
  body?: string;
  derived: {
    /** yyyy-mm-dd; absent when it has never been reviewed. */
    nextReview?: string;
    isOverdue: boolean;
    references: ApiReferences[];
    backlinks: ApiReferences[];
  };
}

const toReferences = leadingTo(({ ref }) => ref !== undefined);

/** Gathers references by field and register, each record once. */
class Groups {
  #groups = new Map<string, { group: ApiReferences; seen: Set<string> }>();
  readonly #origin: ApiOrigin;

  constructor(origin: ApiOrigin) {
    this.#origin = origin;
  }

  add(field: Field, title: string, entry: AnyEntry): void {
    const key = `${entry.register} ${field.path} ${title}`;
    let known = this.#groups.get(key);
    if (!known) {
      known = { group: { field: field.path, title, register: entry.register, records: [] }, seen: new Set() };
      this.#groups.set(key, known);
    }
    if (known.seen.has(entry.id)) return;
    known.seen.add(entry.id);
    known.group.records.push(referenceTo(entry, this.#origin));
  }

  list(): ApiReferences[] {
    return [...this.#groups.values()].map(({ group }) => group);
  }
}

export function referenceTo(entry: AnyEntry, origin: ApiOrigin): ApiReference {
  return { id: entry.id, name: nameOf(entry), url: apiHref(origin, recordFile(entry.register, entry.id)) };
}

/** A record of the edition's Register as its file in the API. */
export function recordOf(register: Register, entry: AnyEntry, origin: ApiOrigin): ApiRecord {
  const [references, backlinks] = [new Groups(origin), new Groups(origin)];
  walk(
    schemaOf(entry.register).field,
    entry.data,
    (field, value) => {
      if (!field.ref || typeof value !== "string") return;
      const target = register.get(field.ref, value) as AnyEntry | undefined;
      if (target) references.add(field, field.title, target);
    },
    toReferences,
  );
  for (const { title, from, field } of register.backlinks(entry)) backlinks.add(field, title, from);
  const next = nextReview(register, entry);
  return {
    "@context": apiHref(origin, "context.jsonld"),
    ...headOf(origin),
    register: entry.register,
    id: entry.id,
    name: nameOf(entry),
    page: pageHref(origin, entry),
    self: apiHref(origin, recordFile(entry.register, entry.id)),
    data: entry.data,
    ...(entry.body ? { body: entry.body } : {}),
    derived: {
      ...(next ? { nextReview: next } : {}),
      isOverdue: next !== undefined && next < origin.date && !isEnded(entry),
      references: references.list(),
      backlinks: backlinks.list(),
    },
  };
}
