import { same } from "../../../edit/same.ts";
import { conditions } from "../../../forms/conditions.ts";
import type { Field } from "../../../register/schema.ts";
import { mountPart } from "./mount-part.ts";
import { type FormContext, isEmpty, type Part } from "./part.ts";

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** The parts that stand directly in an element, and in no other part of it. */
function ownParts(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("[data-key]")].filter(
    (element) => element.parentElement?.closest("[data-key], [data-item], form") === container,
  );
}

/** A part that holds fields: the record itself, an object in it, or an item of a list. */
export class GroupPart implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #form: FormContext;
  readonly #parts = new Map<string, Part>();
  #given: unknown;

  constructor(field: Field, element: HTMLElement, form: FormContext) {
    this.field = field;
    this.element = element;
    this.#form = form;
    for (const child of ownParts(element)) {
      const known = field.properties?.get(child.dataset.key ?? "");
      if (known) this.#parts.set(known.key, mountPart(known, child, form));
    }
  }

  get(): unknown {
    const given = isObject(this.#given) ? this.#given : {};
    // What the form has no part for stays as it is.
    const result: Record<string, unknown> = Object.fromEntries(Object.entries(given).filter(([key]) => !this.#parts.has(key)));
    let isFilled = Object.keys(result).length > 0;
    for (const [key, part] of this.#parts) {
      const value = part.get();
      if (value === undefined) continue;
      result[key] = value;
      if (!isEmpty(value)) isFilled = true;
    }
    if (same(result, this.#given)) return this.#given;
    return isFilled || (isObject(this.#given) && Object.keys(result).length > 0) ? result : undefined;
  }

  set(value: unknown): void {
    this.#given = value;
    const given = isObject(value) ? value : {};
    for (const [key, part] of this.#parts) part.set(Object.hasOwn(given, key) ? given[key] : undefined);
  }

  child(step: string | number): Part | undefined {
    return this.#parts.get(String(step));
  }

  target(): HTMLElement {
    return [...this.#parts.values()][0]?.target() ?? this.element;
  }

  update(record: Record<string, unknown>): void {
    const beside = this.get();
    const table = conditions[this.#form.register];
    for (const part of this.#parts.values()) {
      const condition = table?.[part.field.path];
      if (condition) {
        const applies = condition(isObject(beside) ? beside : {}, record, this.#form.has);
        // Nothing that is filled in, and nothing the check has spoken of, is out of sight.
        part.element.hidden = !applies && isEmpty(part.get()) && part.element.dataset.wrong === undefined;
      }
      part.update(record);
    }
  }
}
