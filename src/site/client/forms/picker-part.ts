import { choiceOf } from "../../../forms/choices.ts";
import type { Field } from "../../../register/schema.ts";
import { formsText } from "../../../text/forms.ts";
import { Combobox } from "./combobox.ts";
import { type FormContext, find, make, type Part } from "./part.ts";

/** What both kinds of picker read of the page. */
function pickerOf(element: HTMLElement, form: FormContext) {
  const input = find<HTMLInputElement>(element, "input[role=combobox]");
  const list = find(element, "[role=listbox]");
  const choices = () => form.choicesIn(element.dataset.source === "register" ? "register" : "codes", element.dataset.from ?? "");
  return { input, list, choices, labelOf: (value: string) => choices().choices.find((choice) => choice.value === value)?.label ?? value };
}

/** A part that holds one record or code, which is searched for. */
export class PickerPart implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #picker: ReturnType<typeof pickerOf>;
  readonly #chosen: HTMLElement;
  #given: unknown;
  #value = "";
  #label = "";

  constructor(field: Field, element: HTMLElement, form: FormContext) {
    this.field = field;
    this.element = element;
    this.#picker = pickerOf(element, form);
    this.#chosen = find(element, "[data-chosen-id]");
    const { input, list, choices } = this.#picker;
    new Combobox({
      input,
      list,
      choices,
      current: () => this.#label,
      tell: form.tell,
      pick: ({ value }) => {
        this.#show(value);
        form.changed();
      },
    });
    // A name that is written out in full is chosen.
    input.addEventListener("blur", () => {
      const written = choiceOf(choices(), input.value);
      if (written && written.value !== this.#value) {
        this.#show(written.value);
        form.changed();
      } else if (input.value !== this.#label) this.#chosen.textContent = "";
    });
  }

  #show(value: string): void {
    this.#value = value;
    this.#label = value && this.#picker.labelOf(value);
    this.#picker.input.value = this.#label;
    // Its line is always there, so that nothing moves from under a pointer when one leaves the field.
    this.#chosen.textContent = value && value !== this.#label ? formsText.chosenId(value) : "";
  }

  get(): unknown {
    const written = this.#picker.input.value;
    const value = written === this.#label ? this.#value : (choiceOf(this.#picker.choices(), written)?.value ?? written.trim());
    if (typeof this.#given === "string" ? value === this.#given : value === "") return this.#given;
    return value || undefined;
  }

  set(value: unknown): void {
    this.#given = value;
    this.#show(typeof value === "string" ? value : "");
  }

  child(): undefined {
    return undefined;
  }

  target(): HTMLElement {
    return this.#picker.input;
  }

  update(): void {}
}

/** A part that holds several records or codes. */
export class PickersPart implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #form: FormContext;
  readonly #picker: ReturnType<typeof pickerOf>;
  readonly #chosen: HTMLElement;
  #given: unknown;
  #values: unknown[] = [];
  #isChanged = false;

  constructor(field: Field, element: HTMLElement, form: FormContext) {
    this.field = field;
    this.element = element;
    this.#form = form;
    this.#picker = pickerOf(element, form);
    this.#chosen = find(element, "[data-chosen]");
    const { input, list, choices } = this.#picker;
    new Combobox({ input, list, choices, current: () => "", tell: form.tell, pick: ({ value }) => this.#add(value) });
  }

  #add(value: string): void {
    this.#picker.input.value = "";
    if (this.#values.includes(value)) return;
    this.#values = [...this.#values, value];
    this.#isChanged = true;
    this.#draw();
    this.#form.changed();
  }

  #remove(value: unknown): void {
    const name = this.#picker.labelOf(String(value));
    this.#values = this.#values.filter((each) => each !== value);
    this.#isChanged = true;
    this.#draw();
    this.#picker.input.focus();
    this.#form.tell(formsText.told.dropped(name));
    this.#form.changed();
  }

  #draw(): void {
    this.#chosen.hidden = this.#values.length === 0;
    this.#chosen.replaceChildren(
      ...this.#values.map((value) => {
        const name = this.#picker.labelOf(String(value));
        const button = make(
          "button",
          {
            type: "button",
            class: "ds-button",
            "data-variant": "tertiary",
            "data-size": "sm",
            "aria-label": formsText.removeChosen(name),
          },
          formsText.remove,
        );
        button.addEventListener("click", () => this.#remove(value));
        return make("li", {}, make("span", {}, name), button);
      }),
    );
  }

  get(): unknown {
    const written = this.#picker.input.value.trim();
    if (!this.#isChanged && !written) return this.#given;
    // What is written and found nowhere is given as it stands, so that the check can say so.
    const all = written ? [...this.#values, choiceOf(this.#picker.choices(), written)?.value ?? written] : this.#values;
    return all.length > 0 ? all : undefined;
  }

  set(value: unknown): void {
    this.#given = value;
    this.#values = Array.isArray(value) ? value : [];
    this.#isChanged = false;
    this.#picker.input.value = "";
    this.#draw();
  }

  child(): undefined {
    return undefined;
  }

  target(): HTMLElement {
    return this.#picker.input;
  }

  update(): void {}
}
