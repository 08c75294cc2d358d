import type { Register } from "../../register/link.ts";
import type { RegisterName } from "../../register/registers.ts";
import { type Field, schemaOf } from "../../register/schema.ts";
import { text } from "../../text/index.ts";
import type { Phrase } from "../../text/nb/changes.ts";
import { describeValue, isDuration, plain } from "../describe.ts";
import type { Difference, Within } from "./differences.ts";
import { identitiesOf } from "./identity.ts";
import type { Changes, RecordChange } from "./index.ts";
import { daysOf } from "./period.ts";

type Item = Record<string, unknown>;

/** Longer values are not written out: «Beskrivelse skrevet om» says what a reader needs. */
const longest = 120;
const longestPlace = 80;
/** A new record is told by what a reader asks first, as dotted paths through lists. */
const facts: Record<RegisterName, string[]> = {
  processes: ["owner", "status", "processing.data.subjects", "processing.data.categories", "processing.recipients", "processing.transfers"],
  systems: ["kind", "owner", "lifecycle.phase", "hosting.type", "hosting.country", "personalData"],
  retention: ["outcome", "period", "authority", "approval.status"],
  integrations: ["from", "to", "carries.categories", "status"],
  archives: ["owner", "status"],
  agreements: ["kind", "counterparty.name", "status", "transfers"],
  assessments: ["kind", "status", "date"],
  routines: ["order", "owner", "responsibleRole"],
  units: ["kind", "parent"],
  vocabularies: ["description"],
};

const short = (value: string) => (value.length > longest ? `${value.slice(0, longest - 1).trimEnd()}…` : value);

/** Told without its value: what is long, and what is restricted, since a comment on a proposal is sent out by e-mail too. */
const isUntold = (field: Field, value: unknown) =>
  field.visibility === "restricted" || (typeof value === "string" && (value.length > longest || value.includes("\n")));

/** Tells the values of one record as they are, or were, in a Register. */
class Teller {
  #register: Register;
  #id: string;

  constructor(register: Register, id: string) {
    this.#register = register;
    this.#id = id;
  }

  value(field: Field, value: unknown): string {
    return short(plain(describeValue(this.#register, field, value, this.#id)).replace(/\s+/g, " "));
  }

  /** An item of a list that something is inside of, in as few words as tell it from the others. */
  place(field: Field, item: Item): string {
    // Which people the data are about, or which law a basis is in, is enough to find it.
    const fewer =
      field.key === "data"
        ? ["subjects"]
        : field.key === "erasure"
          ? ["categories"]
          : item.law && field.properties?.has("article")
            ? ["law", "section"]
            : [];
    const told =
      fewer
        .map((key) => this.#part(field, item, key))
        .filter(Boolean)
        .join(" ") || this.item(field, item);
    return told.length > longestPlace ? `${told.slice(0, longestPlace - 1).trimEnd()}…` : told;
  }

  #part(field: Field, item: Item, key: string): string {
    const child = field.properties?.get(key);
    return child && item[key] !== undefined ? this.value(child, item[key]) : "";
  }

  /** An item of a list, by what tells it from the others. */
  item(field: Field, value: unknown): string {
    if (value === null || typeof value !== "object" || Array.isArray(value) || !field.properties) return this.value(field, value);
    const item = value as Item;
    const part = (key: string) => this.#part(field, item, key);
    const told = (...keys: string[]) => keys.map(part).filter(Boolean);
    if (field.key === "transfers") {
      const mechanism = part("mechanism");
      const basis = mechanism
        ? text.changes.withMechanism(mechanism)
        : this.#register.has("countries", String(item.country), "eea")
          ? ""
          : text.changes.noMechanism;
      return [`${part("country")} (${part("recipient")})`, basis].filter(Boolean).join(", ");
    }
    if (field.key === "data") return short([part("subjects"), part("categories")].filter(Boolean).join(": "));
    if (field.key === "erasure")
      return short(
        [...told("categories", "period"), ...(item.followsRetention === true ? [text.changes.followsRetention] : [])].join(", "),
      );
    if (item.name !== undefined) return part("name");
    for (const keys of identitiesOf(field)) {
      const found = told(...keys);
      if (found.length > 0) return short(found.join(", "));
    }
    return this.value(field, value);
  }
}

const phraseOf = (register: string, path: string): Phrase | undefined =>
  text.changes.phrases[register]?.[path] ?? text.changes.phrases["*"]?.[path];

/** What a field is called in a sentence, with the field it is part of. */
function nounOf(register: string, { field, under }: Pick<Difference, "field" | "under">): string {
  const known = phraseOf(register, field.path)?.noun;
  if (known) return known;
  const outer = under.at(-1);
  return outer ? text.changes.inside(outer.title, field.title) : text.changes.noun(field.title);
}

/** «10 år» and «5 år» → «10», «5 år»: the unit is said once. */
function withoutSharedUnit(from: string, to: string): string {
  const [, number, unit] = /^([\d\s,]+) (\p{L}+)$/u.exec(from) ?? [];
  return number && unit && to.endsWith(` ${unit}`) && /^[\d\s,]+ \p{L}+$/u.test(to) ? number : from;
}

function verbOf({ field, before, after }: Difference): string {
  const { verbs } = text.changes;
  if (isDuration(field) && typeof before === "string" && typeof after === "string") {
    const [was, is] = [daysOf(before), daysOf(after)];
    return is < was ? verbs.shortened : is > was ? verbs.lengthened : verbs.changed;
  }
  // Levels from low to high are told as such; a plain number may be a price or a count.
  if (field.values && typeof before === "number" && typeof after === "number") return after < before ? verbs.lowered : verbs.raised;
  return verbs.changed;
}

function whatOf(register: string, found: Difference, was: Teller, is: Teller): string {
  const { kind, field, list, before, after } = found;
  const { changes } = text;
  const phrase = phraseOf(register, field.path);
  if (list && kind === "added") {
    const item = is.item(field, after);
    return phrase?.added?.(item) ?? changes.added(list.title, item);
  }
  if (list && kind === "removed") {
    const item = was.item(field, before);
    return phrase?.removed?.(item) ?? changes.removed(list.title, item);
  }
  const noun = nounOf(register, found);
  if (kind === "reordered") return changes.reordered(noun);
  if (kind === "added") return isUntold(field, after) ? changes.written(noun) : changes.filled(noun, is.value(field, after));
  if (kind === "removed") return changes.emptied(noun, isUntold(field, before) ? "" : was.value(field, before));
  if (isUntold(field, before) || isUntold(field, after)) return changes.rewritten(noun);
  const [from, to] = [was.value(field, before), is.value(field, after)];
  return changes.fromTo(noun, verbOf(found), isDuration(field) ? withoutSharedUnit(from, to) : from, to);
}

/** Items that hold lists of their own are a frame around the rest: where there is one only, naming it says nothing. */
const isFrame = ({ properties }: Field) => [...(properties?.values() ?? [])].some(({ items }) => items?.properties);

/** The items a difference is inside of, the outermost first: «behandlingen «Vedtak»», «mottakeren Fylkeskommunen». */
function placesOf(register: string, within: readonly Within[], was: Teller): string[] {
  return within
    .filter(({ field, oneOfMany }) => oneOfMany || !isFrame(field))
    .map(({ field, item }) => {
      const told = was.place(field, item);
      return phraseOf(register, field.path)?.item?.(told) ?? text.changes.item(field.title, told);
    });
}

/** Every value at a path that goes through lists, each with its field. */
function valuesAt(field: Field, value: unknown, path: readonly string[]): { field: Field; value: unknown }[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return field.items ? value.flatMap((item) => valuesAt(field.items as Field, item, path)) : [];
  const [key, ...rest] = path;
  if (key === undefined) return [{ field, value }];
  const child = field.properties?.get(key);
  return child ? valuesAt(child, (value as Item)[key], rest) : [];
}

/** A new record in a few words: «Eier: Oppvekst». */
function factsOf(change: RecordChange, is: Teller): string[] {
  if (change.register === "municipality" || !change.after) return [];
  const root = schemaOf(change.register).field;
  return facts[change.register].flatMap((path) => {
    const keys = path.split(".");
    const told = [...new Set(valuesAt(root, change.after?.data, keys).map(({ field, value }) => is.item(field, value)))];
    let field: Field | undefined = root;
    for (const key of keys) field = (field?.items ?? field)?.properties?.get(key);
    return told.length > 0 && field ? [text.changes.in(field.title, told.join(", "))] : [];
  });
}

/** What has changed in one place of a record. */
export interface Words {
  /** The part of the record, such as one of several processing activities; absent where it is the record itself. */
  place?: string;
  /** One thing that has changed in each. */
  what: string[];
}

/** What has become of a record, in words that need no knowledge of the files: first of the record itself, then of its parts. */
export function wordsOf(change: RecordChange, { before, after }: Pick<Changes, "before" | "after">): Words[] {
  const was = new Teller(before, change.before?.id ?? change.id);
  const is = new Teller(after, change.id);
  const byPlace = new Map<string | undefined, string[]>([[undefined, []]]);
  const tell = (place: string | undefined, what: string) => {
    const known = byPlace.get(place);
    if (known) known.push(what);
    else byPlace.set(place, [what]);
  };
  if (change.kind === "moved" && change.from !== undefined) tell(undefined, text.changes.movedFrom(change.from, change.aliased ?? false));
  if (change.into) tell(undefined, text.changes.mergedInto(change.into.name));
  if (change.kind === "added") for (const fact of factsOf(change, is)) tell(undefined, fact);
  for (const found of change.differences) {
    const [place, ...inner] = placesOf(change.register, found.within, was);
    const what = whatOf(change.register, found, was, is);
    tell(place, inner.length > 0 ? text.changes.in(inner.join(", "), what) : what);
  }
  return [...byPlace].filter(([, what]) => what.length > 0).map(([place, what]) => (place === undefined ? { what } : { place, what }));
}
