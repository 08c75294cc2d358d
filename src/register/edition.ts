import { type Exception, link, type Register } from "./link.ts";
import type { AnyEntry, RegisterName } from "./registers.ts";
import { isRegisterName, registerNames, schemaNames } from "./registers.ts";
import { type Field, schemaFile, schemaOf, type Visibility, visibilities } from "./schema.ts";
import type { Municipality } from "./types.ts";

export type Edition = "public" | "internal";

export const editions: Edition[] = ["public", "internal"];

/** Where a record says how far it has come: what `publication` in municipality.yaml is compared with. */
const statusOf: { [R in RegisterName]?: (data: Extract<AnyEntry, { register: R }>["data"]) => string } = {
  processes: (data) => data.status,
  systems: (data) => data.lifecycle.phase,
  retention: (data) => data.approval.status,
  integrations: (data) => data.status,
  agreements: (data) => data.status,
  assessments: (data) => data.status,
};

/** Prose below the front matter is free text that no schema can judge: it is internal, unless it is a routine that says of itself that it is for everyone. */
const bodyVisibility = (entry: AnyEntry): Visibility => (entry.register === "routines" && entry.data.publishText ? "public" : "internal");

/** A value that is left out because it points at a record that is left out. */
const unreachable = Symbol("unreachable");

interface View {
  level: Visibility;
  shows(register: RegisterName, id: string): boolean;
  /** Whether what cannot do without a hidden record goes with it; the municipality itself always stays. */
  cascades: boolean;
}

const seenAt = (visibility: Visibility, level: Visibility) => visibilities.indexOf(visibility) <= visibilities.indexOf(level);

/**
 * The value as this view may see it. `undefined` where the field is above the view; `unreachable` where the value,
 * or something it cannot do without, refers to a hidden record.
 */
function project(field: Field, value: unknown, view: View): unknown {
  if (!seenAt(field.visibility, view.level)) return undefined;
  if (field.ref && typeof value === "string") return view.shows(field.ref, value) ? value : unreachable;
  if (Array.isArray(value) && field.items) {
    const items = field.items;
    const kept = value.map((item) => project(items, item, view)).filter((item) => item !== undefined && item !== unreachable);
    // A list that told of hidden records only says nothing any more.
    return kept.length === 0 && value.length > 0 ? unreachable : kept;
  }
  if (value !== null && typeof value === "object" && field.properties) {
    const result: Record<string, unknown> = {};
    let lost = false;
    for (const [key, child] of field.properties) {
      if (!Object.hasOwn(value, key)) continue;
      const projected = project(child, (value as Record<string, unknown>)[key], view);
      if (projected === unreachable) {
        if (child.required && view.cascades) return unreachable;
        lost = true;
      } else if (projected !== undefined) result[key] = projected;
    }
    return lost && Object.keys(result).length === 0 ? unreachable : result;
  }
  return value;
}

/** Exceptions as this level may see them: those of a record it does not hold go with the record. */
function exceptionsSeen(full: Register, entries: readonly AnyEntry[], level: Visibility): readonly Exception[] {
  const field = schemaOf("exceptions").field.properties?.get("exceptions");
  if (!field || !seenAt(field.visibility, level)) return [];
  const shown = new Set(entries.map(({ file }) => file));
  const isRecord = (file: string) => isRegisterName(file.slice(0, file.indexOf("/")));
  return full.exceptions.filter(({ file }) => shown.has(file) || !isRecord(file));
}

/** Whether a record that must point at one of several, as an assessment at what it assesses, no longer points at any. */
function pointsAtNothing(register: RegisterName, data: unknown): boolean {
  const alternatives = schemaFile(schemaNames[register]).anyOf as { required: string[] }[] | undefined;
  return alternatives !== undefined && !alternatives.some(({ required }) => required.every((key) => Object.hasOwn(data as object, key)));
}

/**
 * The Register as one edition holds it. Public: public fields of public records with a published status.
 * Internal: public and internal fields; restricted ones too when `restricted` is set.
 * A reference to a hidden record vanishes, and what cannot be told without it goes too.
 */
export function editionOf(full: Register, edition: Edition, options: { restricted?: boolean } = {}): Register {
  const level: Visibility = edition === "public" ? "public" : options.restricted ? "restricted" : "internal";
  const publication = schemaOf("municipality").field.properties?.get("publication")?.properties;
  const allowedIn = (register: RegisterName) =>
    ((full.municipality.publication as Partial<Record<RegisterName, string[]>> | undefined)?.[register] ??
      publication?.get(register)?.default) as string[] | undefined;
  const published = (entry: AnyEntry) => {
    const allowed = edition === "public" ? allowedIn(entry.register) : undefined;
    const status = (statusOf[entry.register] as ((data: unknown) => string) | undefined)?.(entry.data);
    return !allowed || status === undefined || allowed.includes(status);
  };

  let shown = new Map<string, AnyEntry>();
  for (const register of registerNames) {
    for (const entry of full.all(register) as readonly AnyEntry[]) {
      if (seenAt(entry.data.visibility ?? "public", level) && published(entry)) shown.set(`${register}/${entry.id}`, entry);
    }
  }
  // Leaving one record out can make another unreachable, so this goes on until nothing more falls away.
  for (;;) {
    const view: View = { level, cascades: true, shows: (register, id) => shown.has(`${register}/${full.get(register, id)?.id ?? id}`) };
    const projected = new Map<string, AnyEntry>();
    for (const [key, entry] of shown) {
      const data = project(schemaOf(entry.register).field, entry.data, view);
      if (data === unreachable || pointsAtNothing(entry.register, data)) continue;
      const { body, traces: _, ...rest } = entry;
      projected.set(key, { ...rest, data, ...(body && seenAt(bodyVisibility(entry), level) ? { body } : {}) } as AnyEntry);
    }
    if (projected.size === shown.size) {
      const municipality = project(schemaOf("municipality").field, full.municipality, { ...view, cascades: false }) as Municipality;
      // Where the files are is told only of a repository that everyone can open.
      const git = full.municipality.git?.public ? { git: full.municipality.git } : {};
      const entries = [...projected.values()];
      return link(entries, { ...git, ...municipality }, exceptionsSeen(full, entries, level));
    }
    shown = new Map([...shown].filter(([key]) => projected.has(key)));
  }
}
