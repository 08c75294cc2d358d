/**
 * A catalogue in another language than the one its type is read from: the same keys, functions of the same arguments, and any words.
 * What stands under `slug` is part of an address, and addresses are the same in all languages.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Made
    ? (...given: Given) => Translated<Made>
    : T extends object
      ? { [Key in keyof T]: Key extends "slug" ? T[Key] : Translated<T[Key]> }
      : T;
