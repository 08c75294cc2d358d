import { type Choice, type ChoiceList, findChoices } from "../../../forms/choices.ts";
import { formsText } from "../../../text/forms.ts";
import { make } from "./part.ts";

/** Choices shown at once. */
const most = 20;
/** Milliseconds without typing before the number of hits is told: each letter would be talked over by the next. */
const pause = 600;

interface Options {
  input: HTMLInputElement;
  list: HTMLElement;
  choices(): ChoiceList;
  /** What the field holds already, so that opening it shows all and not that alone. */
  current(): string;
  pick(choice: Choice): void;
  tell(message: string): void;
}

/**
 * A text field with a list of what can be chosen, by the combobox pattern of WAI-ARIA: the focus stays in the field, arrows move in the
 * list, Enter chooses, and Escape closes.
 */
export class Combobox {
  readonly #options: Options;
  #hits: Choice[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    const { input, list } = options;
    input.addEventListener("input", () => this.#open());
    input.addEventListener("click", () => this.#open());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.close());
    // The field keeps the focus while one points in the list.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
      const choice = this.#hits[Number(option?.dataset.index ?? -1)];
      if (choice) this.#pick(choice);
    });
  }

  close(): void {
    const { input, list } = this.#options;
    clearTimeout(this.#timer);
    list.hidden = true;
    this.#active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  #open(): void {
    const { input, list, choices, current, tell } = this.#options;
    const { hits, total } = findChoices(choices(), input.value === current() ? "" : input.value, most);
    this.#hits = hits;
    this.#active = -1;
    list.replaceChildren(
      ...hits.map(({ label, detail }, i) =>
        make(
          "li",
          { role: "option", id: `${list.id}-${i}`, "data-index": String(i), "aria-selected": "false" },
          label,
          make("small", {}, detail),
        ),
      ),
    );
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    input.removeAttribute("aria-activedescendant");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => tell(formsText.told.hits(total, most)), pause);
  }

  #move(to: number): void {
    const { input, list } = this.#options;
    this.#active = (to + this.#hits.length) % this.#hits.length;
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === this.#active));
    });
    const option = list.children[this.#active];
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
  }

  #pick(choice: Choice): void {
    this.close();
    this.#options.pick(choice);
    this.#options.tell(formsText.told.picked(choice.label));
  }

  #key(event: KeyboardEvent): void {
    const isOpen = !this.#options.list.hidden;
    const choice = this.#hits[this.#active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) this.#open();
      if (this.#hits.length > 0) this.#move(event.key === "ArrowDown" ? this.#active + 1 : this.#active < 0 ? -1 : this.#active - 1);
    } else if (event.key === "Enter") {
      // Enter in a field would send the form before it is filled in.
      event.preventDefault();
      const only = this.#hits.length === 1 ? this.#hits[0] : undefined;
      if (isOpen && (choice ?? only)) this.#pick((choice ?? only) as Choice);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      this.close();
    }
  }
}
