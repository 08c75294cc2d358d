import { spokenDuration, type Unit, writtenDuration } from "../../../forms/duration.ts";
import { shownScalar, writtenScalar } from "../../../forms/scalar.ts";
import type { Field } from "../../../register/schema.ts";
import { find, type Part } from "./part.ts";

/** Where the text of one value stands in the page. */
interface Control {
  read(): string;
  write(text: string): void;
  target(): HTMLElement;
}

function inputControl(element: HTMLElement): Control {
  const input = find<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(element, "input, textarea, select");
  return {
    read: () => input.value,
    write(text) {
      // A value that is no choice is still what the file holds.
      if (input instanceof HTMLSelectElement && ![...input.options].some(({ value }) => value === text)) input.add(new Option(text, text));
      input.value = text;
    },
    target: () => input,
  };
}

function radioControl(element: HTMLElement): Control {
  const radios = [...element.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  return {
    read: () => radios.find(({ checked }) => checked)?.value ?? "",
    write(text) {
      for (const radio of radios) radio.checked = radio.value === text;
    },
    target: () => radios.find(({ checked }) => checked) ?? radios[0] ?? element,
  };
}

function durationControl(element: HTMLElement): Control {
  const count = find<HTMLInputElement>(element, "input");
  const unit = find<HTMLSelectElement>(element, "select");
  return {
    read: () => writtenDuration({ count: count.value, unit: unit.value as Unit }),
    write(text) {
      const spoken = spokenDuration(text);
      count.value = spoken.count;
      unit.value = spoken.unit;
    },
    target: () => count,
  };
}

const controls: Record<string, (element: HTMLElement) => Control> = {
  input: inputControl,
  radio: radioControl,
  duration: durationControl,
};

/** A part that holds one value. */
export class ScalarPart implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #control: Control;
  #given: unknown;
  #shown: string;

  constructor(field: Field, element: HTMLElement) {
    this.field = field;
    this.element = element;
    this.#control = (controls[element.dataset.control ?? ""] ?? inputControl)(element);
    this.#shown = this.#control.read();
  }

  get(): unknown {
    const text = this.#control.read();
    if (text === this.#shown) return this.#given;
    // A choice may be a number, whatever a page holds it as.
    const chosen = this.field.values && [...this.field.values.keys()].find((value) => String(value) === text);
    return chosen ?? writtenScalar(this.field, text);
  }

  set(value: unknown): void {
    this.#given = value;
    this.#control.write(shownScalar(value));
    this.#shown = this.#control.read();
  }

  child(): undefined {
    return undefined;
  }

  target(): HTMLElement {
    return this.#control.target();
  }

  update(): void {}
}
