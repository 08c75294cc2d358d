import type { ChoiceList } from "../../../forms/choices.ts";
import type { RegisterName } from "../../../register/registers.ts";
import type { Field } from "../../../register/schema.ts";

/** One field of a form in the page: what is filled in goes in and out of it as the register holds it. */
export interface Part {
  readonly field: Field;
  readonly element: HTMLElement;
  /** What is filled in; undefined when nothing is. What was put in and not changed comes out as it was. */
  get(): unknown;
  set(value: unknown): void;
  /** The part inside it that holds a key, or an item of a list. */
  child(step: string | number): Part | undefined;
  /** Where someone who is sent here lands. */
  target(): HTMLElement;
  /** Shows and hides what applies, with the record as it stands. */
  update(record: Record<string, unknown>): void;
}

/** What the parts of one form share. */
export interface FormContext {
  register: RegisterName;
  /** What can be chosen among the records of a register, or the codes of a list. */
  choicesIn(source: "register" | "codes", name: string): ChoiceList;
  has(list: string, code: string, trait: string): boolean;
  /** Tells a screen reader something. */
  tell(message: string): void;
  /** Says that something was changed by other means than typing. */
  changed(): void;
}

/** The first element inside that a selector finds; a form that lacks it was not made by this site. */
export function find<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The form has no ${selector}.`);
  return found;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What an empty part of a form gives: nothing, or a list with nothing in it. */
export const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
