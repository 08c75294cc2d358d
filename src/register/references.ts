import type { Problem } from "./finding.ts";
import { nearest, nearestId } from "./nearest.ts";
import type { Content, RawEntry } from "./read.ts";
import { isRegisterName, type RegisterName } from "./registers.ts";
import { type Field, schemaOf } from "./schema.ts";
import { shown } from "./shape-messages.ts";
import { leadingTo, walk } from "./walk.ts";

/** Ids and codes that can be pointed at, gathered once for the whole register. */
export interface Targets {
  ids: Map<RegisterName, Set<string>>;
  /** Old id → id, for each register. */
  aliases: Map<RegisterName, Map<string, string>>;
  codes: Map<string, Set<string>>;
  /** Code lists that are there but could not be read. */
  unreadLists: Set<string>;
}

const toReferences = leadingTo(({ ref, vocabulary }) => ref !== undefined || vocabulary !== undefined);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What the records offer to be pointed at, whatever their shape; those that could not be read offer their id. */
export function targetsOf({ entries, unread }: Pick<Content, "entries" | "unread">): Targets {
  const targets: Targets = { ids: new Map(), aliases: new Map(), codes: new Map(), unreadLists: new Set() };
  const add = (register: RawEntry["register"], id: string) => {
    if (!isRegisterName(register)) return;
    if (!targets.ids.has(register)) {
      targets.ids.set(register, new Set());
      targets.aliases.set(register, new Map());
    }
    targets.ids.get(register)?.add(id);
  };
  for (const { register, id } of unread) {
    add(register, id);
    if (register === "vocabularies") targets.unreadLists.add(id);
  }
  for (const { register, id, data } of entries) {
    add(register, id);
    if (!isRegisterName(register)) continue;
    const record = data as { aliases?: unknown; codes?: unknown };
    for (const alias of asList(record.aliases)) if (typeof alias === "string") targets.aliases.get(register)?.set(alias, id);
    if (register === "vocabularies") {
      targets.codes.set(id, new Set(asList(record.codes).map((code) => String((code as { code?: unknown } | null)?.code ?? ""))));
    }
  }
  return targets;
}

function missingReference(
  field: Field,
  register: RegisterName,
  value: string,
  targets: Targets,
): Pick<Problem, "message" | "hint"> | undefined {
  if (targets.ids.get(register)?.has(value)) return undefined;
  const now = targets.aliases.get(register)?.get(value);
  if (now) return { message: `«${field.title}» bruker den gamle id-en «${value}».`, hint: `Skriv «${now}».` };
  const meant = nearestId(value, targets.ids.get(register) ?? []);
  return {
    message: `«${field.title}» viser til «${shown(value)}», som ikke finnes i «${register}».`,
    hint: meant ? `Mente du «${meant}»?` : `Lag oppføringen i mappen «${register}», eller rett id-en.`,
  };
}

function missingCode(field: Field, list: string, value: string, targets: Targets): Pick<Problem, "message" | "hint"> | undefined {
  const codes = targets.codes.get(list);
  if (codes?.has(value) || targets.unreadLists.has(list)) return undefined;
  if (!codes)
    return { message: `Kodelisten «${list}», som «${field.title}» bruker, finnes ikke.`, hint: `Lag filen vocabularies/${list}.yaml.` };
  const meant = nearest(value, codes);
  return {
    message: `«${field.title}» har koden «${shown(value)}», som ikke finnes i kodelisten «${list}».`,
    hint: meant
      ? `Mente du «${meant}»?`
      : codes.size <= 15
        ? `Kodene er ${[...codes].join(", ")}.`
        : `Se kodene i vocabularies/${list}.yaml.`,
  };
}

/** References and codes in a record that point at nothing. */
export function checkReferences(entry: RawEntry, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  walk(
    schemaOf(entry.register).field,
    entry.data,
    (field, value, path) => {
      if (typeof value !== "string") return;
      const list = field.vocabulary === "self" ? entry.id : field.vocabulary;
      const found = field.ref
        ? missingReference(field, field.ref, value, targets)
        : list
          ? missingCode(field, list, value, targets)
          : undefined;
      if (found)
        problems.push({
          rule: field.ref ? "reference-missing" : "code-missing",
          level: "error",
          file: entry.file,
          path: [...path],
          ...found,
        });
    },
    toReferences,
  );
  return problems;
}

/** Ids that two files claim, by their names or as aliases. */
export function checkDuplicates(entries: readonly RawEntry[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const claim = (entry: RawEntry, id: string, path: (string | number)[]) => {
    const key = `${entry.register}/${id}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, entry.file);
    else if (owner !== entry.file || path.length === 0 || id === entry.id)
      problems.push({
        rule: "id-duplicate",
        level: "error",
        file: entry.file,
        path,
        message: `Id-en «${id}» er alt i bruk i «${owner}».`,
        hint: path.length > 0 ? "Ta bort den ene. En id brukes aldri om igjen." : "Gi den ene filen et annet navn, eller slå dem sammen.",
      });
  };
  for (const entry of entries) claim(entry, entry.id, []);
  for (const entry of entries) {
    asList((entry.data as { aliases?: unknown }).aliases).forEach((alias, i) => {
      if (typeof alias === "string") claim(entry, alias, ["aliases", i]);
    });
  }
  for (const entry of entries) {
    if (entry.register !== "vocabularies") continue;
    const seen = new Set<string>();
    asList((entry.data as { codes?: unknown }).codes).forEach((item, i) => {
      const code = (item as { code?: unknown } | null)?.code;
      if (typeof code !== "string") return;
      if (seen.has(code))
        problems.push({
          rule: "id-duplicate",
          level: "error",
          file: entry.file,
          path: ["codes", i, "code"],
          message: `Koden «${code}» står to ganger i listen.`,
          hint: "Ta bort den ene.",
        });
      seen.add(code);
    });
  }
  return problems;
}
