import { en } from "./en.ts";
import { language } from "./language.ts";
import { nb, type Text } from "./nb.ts";
import { nn } from "./nn.ts";

/** The interface text in the language of this process. */
export const text: Text = { nb, nn, en }[language];
