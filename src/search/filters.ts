/**
 * What a search is narrowed by. The names stand in addresses and in the index, and are the same in every language of the site.
 * `standing` is not chosen from a list: it says which of two like hits is shown first, as a percentage their scores are multiplied by.
 */
export const filterNames = {
  register: "register",
  area: "omrade",
  owner: "eier",
  subjects: "hvem",
  sensitivity: "innhold",
  standing: "stilling",
} as const;
