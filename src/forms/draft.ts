import { same } from "../edit/same.ts";
import type { RegisterName } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import { walk } from "../register/walk.ts";

type Values = Record<string, unknown>;

interface Change {
  was?: unknown;
  now?: unknown;
}

/** What someone has changed in a form and not yet sent: by field at the top of the record. */
export interface Draft {
  /** ISO 8601 time. */
  saved: string;
  changes: Record<string, Change>;
  body?: Change;
  /** That something restricted was left out. */
  withheld?: true;
}

function holdsRestricted(field: Field, value: unknown): boolean {
  let found = false;
  walk(field, value, ({ visibility }) => {
    found ||= visibility === "restricted";
  });
  return found;
}

/**
 * The draft to keep of a form; undefined when there is nothing to keep. Nothing restricted is kept: neither a restricted record, nor a
 * field that holds or held anything restricted.
 */
export function draftOf(register: RegisterName, before: Values, now: Values, body: Change | undefined, saved: string): Draft | undefined {
  if (before.visibility === "restricted" || now.visibility === "restricted") return undefined;
  const { field } = schemaOf(register);
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => !same(before[key], now[key]));
  const isKept = (key: string) => {
    const known = field.properties?.get(key);
    return known !== undefined && !holdsRestricted(known, before[key]) && !holdsRestricted(known, now[key]);
  };
  const kept = changed.filter(isKept);
  if (kept.length === 0 && !body) return undefined;
  return {
    saved,
    changes: Object.fromEntries(kept.map((key) => [key, { was: before[key], now: now[key] }])),
    ...(body ? { body } : {}),
    ...(kept.length < changed.length ? { withheld: true } : {}),
  };
}

/**
 * A record with a draft of it put in, field by field: what others have changed since in other fields stays.
 * @returns `isOlder` when a field of the draft has been changed by others since
 */
export function withDraft(register: RegisterName, data: Values, { changes }: Draft): { data: Values; isOlder: boolean } {
  const known = schemaOf(register).field.properties;
  const result = { ...data };
  let isOlder = false;
  for (const [key, { was, now }] of Object.entries(changes)) {
    if (!known?.has(key)) continue;
    if (!same(data[key], was)) isOlder = true;
    if (now === undefined) delete result[key];
    else result[key] = now;
  }
  return { data: result, isOlder };
}
