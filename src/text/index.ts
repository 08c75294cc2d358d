import { nb } from "./nb.ts";

/** The interface text of the language the municipality has chosen. */
export const text = nb;
