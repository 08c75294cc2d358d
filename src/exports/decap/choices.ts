import { nameOfCode } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { nameOf, type RegisterName } from "../../register/registers.ts";
import { collectionName, kindsOf } from "./collections.ts";

export interface Option {
  label: string;
  value: string | number;
}

/** What can be chosen in a field: the codes of the register, and its records. */
export interface Choices {
  /** The codes of a list. The same array each time, so that YAML writes it once. */
  codes(list: string): Option[];
  /** Decap's widget for a reference to a record. */
  reference(to: RegisterName): Record<string, unknown>;
}

/** The field that says what a record is called. */
export const titleKey = (register: RegisterName): "name" | "title" =>
  register === "retention" || register === "vocabularies" ? "title" : "name";

/** Decap fetches the records of a collection from the Git host when a reference to it is opened, and shows no more than this of them. */
const shownAtOnce = 500;

export function choicesOf(register: Register): Choices {
  const codes = new Map<string, Option[]>();
  const names = new Map<RegisterName, Option[]>();
  const once = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
  return {
    codes: (list) =>
      once(codes, list, () =>
        (register.get("vocabularies", list)?.data.codes ?? []).map((code) => ({ label: nameOfCode(code), value: code.code })),
      ),
    reference(to) {
      const [kind, another] = kindsOf(register, to);
      // A relation of Decap's sees one collection, and a collection holds one kind of file.
      if (!kind || another)
        return {
          widget: "select",
          options: once(names, to, () => register.all(to).map((entry) => ({ label: nameOf(entry), value: entry.id }))),
        };
      const title = titleKey(to);
      return {
        widget: "relation",
        collection: collectionName(to, kind),
        value_field: "{{slug}}",
        display_fields: [title],
        search_fields: [title],
        options_length: shownAtOnce,
      };
    },
  };
}
