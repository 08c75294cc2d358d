import { link, type Register } from "../register/link.ts";
import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { nameOf } from "../register/registers.ts";
import type { Names } from "./names.ts";

/** A rule asked for something that a form does not hold. The check of all the files answers instead. */
export class NotHere extends Error {}

const known = new Set<PropertyKey>(["name", "title", "aliases"]);

/** The data of a record of which only the name is known: asking for more is told, never answered with nothing. */
function nameOnly(data: Record<string, unknown>): AnyEntry["data"] {
  return new Proxy(data, {
    get(target, key) {
      if (!known.has(key)) throw new NotHere(String(key));
      return Reflect.get(target, key);
    },
    has(target, key) {
      if (!known.has(key)) throw new NotHere(String(key));
      return Reflect.has(target, key);
    },
  }) as unknown as AnyEntry["data"];
}

/**
 * A Register of one whole record, whole code lists, and the names of the rest, for the rules of the check.
 * A rule that needs more than that throws `NotHere`, so that no rule answers of what it has not seen.
 */
export function partialRegister(names: Names, record: AnyEntry): Register {
  const lists = Object.entries(names.codes).map(
    ([id, codes]) => ({ register: "vocabularies", id, file: `vocabularies/${id}.yaml`, data: { title: id, codes } }) as unknown as AnyEntry,
  );
  const own = record.register === "vocabularies" ? lists.filter(({ id }) => id !== record.id) : lists;
  const whole = link([...own, record], names.municipality);
  const byId = new Map<string, AnyEntry>();
  for (const [register, list = []] of Object.entries(names.registers)) {
    if (register === "vocabularies") continue;
    for (const { id, name, aliases } of list) {
      const data = nameOnly({ name, title: name, aliases });
      const entry = { register, id, file: `${register}/${id}.yaml`, data } as AnyEntry;
      for (const alias of aliases ?? []) byId.set(`${register}/${alias}`, entry);
      byId.set(`${register}/${id}`, entry);
    }
  }
  return {
    ...whole,
    all: ((register: RegisterName) => {
      if (register === "vocabularies") return whole.all(register);
      const others = [...byId.entries()]
        .filter(([key, entry]) => entry.register === register && key === `${register}/${entry.id}` && entry.id !== record.id)
        .map(([, entry]) => entry);
      const all = record.register === register ? [...others, record] : others;
      return all.sort((a, b) => nameOf(a).localeCompare(nameOf(b), "nb"));
    }) as Register["all"],
    get: ((register: RegisterName, id: string) => {
      const found = whole.get(register, id) ?? byId.get(`${register}/${id}`);
      // It may be one that this edition does not show.
      if (!found) throw new NotHere(`${register}/${id}`);
      return found;
    }) as Register["get"],
    backlinks: () => {
      throw new NotHere("backlinks");
    },
  };
}
