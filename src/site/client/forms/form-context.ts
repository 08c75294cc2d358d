import { type ChoiceList, choiceList } from "../../../forms/choices.ts";
import type { Names } from "../../../forms/names.ts";
import { nameOfCode } from "../../../register/code-name.ts";
import type { RegisterName } from "../../../register/registers.ts";
import { formatDate } from "../../../text/format.ts";
import { formsText } from "../../../text/forms.ts";
import type { FormContext } from "./part.ts";

/** Choices among records and codes, made once for each list that is opened. */
function choicesOf(names: Names, today: string): FormContext["choicesIn"] {
  const made = new Map<string, ChoiceList>();
  return (source, name) => {
    const known = made.get(`${source} ${name}`);
    if (known) return known;
    const choices =
      source === "register"
        ? (names.registers[name as RegisterName] ?? []).map(({ id, name: label, aliases = [], otherNames = [] }) => ({
            value: id,
            label,
            detail: id,
            words: [...aliases, ...otherNames],
          }))
        : (names.codes[name] ?? [])
            .map(({ code, title, group, validTo, ...names }) => ({
              value: code,
              label: nameOfCode(names),
              detail: [code, group, validTo !== undefined && validTo < today ? formsText.told.expired(formatDate(validTo)) : undefined]
                .filter(Boolean)
                .join(" · "),
              words: title ? [title] : [],
              isPast: validTo !== undefined && validTo < today,
            }))
            .sort((a, b) => Number(a.isPast) - Number(b.isPast));
    const list = choiceList(choices);
    made.set(`${source} ${name}`, list);
    return list;
  };
}

/** What the parts of a form share, made of the names of the register. @param today as yyyy-mm-dd */
export function formContext(
  register: RegisterName,
  names: Names,
  today: string,
  { tell, changed }: Pick<FormContext, "tell" | "changed">,
): FormContext {
  const traits = new Map(
    Object.entries(names.codes).map(([list, codes]) => [
      list,
      new Map(codes.map((code) => [code.code, code.traits as string[] | undefined])),
    ]),
  );
  return {
    register,
    choicesIn: choicesOf(names, today),
    has: (list, code, trait) => traits.get(list)?.get(code)?.includes(trait) ?? false,
    tell,
    changed,
  };
}
