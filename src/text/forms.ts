import { forms } from "./nb/forms.ts";

/** The texts of the forms in the language the municipality has chosen, by themselves: a browser fetches no others. */
export const formsText = forms;
