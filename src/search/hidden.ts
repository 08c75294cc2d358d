/** Stands between what a record says and the other words it is found by. No letter, so it is never searched for. */
const border = "⁂";
const because = "›";

/** Words a record is found by that it does not say itself, and the word of its own that is the reason. */
export interface Synonyms {
  cause: string;
  words: readonly string[];
}

/** What a record is found by beside what it says. */
export interface Hidden {
  /** Parts of compounds, forms and canonical law references. What they come from is seen from what they are. */
  forms: readonly string[];
  synonyms: readonly Synonyms[];
}

/** A record's text and its hidden words as one text, which is what Pagefind can search in. */
export function withHidden(text: string, { forms, synonyms }: Hidden): string {
  const groups = synonyms.map(({ cause, words }) => `${cause} ${because} ${words.join(", ")}`);
  return [text.replaceAll(border, " "), forms.join(" "), ...groups].join(` ${border} `);
}

/** The text and the hidden words of what `withHidden` made; of any other text, itself and none. */
export function splitHidden(content: string): { text: string } & Hidden {
  const [text = "", forms = "", ...groups] = content.split(new RegExp(` ?${border} ?`));
  return {
    text,
    forms: forms.split(" ").filter(Boolean),
    synonyms: groups.map((group) => {
      const [cause = "", words = ""] = group.split(` ${because} `);
      return { cause, words: words.split(", ").filter(Boolean) };
    }),
  };
}
