import { same } from "../../../edit/same.ts";
import type { Field } from "../../../register/schema.ts";
import { formsText } from "../../../text/forms.ts";
import { GroupPart } from "./group-part.ts";
import { mountPart } from "./mount-part.ts";
import { type FormContext, find, type Part } from "./part.ts";

/** Attributes that hold an id, or several. */
const named = ["id", "for", "name", "aria-describedby", "aria-labelledby", "aria-controls", "data-id"];
let copies = 0;

/** A copy of what is in a template, with ids that are in no other copy. Templates inside it keep theirs until they are copied in turn. */
function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const ending = `-${++copies}`;
  for (const element of copy.querySelectorAll(named.map((name) => `[${name}]`).join(","))) {
    for (const name of named) {
      const value = element.getAttribute(name);
      if (value)
        element.setAttribute(
          name,
          value.replace(/\S+/g, (id) => id + ending),
        );
    }
  }
  return find(copy, "[data-item]");
}

interface Item {
  element: HTMLElement;
  part: Part;
}

/** A part that holds items with fields of their own, which can be put in, taken out and moved. */
export class ListPart implements Part {
  readonly field: Field;
  readonly element: HTMLElement;
  readonly #form: FormContext;
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #add: HTMLElement;
  readonly #none: HTMLInputElement | null;
  #items: Item[] = [];
  #given: unknown;

  constructor(field: Field, element: HTMLElement, form: FormContext) {
    this.field = field;
    this.element = element;
    this.#form = form;
    this.#list = find(element, ":scope > [data-items]");
    this.#template = find<HTMLTemplateElement>(element, ":scope > [data-item-template]");
    this.#add = find(element, ":scope > [data-add]");
    this.#none = element.querySelector<HTMLInputElement>(":scope > .ds-field > [data-none]");
    this.#add.addEventListener("click", () => {
      const item = this.#append(undefined);
      this.#number();
      find(item.element, "[data-item-name]").focus();
      form.tell(formsText.told.added(this.#name, this.#items.length));
      form.changed();
    });
  }

  get #name(): string {
    return this.field.items?.title ?? this.field.title;
  }

  #append(value: unknown): Item {
    const element = copyOf(this.#template);
    const items = this.field.items as Field;
    const either = items.isChoice ? element.querySelector<HTMLElement>("[data-kind=either]") : null;
    const part = either ? mountPart(items, either, this.#form) : new GroupPart(items, element, this.#form);
    part.set(value);
    const item = { element, part };
    this.#items.push(item);
    this.#list.append(element);
    const on = (selector: string, act: () => void) =>
      find(element, `:scope > fieldset > .form-buttons > ${selector}`).addEventListener("click", act);
    on("[data-up]", () => this.#move(item, -1));
    on("[data-down]", () => this.#move(item, 1));
    on("[data-remove]", () => this.#remove(item));
    return item;
  }

  #move(item: Item, by: number): void {
    const from = this.#items.indexOf(item);
    const to = from + by;
    if (to < 0 || to >= this.#items.length) return;
    this.#items.splice(from, 1);
    this.#items.splice(to, 0, item);
    this.#list.insertBefore(item.element, this.#items[to + 1]?.element ?? null);
    this.#number();
    // The button that was pressed may be shut off now.
    const button = find<HTMLButtonElement>(item.element, `:scope > fieldset > .form-buttons > [data-${by < 0 ? "up" : "down"}]`);
    (button.disabled ? find(item.element, "[data-item-name]") : button).focus();
    this.#form.tell(formsText.told.moved(this.#name, to + 1));
    this.#form.changed();
  }

  #remove(item: Item): void {
    const at = this.#items.indexOf(item);
    this.#items.splice(at, 1);
    item.element.remove();
    this.#number();
    const next = this.#items[at] ?? this.#items[at - 1];
    (next ? find(next.element, "[data-item-name]") : this.#add).focus();
    this.#form.tell(formsText.told.removed(this.#name, this.#items.length));
    this.#form.changed();
  }

  /** Names and numbers the items, shuts off what leads nowhere, and says that there are none only when there are none. */
  #number(): void {
    this.#items.forEach(({ element }, i) => {
      find(element, "[data-item-name]").textContent = `${this.#name} ${i + 1}`;
      for (const [kind, isEnd] of [
        ["up", i === 0],
        ["down", i === this.#items.length - 1],
        ["remove", false],
      ] as const) {
        const button = find<HTMLButtonElement>(element, `:scope > fieldset > .form-buttons > [data-${kind}]`);
        button.disabled = isEnd;
        button.hidden = kind !== "remove" && this.#items.length === 1;
        button.setAttribute("aria-label", `${formsText[kind]}: ${this.#name} ${i + 1}`);
      }
    });
    if (this.#none) {
      this.#none.disabled = this.#items.length > 0;
      if (this.#items.length > 0) this.#none.checked = false;
    }
  }

  get(): unknown {
    const values = this.#items.map(({ part }) => part.get() ?? {});
    const result = values.length > 0 || this.#none?.checked ? values : undefined;
    // A list that was there and empty stays so.
    return same(result ?? [], this.#given) && (result !== undefined || !this.#none) ? this.#given : result;
  }

  set(value: unknown): void {
    this.#given = value;
    this.#items = [];
    this.#list.replaceChildren();
    for (const item of Array.isArray(value) ? value : []) this.#append(item);
    if (this.#none) this.#none.checked = Array.isArray(value) && value.length === 0;
    this.#number();
  }

  child(step: string | number): Part | undefined {
    return this.#items[Number(step)]?.part;
  }

  target(): HTMLElement {
    return this.#items[0]?.part.target() ?? this.#add;
  }

  update(record: Record<string, unknown>): void {
    for (const { part } of this.#items) part.update(record);
  }
}
