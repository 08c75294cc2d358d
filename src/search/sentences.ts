/** A text with a full stop, when it has no sign at its end already. */
export const sentence = (text: string): string => (/[.!?…:]["»”)\]]*$/.test(text) ? text : `${text}.`);

/** Texts after one another, each ended once. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .map(sentence)
    .join(" ");

/** Texts in one line, where a full stop would end it too soon. */
export const inLine = (texts: readonly string[]): string =>
  texts
    .map((text, i) => (i < texts.length - 1 ? text.trim().replace(/\.$/, "") : text.trim()))
    .filter(Boolean)
    .join(", ");
