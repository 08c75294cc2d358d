/** The search page, beside what every search has (`search`). */
export const searchPage = {
  sensitive: "Særlige kategorier eller straffbare forhold",
  personal: "Andre personopplysninger",
  none: "Ingen personopplysninger",
};
