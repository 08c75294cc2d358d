import { nearest } from "../register/nearest.ts";
import type { RawEntry } from "../register/read.ts";
import { isRegisterName, type RegisterName } from "../register/registers.ts";
import type { Field } from "../register/schema.ts";
import { comparable } from "./sheet.ts";

/** What a word was found to mean, or what may have been meant. */
export type Found = { value: string } | { value?: undefined; several?: string[]; meant?: string };

/** How many unknown words are compared with all names to find the nearest: each takes as long as a thousand that are known. */
const mostGuesses = 300;

/** Names that lead to one id or code each. */
class Names {
  readonly exact = new Set<string>();
  readonly named = new Map<string, Set<string>>();
  private readonly guesses = new Map<string, string | undefined>();

  add(value: string, names: readonly unknown[]): void {
    this.exact.add(value);
    for (const name of names) {
      if (typeof name !== "string" || name.trim() === "") continue;
      const key = comparable(name);
      const known = this.named.get(key);
      if (known) known.add(value);
      else this.named.set(key, new Set([value]));
    }
  }

  find(word: string): Found {
    if (this.exact.has(word)) return { value: word };
    const found = [...(this.named.get(comparable(word)) ?? [])];
    const [only] = found;
    if (found.length === 1 && only !== undefined) return { value: only };
    if (found.length > 1) return { several: found };
    if (!this.guesses.has(word)) {
      if (this.guesses.size >= mostGuesses) return {};
      const key = comparable(word);
      const name = nearest(key, this.named.keys());
      const [near] = name === undefined ? [] : [...(this.named.get(name) ?? [])];
      this.guesses.set(word, near ?? nearest(word, this.exact));
    }
    const meant = this.guesses.get(word);
    return meant === undefined ? {} : { meant };
  }
}

/** The records and code lists that cells can point at, by id, code or name. */
export class LookUp {
  private readonly registers = new Map<RegisterName, Names>();
  private readonly lists = new Map<string, Names>();
  private readonly enums = new Map<Field, Names>();

  constructor(entries: readonly RawEntry[]) {
    for (const entry of entries) {
      if (!isRegisterName(entry.register)) continue;
      const data = entry.data as { name?: unknown; title?: unknown; otherNames?: unknown; aliases?: unknown; codes?: unknown };
      const also = [data.otherNames, data.aliases].flatMap((list) => (Array.isArray(list) ? list : []));
      const name = data.name ?? data.title;
      this.addRecord(entry.register, entry.id, [name, `${name} (${entry.id})`, ...also, entry.id.split("/").at(-1)]);
      if (entry.register === "vocabularies" && Array.isArray(data.codes)) this.addList(entry.id, data.codes);
    }
  }

  /** A record that can be pointed at, also one that is only about to be made. */
  addRecord(register: RegisterName, id: string, names: readonly unknown[]): void {
    const known = this.registers.get(register) ?? new Names();
    this.registers.set(register, known);
    known.add(id, names);
  }

  private addList(list: string, codes: readonly unknown[]): void {
    const known = new Names();
    this.lists.set(list, known);
    for (const item of codes) {
      const { code, nb, nn, en } = (item ?? {}) as Record<string, unknown>;
      if (typeof code === "string") known.add(code, [code, nb, `${nb} (${code})`, nn, en]);
    }
  }

  record(register: RegisterName, word: string): Found {
    return this.registers.get(register)?.find(word) ?? {};
  }

  /** @param own the record the code stands in: a code list that refers to itself */
  code(list: string, word: string): Found {
    return this.lists.get(list)?.find(word) ?? {};
  }

  /** One of a field's fixed values, by the value or its Norwegian text. */
  choice(field: Field, word: string): Found {
    let known = this.enums.get(field);
    if (!known) {
      known = new Names();
      this.enums.set(field, known);
      for (const [value, title] of field.values ?? []) known.add(String(value), [String(value), title, title.split(/ [–(]/)[0]]);
    }
    return known.find(word);
  }
}
