/** The order of names as a Norwegian reader looks for them, with numbers by their size. */
export const collator = new Intl.Collator("nb", { numeric: true });
