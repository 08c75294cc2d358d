import { en } from "./en.ts";
import { language } from "./language.ts";
import { nb, type Text } from "./nb.ts";
import { nn } from "./nn.ts";

/** The interface text in the language of this process. Written so that what bundles a page's scripts leaves the other languages out. */
export const text: Text = language === "nn" ? nn : language === "en" ? en : nb;
