import type { Field } from "../../../register/schema.ts";
import { EitherPart } from "./either-part.ts";
import { GroupPart } from "./group-part.ts";
import { ListPart } from "./list-part.ts";
import type { FormContext, Part } from "./part.ts";
import { PickerPart, PickersPart } from "./picker-part.ts";
import { ScalarPart } from "./scalar-part.ts";
import { SeveralPart } from "./several-part.ts";

/** The part an element in the page is, by the kind that was written in it when the site was built. */
export function mountPart(field: Field, element: HTMLElement, form: FormContext): Part {
  const { kind, control } = element.dataset;
  if (kind === "list") return new ListPart(field, element, form);
  if (kind === "group") return new GroupPart(field, element, form);
  if (kind === "either") return new EitherPart(field, element, form);
  if (control === "picker") return field.items ? new PickersPart(field, element, form) : new PickerPart(field, element, form);
  return field.items ? new SeveralPart(field, element) : new ScalarPart(field, element);
}
