import type { Choice } from "../forms/choices.ts";
import { nameOfCode } from "../register/code-name.ts";
import type { Field } from "../register/schema.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { register } from "./register.ts";
import { settings } from "./settings.ts";

/** A code list with no more codes than this stands in the page; a longer one is searched in. */
const most = 12;

/** What can be chosen in a field, when it is few enough to be shown; undefined when it is searched for. */
export function formChoices(field: Field): Pick<Choice, "value" | "label">[] | undefined {
  const kind = field.items ?? field;
  if (kind.values) return [...kind.values].map(([value, label]) => ({ value: String(value), label }));
  if (!kind.vocabulary || kind.vocabulary === "self") return undefined;
  const codes = register.get("vocabularies", kind.vocabulary)?.data.codes ?? [];
  if (codes.length === 0 || codes.length > most) return undefined;
  // One that is no longer used may still stand in a record.
  const isPast = (validTo: string | undefined) => validTo !== undefined && validTo < settings.today;
  return codes.map((code) => ({
    value: code.code,
    label: isPast(code.validTo) ? `${nameOfCode(code)} (${text.forms.told.expired(formatDate(code.validTo ?? ""))})` : nameOfCode(code),
  }));
}
