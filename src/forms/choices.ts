import { fold } from "../search/letters.ts";

/** One thing that can be chosen: a record or a code. */
export interface Choice {
  value: string;
  label: string;
  /** What tells it from others of the same name. */
  detail: string;
  /** Other words it is found by. */
  words?: readonly string[];
}

/** Choices made ready for searching in: `fold` of each, once. */
export interface ChoiceList {
  choices: readonly Choice[];
  folded: readonly string[];
}

export function choiceList(choices: readonly Choice[]): ChoiceList {
  return { choices, folded: choices.map(({ label, value, words = [] }) => fold([label, value, ...words].join("\n"))) };
}

/**
 * The choices that hold all the words of a search, those whose name begins with it first.
 * @param most how many to give
 */
export function findChoices({ choices, folded }: ChoiceList, search: string, most: number): { hits: Choice[]; total: number } {
  const wanted = fold(search).trim();
  const words = wanted.split(/\s+/).filter(Boolean);
  const first: Choice[] = [];
  const rest: Choice[] = [];
  choices.forEach((choice, i) => {
    const text = folded[i] ?? "";
    if (!words.every((word) => text.includes(word))) return;
    (wanted && text.startsWith(wanted) ? first : rest).push(choice);
  });
  return { hits: [...first, ...rest].slice(0, most), total: first.length + rest.length };
}

/** The one choice that a written text is: by its value, or by its name when no other has it. */
export function choiceOf({ choices }: ChoiceList, written: string): Choice | undefined {
  const text = fold(written).trim();
  const named = choices.filter(({ label }) => fold(label) === text);
  return choices.find(({ value }) => value === written.trim()) ?? (named.length === 1 ? named[0] : undefined);
}
