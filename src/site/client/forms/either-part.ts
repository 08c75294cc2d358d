import type { Field } from "../../../register/schema.ts";
import { mountPart } from "./mount-part.ts";
import type { FormContext, Part } from "./part.ts";

/** A part that holds one of several things: a system or an external party, a system or an archive. */
export class EitherPart implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #parts = new Map<string, { radio: HTMLInputElement; box: HTMLElement; part: Part }>();
  #given: unknown;
  #shown = "";

  constructor(field: Field, element: HTMLElement, form: FormContext) {
    this.field = field;
    this.element = element;
    for (const box of element.querySelectorAll<HTMLElement>(":scope > [data-option]")) {
      const known = field.properties?.get(box.dataset.option ?? "");
      const child = box.querySelector<HTMLElement>(":scope > [data-key]");
      const radio = [...element.querySelectorAll<HTMLInputElement>(":scope > .form-radios input[type=radio]")].find(
        ({ value }) => value === known?.key,
      );
      if (!known || !child || !radio) continue;
      this.#parts.set(known.key, { radio, box, part: mountPart(known, child, form) });
      radio.addEventListener("change", () => this.#show());
    }
  }

  #show(): void {
    for (const { radio, box } of this.#parts.values()) box.hidden = !radio.checked;
  }

  #written(): Record<string, unknown> | undefined {
    for (const [key, { radio, part }] of this.#parts) {
      if (!radio.checked) continue;
      const value = part.get();
      return value === undefined ? {} : { [key]: value };
    }
    return undefined;
  }

  get(): unknown {
    const written = this.#written();
    return JSON.stringify(written) === this.#shown ? this.#given : written;
  }

  set(value: unknown): void {
    this.#given = value;
    const given = (value !== null && typeof value === "object" ? value : {}) as Record<string, unknown>;
    for (const [key, { radio, part }] of this.#parts) {
      radio.checked = Object.hasOwn(given, key);
      part.set(Object.hasOwn(given, key) ? given[key] : undefined);
    }
    this.#show();
    this.#shown = JSON.stringify(this.#written()) ?? "";
  }

  child(step: string | number): Part | undefined {
    return this.#parts.get(String(step))?.part;
  }

  target(): HTMLElement {
    const all = [...this.#parts.values()];
    return (all.find(({ radio }) => radio.checked) ?? all[0])?.radio ?? this.element;
  }

  update(record: Record<string, unknown>): void {
    for (const { part } of this.#parts.values()) part.update(record);
  }
}
