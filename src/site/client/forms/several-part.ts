import type { Field } from "../../../register/schema.ts";
import { find, type Part } from "./part.ts";

/** A part that holds several values: boxes to tick, or lines of text. What is not changed comes out as it was put in. */
export class SeveralPart implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #boxes: HTMLInputElement[];
  readonly #lines: HTMLTextAreaElement | undefined;
  #given: unknown;
  #shown = "";

  constructor(field: Field, element: HTMLElement) {
    this.field = field;
    this.element = element;
    this.#boxes = [...element.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
    this.#lines = this.#boxes.length > 0 ? undefined : find<HTMLTextAreaElement>(element, "textarea");
  }

  #written(): string[] {
    if (this.#lines) return this.#lines.value.split("\n").flatMap((line) => line.trim() || []);
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    // In the order they stood, what is new last; what no box stands for stays.
    const before = Array.isArray(this.#given) ? this.#given.map(String) : [];
    const kept = before.filter((value) => ticked.includes(value) || !this.#boxes.some((box) => box.value === value));
    return [...kept, ...ticked.filter((value) => !before.includes(value))];
  }

  get(): unknown {
    const written = this.#written();
    if (written.join("\n") === this.#shown) return this.#given;
    return written.length > 0 ? written : undefined;
  }

  set(value: unknown): void {
    this.#given = value;
    const values = Array.isArray(value) ? value.map(String) : [];
    for (const box of this.#boxes) box.checked = values.includes(box.value);
    if (this.#lines) this.#lines.value = values.join("\n");
    this.#shown = this.#written().join("\n");
  }

  child(): undefined {
    return undefined;
  }

  target(): HTMLElement {
    return this.#boxes[0] ?? this.#lines ?? this.element;
  }

  update(): void {}
}
