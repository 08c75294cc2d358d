import type { Choice } from "../forms/choices.ts";
import type { Field } from "../register/schema.ts";
import { register } from "./register.ts";
import { settings } from "./settings.ts";

/** A code list with no more codes than this stands in the page; a longer one is searched in. */
const most = 12;

/** What can be chosen in a field, when it is few enough to be shown; undefined when it is searched for. */
export function formChoices(field: Field): Pick<Choice, "value" | "label">[] | undefined {
  const kind = field.items ?? field;
  if (kind.values) return [...kind.values].map(([value, label]) => ({ value: String(value), label }));
  if (!kind.vocabulary || kind.vocabulary === "self") return undefined;
  const codes = (register.get("vocabularies", kind.vocabulary)?.data.codes ?? []).filter(
    ({ validTo }) => validTo === undefined || validTo >= settings.today,
  );
  return codes.length > 0 && codes.length <= most ? codes.map(({ code, nb }) => ({ value: code, label: nb })) : undefined;
}
